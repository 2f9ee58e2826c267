import type { LinkedMention } from '../../linking/linked-mention.js'
import { lastIn } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import type { Holder } from './post.js'
import { registerBody } from './register-body.js'

/** 师市党委, 团党委, 团镇党委: the committee of a division or regiment of the Corps that the words leave out. */
const COMMITTEE = /^(?<unit>师市?|团镇?|团场)(?<cell>党委|纪委)$/u
const REGIMENT = /(?:[〇零一二三四五六七八九十百]{1,4}|\d{1,3})团/u

/**
 * The committee of the division (师市党委) or regiment (团党委) that was named last, however far back: papers of the Corps
 * name it once and leave it out from there on. Undefined where the mention is no such committee or none was named.
 */
export function corpsCommittee(context: SentenceContext, mention: LinkedMention): Holder | undefined {
  const { unit, cell } = COMMITTEE.exec(mention.normalized)?.groups ?? {}
  if (unit === undefined || cell === undefined) return undefined
  const isOwner = unit.startsWith('师') ? isDivision : isRegiment
  const owner = lastIn(context.article, { start: 0, end: mention.start }, isOwner)
  if (!owner) return undefined
  const { division } = owner
  const regiment = unit.startsWith('师') ? undefined : REGIMENT.exec(owner.normalized)?.[0]
  const unitName = regiment ?? division?.name ?? owner.normalized
  const name = `${unitName}${cell}`
  const alias = mention.normalized
  const committee = registerBody(context, { name, kind: 'party', alias, ...(division ? { division } : {}) })
  return { ...committee, inferredFrom: owner }
}

function isDivision({ division, type }: LinkedMention): boolean {
  return type === 'Place' && division?.level === 'xpcc_division'
}

/** 一四一团, or a body that bears its name: 一四一团中学. */
function isRegiment({ normalized, type }: LinkedMention): boolean {
  return type !== 'Person' && REGIMENT.test(normalized)
}
