import type { LinkedMention } from '../../linking/linked-mention.js'
import { hasVerb } from './clause-verbs.js'
import type { ClauseContext } from './topic.js'

/** Ends of names of bodies, works and markets that a place may begin. */
const HEAD_OF_NAME =
  /(?:服务站|工作站|试验站|[车电气水]站|市场|巴扎|商场|超市|厂|公司|集团|物流|酒店|宾馆|门店|专卖店|馆|中心|中学|小学|学校|学院|大学|幼儿园|医院|卫生院|血站|合作社|协会|商会|联盟|基金会|基地|园区|产业园|公园|景区|大桥|公路|铁路|水库|机场|口岸|银行|支行|电站|管委会|警务队|工作队|医疗队)$/

/** True if nouns right behind a place lead up to the head of a name: 黔东南州｜劳务协作服务站. */
export function opensUnknownName({ document, clause }: ClauseContext, place: LinkedMention): boolean {
  let at = place.end
  for (let i = document.tokenIndexAt(at); i < document.tokens.length; i++) {
    const token = document.tokens[i]
    if (!token || token.start < at || token.end > clause.end || token.end - place.end > 14) return false
    if (!IN_NAME.test(token.tag) || !/^\p{Script=Han}+$/u.test(token.text)) return false
    if (token.end > place.end && HEAD_OF_NAME.test(document.text.slice(place.end, token.end))) return true
    at = token.end
  }
  return false
}

/** Parts of speech inside a name; figures in words too (八一中学), particles and prepositions not. */
const IN_NAME = /^(?:n|vn|a|b|j|x|m|f|s|t|z)/
/** True if the name of a body that no recognizer knows stands right before the preposition of a place. */
export function hasOtherSubject(context: ClauseContext, placeStart: number): boolean {
  const { document, clause, mentions } = context
  const preposition = document.tokenAt(placeStart - 1)
  if (!preposition || preposition.start <= clause.start) return false
  const before = { start: clause.start, end: preposition.start }
  if (!HEAD_OF_NAME.test(document.text.slice(before.start, before.end))) return false
  if (hasVerb(context, before.start, before.end)) return false
  return !mentions.some(({ start, end }) => start < before.end && before.start < end)
}
