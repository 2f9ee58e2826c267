import type { LinkedMention } from '../../linking/linked-mention.js'
import { registerDivision } from '../../linking/linking-context.js'
import { placesInName, villageBehind } from '../name-places.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { parentInName } from './parent-in-name.js'

export const addressChainRule: RelationRule = {
  id: 'part-of/address-chain',
  predicate: 'PART_OF',
  reason: 'In an address each unit belongs to the one printed right before it.',
  examples: [
    { text: '记者来到昌吉市六工镇采访。', finds: ['六工镇 > 昌吉市'] },
    { text: '第三师四十四团通了自来水。', finds: ['四十四团 > 第三师'] },
    { text: '玛纳斯县塔西河乡红柳沟村通了自来水。', finds: ['塔西河乡 > 玛纳斯县', '红柳沟村 > 塔西河乡'] },
  ],
  counterExamples: ['福州、厦门两市签约。', '漳州泉州两地联动。'],
  find({ mentions, resources }) {
    const { gazetteer } = resources.lexicon
    return mentions.flatMap((mention, index): readonly ClaimDraft[] => {
      const before = mentions[index - 1]
      if (mention.type !== 'Place' || before?.type !== 'Place' || before.end !== mention.start) return []
      return belongsTo(mention, before, (code, ancestor) => gazetteer.isWithin(code, ancestor))
        ? [{ predicate: 'PART_OF', subject: mention.entity, object: before.entity }]
        : []
    })
  },
}

/** Sites that are a piece of an administrative unit, not a thing that stands in it. */
const PIECE = /(?:片区|山区|新区|街道|牧区|灌区|城区|都市圈)$/

/** True for the name of a piece of an administrative unit: 西湖片区. */
export function isPieceOfUnit(name: string): boolean {
  return PIECE.test(name)
}

/** A division of the Corps or one of its cities, whose codes are those of units under the region itself. */
function isOfCorps({ division }: LinkedMention): boolean {
  return division?.level === 'xpcc_division' || division?.code.startsWith('6590') === true
}

function belongsTo(
  inner: LinkedMention,
  outer: LinkedMention,
  isWithin: (code: string, ancestor: string) => boolean,
): boolean {
  if (inner.entity === outer.entity) return false
  if (inner.division && outer.division) {
    // 漳州高新区九湖镇: a zone has no code, so that the address alone says what lies in it.
    const inZone = outer.division.level === 'zone' && inner.division.level === 'township'
    return inZone || isWithin(inner.division.code, outer.division.code)
  }
  if (inner.detail.kind !== 'site') return false
  const isRegiment = /团(?:场)?$/u.test(inner.normalized) && isOfCorps(outer)
  return isRegiment || inner.detail.level === 'village' || isPieceOfUnit(inner.normalized)
}

export const chainInNameRule: RelationRule = {
  id: 'part-of/chain-in-name',
  predicate: 'PART_OF',
  reason:
    'The units with which the name of a body or work begins are a chain like an address, also with the unit right before it.',
  readsName: true,
  examples: [
    { text: '奇台县半截沟镇中心学校开学。', finds: ['半截沟镇 > 奇台县'] },
    { text: '昌吉市六工镇红柳沟村党总支召开会议。', finds: ['红柳沟村 > 六工镇'] },
  ],
  counterExamples: ['奇台县人民医院义诊。', '漳州泉州商会成立。'],
  find: (context) =>
    context.mentions.flatMap((mention): readonly ClaimDraft[] => {
      if (!NAMED_BY_CHAIN.has(mention.type) || mention.detail.kind === 'aid_body') return []
      const places = placesInName(context, mention)
      const village = places.length === 0 ? villageBehind(context, mention) : undefined
      if (village) return [{ predicate: 'PART_OF', subject: village.entity, object: village.township }]
      return places.slice(1).flatMap((place, index): readonly ClaimDraft[] => {
        const outer = places[index]
        return outer ? [{ predicate: 'PART_OF', subject: place.entity, object: outer.entity }] : []
      })
    }),
}

const NAMED_BY_CHAIN: ReadonlySet<LinkedMention['type']> = new Set(['Organization', 'Project', 'Place'])

export const branchRule: RelationRule = {
  id: 'part-of/branch-of-body',
  predicate: 'PART_OF',
  reason: 'A branch bears the name of its body in front of its own: 总医院｜乐土驿分院, 银行｜莎车支行.',
  readsName: true,
  examples: [{ text: '木垒县公安局大石头乡派出所搬进新楼。', finds: ['木垒县公安局大石头乡派出所 > 木垒县公安局'] }],
  counterExamples: ['玛纳斯县总医院来了新医生。', '昌吉学院的学生来实习。'],
  find: (context) =>
    context.mentions.flatMap((mention): readonly ClaimDraft[] => {
      const parent = parentInName(context, mention)
      return parent === undefined ? [] : [{ predicate: 'PART_OF', subject: mention.entity, object: parent }]
    }),
}

export const parkOfZoneRule: RelationRule = {
  id: 'part-of/park-of-zone',
  predicate: 'PART_OF',
  reason: 'A park that bears the name of a zone is a part of it.',
  readsName: true,
  examples: [
    {
      text: '昌吉国家高新技术产业开发区福建工业园扩建。',
      finds: ['昌吉国家高新技术产业开发区福建工业园 > 昌吉国家高新技术产业开发区'],
    },
  ],
  counterExamples: ['木垒县纺织产业园开工。'],
  find: (context) =>
    context.mentions.flatMap((mention): readonly ClaimDraft[] => {
      const zone = zoneOf(context, mention)
      return zone
        ? [{ predicate: 'PART_OF', subject: mention.entity, object: registerDivision(context.linking, zone) }]
        : []
    }),
}

/** The zone with which the name of a park begins. */
export function zoneOf(context: SentenceContext, mention: LinkedMention): LinkedMention['division'] {
  if (mention.detail.kind !== 'site') return undefined
  const { division } = placesInName(context, mention).at(-1) ?? {}
  return division?.level === 'zone' && division.code !== mention.division?.code ? division : undefined
}
