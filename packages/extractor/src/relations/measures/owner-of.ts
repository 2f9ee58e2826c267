import type { Quantity } from '../../quantities/quantity.js'
import { mentionsIn } from '../mentions-in.js'
import type { ClaimDraft, GivenUp, SentenceContext } from '../relation-rule.js'
import { soleAidBody } from '../sole-aid-body.js'
import type { ClauseTopic, Topic } from '../topics/topic.js'
import { FIGURE_GIVEN_UP } from './figures-given-up.js'
import { isOfAnother } from './not-of-topic.js'
import { isBesideThePoint } from './read-measure.js'
import type { MeasureReading } from './read-measure.js'

/** 总投资711亿元的某某项目; 一座建筑面积4000平方米，集…于一体的某某中心. */
const OF_MENTION = /^[^，。；]{0,10}的[“"《]?$/
/** Most characters between a figure and the name that it describes. */
const FARTHEST = 40
const OPENS_ATTRIBUTE = /^(?:[“"]?(?:一|这|那)[座个条所处家项支间栋部批]|总投资|占地|建筑面积|投资)/

/** A denial that reaches the figure; 没有停歇 before a mark does not, nor 无不. */
const DENIES_FIGURE = /(?:并未|从未|未曾|尚未|未能|没有|并没有|并非|不是)[^，。；]{0,12}$/

type Owner = Pick<ClaimDraft, 'subject' | 'status' | 'support'>

/** Whose a figure is, with what proves it; or why it is nobody's. */
export function ownerOf(
  context: SentenceContext,
  quantity: Quantity,
  clause: ClauseTopic | undefined,
  reading: MeasureReading | undefined,
): Owner | GivenUp {
  if (!clause) return FIGURE_GIVEN_UP.noSubject
  const { text } = context.document
  if (!reading) return isBesideThePoint(text, quantity, clause) ? FIGURE_GIVEN_UP.beside : FIGURE_GIVEN_UP.unnamed
  // 没有投入三亿元, 未达到三亿元.
  if (DENIES_FIGURE.test(text.slice(clause.start, quantity.start))) return FIGURE_GIVEN_UP.denied
  const topic = describedBy(context, quantity, clause) ?? clause.topic
  if (topic) return isOfAnother(context, clause, reading, topic) ?? { subject: topic.entity }
  // 超九百万元援疆资金投入了某某改造: paid by the one body that the article is about.
  const sole = reading.role === 'aid_fund' ? soleAidBody(context, text.slice(clause.start, clause.end)) : undefined
  if (!sole) return FIGURE_GIVEN_UP.noSubject
  return { subject: sole.body.entity, status: 'inferred', support: sole.namedIn }
}

/** The name that the figure describes from before it. */
function describedBy(context: SentenceContext, quantity: Quantity, clause: ClauseTopic): Topic | undefined {
  const { document } = context
  const opens = OPENS_ATTRIBUTE.test(document.text.slice(clause.start, clause.end))
  return mentionsIn(context, { start: quantity.end, end: quantity.end + FARTHEST }).find((mention) => {
    if (mention.start < quantity.end) return false
    const between = document.text.slice(quantity.end, mention.start)
    if (OF_MENTION.test(between)) return true
    return opens && between.length < FARTHEST && /^，[^。；]*的[“"《]?$/.test(between)
  })
}
