import type { Division } from '@shanhai/lexicon'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { aidBodiesOf } from '../article-index.js'
import type { Post } from '../positions/post.js'
import { titlesBeforeName } from '../positions/titles-before-name.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim } from '../sides.js'

/** A deputy may work elsewhere than the body. */
const HEAD = /^(?:(?:临时)?党委书记|总?指挥长?|总?领队|[组队]长)$/u

export const pairingLeaderRule: RelationRule = {
  id: 'pairing/leader-holds-post',
  predicate: 'PAIRED_ASSISTANCE',
  reason:
    'The head of the body that a supporter sent holds a post of the prefecture, division or county to which it was sent: the pair is implied.',
  examples: [
    {
      text: '浙江省援青指挥部党委书记、指挥长，海西州委常委、副州长何远山致辞。',
      finds: ['浙江省 > 海西蒙古族藏族自治州'],
    },
    {
      text: '天津市河东区援甘医疗队队长、夏河县人民医院副院长何远山查房。',
      finds: ['河东区 > 夏河县'],
    },
  ],
  counterExamples: [
    '浙江省援青指挥部副指挥长、海西州委副书记何远山致辞。',
    '浙江省援青指挥部指挥长何远山、海西州委副书记周立新致辞。',
    '福建援疆漳州分指挥部指挥长、木垒县委副书记何远山致辞。',
  ],
  find(context) {
    if (!context.mentions.some(({ aid }) => aid !== undefined)) return []
    return context.mentions.flatMap((person) =>
      person.type === 'Person' ? pairsOf(context, titlesBeforeName(context, person).posts) : [],
    )
  },
}

function pairsOf(context: SentenceContext, posts: readonly Post[]): readonly ClaimDraft[] {
  const bodies = new Set(posts.flatMap((post) => bodyLedBy(context, post) ?? []))
  const seats = new Map(
    posts.flatMap(({ holder }) => (holder.division ? [[holder.division.code, holder.division]] : [])),
  )
  const [body, anotherBody] = [...bodies]
  const [seat, anotherSeat] = [...seats.values()].filter(({ level }) => body && isSeat(body, level))
  if (!body?.aid || anotherBody || !seat || anotherSeat) return []
  return pairClaim(context, body.aid.supporter, seat, { strength: 'implied', status: 'inferred' })
}

/** A province's body sits with a prefecture or division, a city's team with a county. */
function isSeat({ aid, detail }: LinkedMention, level: Division['level']): boolean {
  if (level === 'prefecture' || level === 'xpcc_division') return true
  const isTeam = detail.kind === 'aid_body' && detail.rank === 'work_team'
  return level === 'county' && isTeam && aid?.supporter.level !== 'province'
}

function bodyLedBy({ article }: SentenceContext, { holder, title, former }: Post): LinkedMention | undefined {
  if (former || !HEAD.test(title)) return undefined
  return aidBodiesOf(article).find(({ entity }) => entity === holder.entity)
}
