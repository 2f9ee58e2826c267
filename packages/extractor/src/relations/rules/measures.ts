import type { PartRole } from '@shanhai/model'
import { quantitiesIn } from '../measures/figures-of-clause.js'
import { noteFigure } from '../measures/figures-given-up.js'
import { ownerOf } from '../measures/owner-of.js'
import { outlookOfPeriod, periodOf, timesIn } from '../measures/period-of.js'
import { readMeasure, toProperties } from '../measures/read-measure.js'
import type { MeasureReading } from '../measures/read-measure.js'
import { outlookOf } from '../outlook.js'
import type { ClaimDraft, RelationRule } from '../relation-rule.js'
import { topicsOf } from '../topics/clause-topics.js'

/** Headlines repeat the figures of the body without saying whose they are. */
const WITH_FIGURES: ReadonlySet<PartRole> = new Set(['body', 'caption', 'sidebar'])
const FIGURE = /[0-9０-９]|[一二两三四五六七八九十百千万亿几数]/

/** Every figure of a sentence on what it is about, as far as the words say it. */
export const measureRule: RelationRule = {
  id: 'measure/figure-of-topic',
  predicate: 'HAS_MEASURE',
  reason:
    'A figure with a unit is said of what its clause is about: the subject of the clause or of those before it, what 该院 or 全县 point to, or the name that the figure describes.',
  examples: [
    {
      text: '2025年，福建援疆漳州分指挥部实施项目17个，投入援疆资金超1510万元。',
      finds: ['福建援疆漳州分指挥部 > 实施项目 17 个', '福建援疆漳州分指挥部 > 投入援疆资金 15100000 元'],
    },
    {
      text: '玛纳斯县人民医院门诊量增长两成，药费下降32.7%。',
      finds: ['玛纳斯县人民医院 > 药费 -32.7 %', '玛纳斯县人民医院 > 门诊量 20 %'],
    },
    {
      text: '木垒县第一中学近三百名师生搬进新楼。该校添置课桌椅600套。',
      finds: ['木垒县第一中学 > 师生 300 名', '木垒县第一中学 > 添置课桌椅 600 套'],
    },
    {
      text: '库车市新增就业3至5万人，每户补助800元。',
      finds: ['库车市 > 新增就业 30000..50000 人', '库车市 > 补助 800 元/户'],
    },
    {
      text: '新一轮协议规定，五年内，三明市每年安排的援疆资金不低于4000万元。玛纳斯县示范田亩均增收380元。',
      finds: ['三明市 > 援疆资金 40000000 元/年', '玛纳斯县 > 增收 380 元/亩'],
    },
    {
      text: '“石榴花”助学行动已持续开展九年，资助学生860名。',
      finds: ['“石榴花”助学行动 > 持续开展 9 年', '“石榴花”助学行动 > 资助学生 860 名'],
    },
    {
      text: '福建援疆漳州分指挥部走进木垒县。\n\n目前，约900万元援疆资金已投入校舍翻新。',
      finds: ['福建援疆漳州分指挥部 > 援疆资金 9000000 元'],
    },
  ],
  counterExamples: [
    '2025年3月12日，库车市第三批教师到岗。',
    '邮政编码831200，电话0994-0000000。',
    '两地相隔4000公里。',
    '漳州市没有投入援疆资金3亿元。',
    '培训班办了六期。',
    '福建援疆漳州分指挥部与福建援疆泉州分指挥部会商。\n\n目前，约900万元援疆资金已投入校舍翻新。',
  ],
  find(context) {
    const { document, sentence } = context
    if (!WITH_FIGURES.has(sentence.role) || !FIGURE.test(document.text.slice(sentence.start, sentence.end))) return []
    const quantities = quantitiesIn(context, sentence)
    if (quantities.length === 0) return []
    const topics = topicsOf(context)
    const dates = timesIn(context)
    const drafts: ClaimDraft[] = []
    let previous: MeasureReading | undefined
    let at = 0
    for (const quantity of quantities) {
      while ((topics[at]?.end ?? Infinity) <= quantity.start) at++
      const next = topics[at]
      const clause = next && next.start <= quantity.start ? next : undefined
      const reading = clause && readMeasure(context, quantity, clause, previous)
      previous = reading
      const owner = ownerOf(context, quantity, clause, reading)
      if (!clause || !reading || 'reason' in owner) {
        if ('reason' in owner) noteFigure(context, quantity, clause?.topic, owner)
        continue
      }
      const period = periodOf(document.text, dates, quantity, clause)
      // 在谈项目总投资90亿元: what is negotiated is nothing that is done.
      const outlook = reading.role === 'pipeline' ? 'planned' : outlookOf(document.text, sentence, clause)
      drafts.push({
        ...owner,
        predicate: 'HAS_MEASURE',
        object: null,
        properties: toProperties(reading, period),
        factuality: (outlook === 'done' && outlookOfPeriod(period, context.linking.page.issueDate)) || outlook,
      })
    }
    return drafts
  },
}
