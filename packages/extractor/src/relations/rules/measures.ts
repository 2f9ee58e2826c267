import type { PartRole } from '@shanhai/model'
import type { Quantity } from '../../quantities/quantity.js'
import { quantitiesIn } from '../measures/figures-of-clause.js'
import { FIGURE_GIVEN_UP, noteFigure } from '../measures/figures-given-up.js'
import { outlookOfPeriod, periodOf } from '../measures/period-of.js'
import { isBesideThePoint, readMeasure, toProperties } from '../measures/read-measure.js'
import type { MeasureReading } from '../measures/read-measure.js'
import { mentionsIn } from '../mentions-in.js'
import { outlookOf } from '../outlook.js'
import type { ClaimDraft, GivenUp, RelationRule, SentenceContext } from '../relation-rule.js'
import { datesIn } from '../sentence-dates.js'
import { soleAidBody } from '../sole-aid-body.js'
import { topicsOf } from '../topics/clause-topics.js'
import type { ClauseTopic, Topic } from '../topics/topic.js'

/** Headlines repeat the figures of the body without saying whose they are. */
const WITH_FIGURES: ReadonlySet<PartRole> = new Set(['body', 'caption', 'sidebar'])
const FIGURE = /[0-9０-９]|[一二两三四五六七八九十百千万亿几数]/
/** 总投资711亿元的某某项目; 一座建筑面积4000平方米，集…于一体的某某中心. */
const OF_MENTION = /^[^，。；]{0,10}的[“"《]?$/
/** Most characters between a figure and the name that it describes. */
const FARTHEST = 40
const OPENS_ATTRIBUTE = /^(?:[“"]?(?:一|这|那)[座个条所处家项支间栋部批]|总投资|占地|建筑面积|投资)/

/** A denial that reaches the figure; 没有停歇 before a mark does not, nor 无不. */
const DENIES_FIGURE = /(?:并未|从未|未曾|尚未|未能|没有|并没有|并非|不是)[^，。；]{0,12}$/

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
    const dates = datesIn(context, sentence)
    const drafts: ClaimDraft[] = []
    let previous: MeasureReading | undefined
    let at = 0
    for (const quantity of quantities) {
      while ((topics[at]?.end ?? Infinity) <= quantity.start) at++
      const next = topics[at]
      const clause = next && next.start <= quantity.start ? next : undefined
      const reading = clause && readMeasure(context, quantity, clause, previous)
      previous = reading
      const against = clause && reasonAgainst(context, quantity, clause, reading)
      const owner = clause && reading && !against ? ownerOf(context, clause, reading) : undefined
      if (!clause || !reading || !owner) {
        noteFigure(context, quantity, clause?.topic, against ?? FIGURE_GIVEN_UP.noSubject)
        continue
      }
      const period = periodOf(dates, quantity.start)
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

/** What speaks against a figure, whoever it is about. */
function reasonAgainst(
  { document }: SentenceContext,
  quantity: Quantity,
  clause: ClauseTopic,
  reading: MeasureReading | undefined,
): GivenUp | undefined {
  if (!reading)
    return isBesideThePoint(document.text, quantity, clause) ? FIGURE_GIVEN_UP.beside : FIGURE_GIVEN_UP.unnamed
  // 没有投入三亿元, 未达到三亿元.
  return DENIES_FIGURE.test(document.text.slice(clause.start, quantity.start)) ? FIGURE_GIVEN_UP.denied : undefined
}

type Owner = Pick<ClaimDraft, 'subject' | 'status' | 'support'>

function ownerOf(context: SentenceContext, clause: ClauseTopic, { quantity, role }: MeasureReading): Owner | undefined {
  const topic = describedBy(context, quantity, clause) ?? clause.topic
  if (topic) return { subject: topic.entity }
  // 超九百万元援疆资金投入了某某改造: paid by the one body that the article is about.
  const sole =
    role === 'aid_fund' ? soleAidBody(context, context.document.text.slice(clause.start, clause.end)) : undefined
  return sole && { subject: sole.body.entity, status: 'inferred', support: sole.namedIn }
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
