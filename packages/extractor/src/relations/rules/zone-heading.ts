import type { LinkedMention } from '../../linking/linked-mention.js'
import type { ClaimDraft, RelationRule } from '../relation-rule.js'

/** 提速发展漳州高新区, 高标准建设某某片区: the sentence is about what is done in the zone. */
const HEADING = /^[“"]?[^，,。；的]{0,6}(?:发展|建设|打造|做强|做大|提升|推进|推动|开发)$/
const DOES = /(?:抓好|建设|推进|加快|改造|提升|打造|实施|开工|推动|引进|启动|招商)/

/** 对标厦门: a model is not where something is built. */
const COMPARED = /(?:对标|对照|学习|借鉴|参照|比肩|对接)$/

/**
 * A sentence of a work report that begins with the development of a zone goes on with what is built in it, until it names
 * another place.
 */
export const zoneHeadingRule: RelationRule = {
  id: 'location/under-zone-heading',
  predicate: 'LOCATED_IN',
  reason: '发展X高新区，抓好A、B等项目: the works of the sentence stand in the zone with which it begins.',
  examples: [
    {
      text: '提速发展漳州高新区，抓好连续玄武岩纤维生产线、西北最大太阳能光伏支架生产基地等项目建设。',
      finds: [
        '连续玄武岩纤维生产线 > 漳州高新技术产业开发区',
        '西北最大太阳能光伏支架生产基地 > 漳州高新技术产业开发区',
      ],
    },
  ],
  counterExamples: [
    '漳州高新区的客商考察连续玄武岩纤维生产线。',
    '提速发展漳州高新区，支援木垒县建设连续玄武岩纤维生产线。',
  ],
  find({ document, sentence, mentions }) {
    const [zone, ...others] = mentions
    if (zone?.type !== 'Place' || (zone.division?.level !== 'zone' && !isZone(zone.detail))) return []
    if (!HEADING.test(document.text.slice(sentence.start, zone.start))) return []
    if (!/^[，,]/.test(document.text.slice(zone.end, zone.end + 1))) return []
    const isElsewhere = ({ type, division, start }: LinkedMention): boolean =>
      type === 'Place' && division !== undefined && !COMPARED.test(document.text.slice(start - 2, start))
    const limit = others.find(isElsewhere)?.start ?? sentence.end
    return others.flatMap((work): readonly ClaimDraft[] => {
      const isWork = work.type === 'Project' || (work.type === 'Place' && work.detail.kind === 'site')
      const clause = document.text.slice(zone.end, work.start)
      return isWork && work.start < limit && DOES.test(clause)
        ? [{ predicate: 'LOCATED_IN', subject: work.entity, object: zone.entity }]
        : []
    })
  },
}

function isZone(detail: { readonly kind: string; readonly level?: unknown }): boolean {
  return detail.kind === 'site' && detail.level === 'zone'
}
