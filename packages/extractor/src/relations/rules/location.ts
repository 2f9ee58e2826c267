import type { LinkedMention } from '../../linking/linked-mention.js'
import { registerDivision } from '../../linking/linking-context.js'
import type { ClaimDraft, RelationRule } from '../relation-rule.js'

/** Kinds of organisation that stand where their name says; a company 新疆某某 may be anywhere, an office is no site. */
const PLACED_KINDS: ReadonlySet<string> = new Set(['school', 'hospital', 'park', 'village'])
/** 闽南 or 新疆 in a name says too little about where a body stands. */
const PLACED_LEVELS: ReadonlySet<string> = new Set(['prefecture', 'county', 'township', 'zone', 'xpcc_division'])

export const locatedByNameRule: RelationRule = {
  id: 'location/name-begins-with-place',
  predicate: 'LOCATED_IN',
  reason: 'A school or hospital that bears a city, county or township in its name stands in the smallest of them.',
  examples: [
    { text: '木垒县人民医院来了新医生。', finds: ['木垒县人民医院 > 木垒哈萨克自治县'] },
    { text: '奇台县半截沟镇中心学校开学。', finds: ['奇台县半截沟镇中心学校 > 半截沟镇'] },
  ],
  counterExamples: ['新疆天山纸业有限公司落户。', '尉犁县妇联发放了毛衣。', '闽南师范大学招生。'],
  find({ mentions, linking }) {
    return mentions.flatMap((mention): readonly ClaimDraft[] => {
      const { detail } = mention
      if (detail.kind !== 'organization' || !PLACED_KINDS.has(detail.organizationKind)) return []
      const division = detail.innermost && linking.places.divisionOf(detail.innermost)
      if (!division || !PLACED_LEVELS.has(division.level)) return []
      return [{ predicate: 'LOCATED_IN', subject: mention.entity, object: registerDivision(linking, division) }]
    })
  },
}

export const siteInPlaceRule: RelationRule = {
  id: 'location/park-of-place',
  predicate: 'LOCATED_IN',
  reason: 'A park or zone that bears a place in front of its name lies there.',
  examples: [{ text: '木垒县纺织产业园开工。', finds: ['木垒县纺织产业园 > 木垒哈萨克自治县'] }],
  counterExamples: ['产业园区建设加快。'],
  find({ mentions, linking, document }) {
    return mentions.flatMap((mention): readonly ClaimDraft[] => {
      if (mention.detail.kind !== 'site' || mention.detail.level === 'village') return []
      if (mention.detail.level === 'site' && !/[园城]$/.test(mention.normalized)) return []
      const surface = document.text.slice(mention.start, mention.end)
      const inside = linking.resources.lexicon.gazetteer.matchesAt(surface, 0)[0]?.names[0]?.division
      if (!inside || inside.code === mention.division?.code) return []
      return [{ predicate: 'LOCATED_IN', subject: mention.entity, object: registerDivision(linking, inside) }]
    })
  },
}

export const addressChainRule: RelationRule = {
  id: 'part-of/address-chain',
  predicate: 'PART_OF',
  reason: 'In an address each unit belongs to the one printed right before it.',
  examples: [
    { text: '记者来到昌吉市六工镇采访。', finds: ['六工镇 > 昌吉市'] },
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

function belongsTo(
  inner: LinkedMention,
  outer: LinkedMention,
  isWithin: (code: string, ancestor: string) => boolean,
): boolean {
  if (inner.entity === outer.entity) return false
  if (inner.division && outer.division) return isWithin(inner.division.code, outer.division.code)
  return inner.detail.kind === 'site' && inner.detail.level === 'village'
}
