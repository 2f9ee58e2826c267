import { aidBodyId } from '../../linking/link-aid-body.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { aidBodiesOf } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { holderOf } from './holder.js'
import type { Post } from './post.js'

const LEADER_OF_BATCH =
  /^(?<body>第(?:[一二三四五六七八九十]{1,3}|\d{1,2})批(?:对口)?(?:支援|援).{1,4}?(?:干部人才|干部|人才))(?<post>(?:总|副)?(?:领队|队长))$/u
const LEADER_OF_SUB = /^(?<body>分指)挥长$/u

/**
 * The body that a supporter sent and whose name is only begun before a title: 某省第十批援藏干部领队 leads the team of that
 * batch, the one that 某省第十批援藏工作队 is; 漳州分指挥长 leads 漳州分指挥部.
 *
 * @param place what stands before the title
 */
export function aidBodyOfTitle(
  context: SentenceContext,
  place: LinkedMention,
  title: string,
): Pick<Post, 'holder' | 'title'> | undefined {
  const { division } = place
  if (!division || place.type !== 'Place') return undefined
  const { text } = context.document
  if (LEADER_OF_SUB.test(title)) {
    const known = aidBodiesOf(context.article).find(({ aid }) => aid?.supporter.code === division.code)
    if (known) return { holder: holderOf(context, known), title: '指挥长' }
    return register(context, place, {
      programme: 'xinjiang',
      rank: 'sub_hq',
      name: `${text.slice(place.start, place.end)}分指挥部`,
      title: '指挥长',
    })
  }
  const { body, post } = LEADER_OF_BATCH.exec(title)?.groups ?? {}
  const programme = context.resources.programmes.find(({ words }) => words.some((word) => body?.includes(word)))?.key
  if (body === undefined || post === undefined || programme === undefined) return undefined
  return register(context, place, {
    programme,
    rank: 'work_team',
    name: `${text.slice(place.start, place.end)}${body}`,
    title: post,
  })
}

interface Led {
  readonly programme: string
  readonly rank: 'work_team' | 'sub_hq'
  readonly name: string
  readonly title: string
}

function register(
  { registry }: SentenceContext,
  { division }: LinkedMention,
  { programme, rank, name, title }: Led,
): Pick<Post, 'holder' | 'title'> | undefined {
  if (!division) return undefined
  const entity = aidBodyId({ programme, rank, supporter: division, surface: name })
  registry.register({ id: entity, type: 'Organization', name, properties: { kind: 'aid_body', rank } })
  return { holder: { entity, type: 'Organization', name }, title }
}
