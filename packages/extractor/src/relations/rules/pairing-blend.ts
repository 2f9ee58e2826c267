import type { LinkedMention } from '../../linking/linked-mention.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim } from '../sides.js'

/** Words of pairing beside which the blend and both names in one sentence say the pair outright. */
const SAYS_PAIR = /协作|对口|结对|帮扶|支援|携手/

/**
 * The blend of two places that a lexicon row lists: 漳木. It names no pair by itself (沪喀创伤中心 is a name), so both places
 * must be named in the article; then the claim is inferred and implied, or stated in a sentence that names both and
 * speaks of pairing. Where one blend has several rows (闽昌 is Fujian with Changji or with Qamdo) the recipient that the
 * article names is meant; otherwise nothing is claimed.
 */
export const pairingBlendRule: RelationRule = {
  id: 'pairing/blend',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'The joined abbreviations of a supporter and its recipient in an article about assistance.',
  examples: [
    { text: '漳木携手的对口援疆故事在木垒县传开，漳州的医生又来了。', finds: ['漳州市 > 木垒哈萨克自治县'] },
    { text: '沪滇协作的账本显示，上海帮云南建起了车间。', finds: ['上海市 > 云南省'] },
  ],
  counterExamples: ['漳木家具厂招工。', '闽昌商行开业。', '云南省的沪滇协作对口支援项目培训班开班。'],
  find(context) {
    if (context.document.article.relevance.level === 'none') return []
    const drafts: ClaimDraft[] = []
    for (const { rows } of firstBlends(context)) {
      const meant = rows.filter((row) => isNamed(context.article, row.recipient))
      const [row] = meant
      if (!row || meant.length > 1 || !isNamed(context.article, row.supporter)) continue
      const supporter = context.resources.lexicon.gazetteer.get(row.supporter)
      const recipient = context.resources.lexicon.gazetteer.get(row.recipient)
      if (supporter && recipient) drafts.push(...pairClaim(context, supporter, recipient, howSaid(context, row)))
    }
    return drafts
  },
}

function howSaid(context: SentenceContext, row: BlendRow): Parameters<typeof pairClaim>[3] {
  const { document, mentions, sentence } = context
  const isSaid =
    SAYS_PAIR.test(document.text.slice(sentence.start, sentence.end)) &&
    isNamed(mentions, row.supporter) &&
    isNamed(mentions, row.recipient)
  return isSaid ? { strength: 'explicit', status: 'stated' } : { strength: 'implied', status: 'inferred' }
}

type BlendRow = SentenceContext['resources']['lexicon']['blends'][number]

interface BlendMatch {
  readonly at: number
  readonly rows: readonly BlendRow[]
}

/** The first place of each blend in the sentence, if no other name holds it. */
function firstBlends(context: SentenceContext): readonly BlendMatch[] {
  const { document, sentence, resources } = context
  const found = new Map<string, BlendMatch>()
  for (let at = sentence.start; at < sentence.end; at++) {
    const rows = resources.blends.startingAt(document.text, at)
    const blend = rows?.[0]?.blend
    if (rows && blend !== undefined && !found.has(blend)) found.set(blend, { at, rows })
  }
  return [...found].filter(([blend, { at }]) => isFree(context, at, blend.length)).map(([, match]) => match)
}

/** Not inside another name: 漳木家具厂. */
function isFree({ mentions }: SentenceContext, at: number, length: number): boolean {
  return !mentions.some((mention) => mention.start < at + length && at < mention.end)
}

/** The place itself is named, or an aid body that it sent or that works there. */
function isNamed(mentions: readonly LinkedMention[], code: string): boolean {
  return mentions.some(
    ({ division, aid }) => division?.code === code || aid?.supporter.code === code || aid?.station?.code === code,
  )
}
