import { describe, expect, it } from 'vitest'
import type { Claim } from '@shanhai/model'
import { OUTLOOK_MARKERS } from '../src/relations/patterns/outlook-markers.js'
import { outlookOf } from '../src/relations/outlook.js'
import { extractText } from './support/extract-text.js'

const D = '2025-06-10'

/** A figure as it reads: `漳州市: 援疆资金 9000000 元 aid_fund 2025 planned`; what is done is not said so. */
function show({ properties: p, factuality, subject }: Claim, nameOf: (entity: string) => string): string {
  const value = p['value'] ?? `${String(p['min'])}..${String(p['max'])}`
  const words = [p['what'], value, p['unit'], p['role'], p['period'], factuality === 'done' ? undefined : factuality]
  return `${nameOf(subject)}: ${words.filter((word) => word !== undefined).join(' ')}`
}

function figuresOf(text: string): readonly string[] {
  const { claims, nameOf } = extractText(text, {}, undefined, { issueDate: D })
  return claims
    .filter(({ predicate }) => predicate === 'HAS_MEASURE')
    .map((claim) => show(claim, nameOf))
    .sort()
}

describe('OUTLOOK_MARKERS', () => {
  const outlook = (text: string): string =>
    outlookOf(text, { start: 0, end: text.length }, { start: 0, end: text.length })
  for (const { id, factuality, examples, counterExamples } of OUTLOOK_MARKERS) {
    it.each(examples)(`${id}: %s`, (text) => {
      expect(outlook(text)).toBe(factuality)
    })
    it.each(counterExamples)(`${id} leaves alone: %s`, (text) => {
      expect(outlook(text)).toBe('done')
    })
  }
})

/** All sentences and names of people and firms are invented. */
const FIGURES: Readonly<Record<string, readonly (readonly [text: string, finds: readonly string[]])[]>> = {
  'what is planned is not done': [
    [
      '漳州市计划投入援疆资金900万元，用于木垒县人民医院改造。',
      ['漳州市: 计划投入援疆资金 9000000 元 aid_fund planned'],
    ],
    ['漳州市按照年度计划安排援疆资金900万元。', ['漳州市: 年度计划安排援疆资金 9000000 元 aid_fund']],
  ],
  'the time of a figure stands beside the sentence, in no title and with no other verb': [
    ['双方签署《2026年度合作协议》，漳州市向木垒县捐款60万元。', ['漳州市: 捐款 600000 元 donation']],
    ['木垒县第二中学2016年建成，现有学生800人。', ['木垒县第二中学: 学生 800 人']],
    [
      '2024年，漳州市投入援疆资金3亿元，实施项目17个。',
      ['漳州市: 实施项目 17 个 2024', '漳州市: 投入援疆资金 300000000 元 aid_fund 2024'],
    ],
    ['《十年投入两亿元》一书在木垒县首发。', []],
  ],
  'by the day and the month, and nobody’s wages on a place': [
    ['木垒县英格堡乡村民王有福说，一天能挣200元。', []],
    ['木垒县英格堡乡菜籽沟村村民人均月收入2600元。', ['菜籽沟村: 收入 2600 元/月 income']],
    ['库车金桥纺织有限公司职工月均工资3800元。', ['库车金桥纺织有限公司: 职工月均工资 3800 元/月 income']],
  ],
  'heights are of the place right before them': [
    ['定日县平均海拔4500米。', ['定日县: 平均海拔 4500 米']],
    ['上海援藏医疗队来到定日县。海拔4500米，氧气稀薄。', []],
  ],
  'the noun counted, without its verb of place or its average': [
    ['漳州市选派教师24名到木垒县支教。', ['漳州市: 选派教师 24 名']],
    [
      '昌吉金穗食品有限公司带动620户农户户均增收3000元。',
      ['昌吉金穗食品有限公司: 农户 620 户', '昌吉金穗食品有限公司: 农户户均增收 3000 元/户 income'],
    ],
    ['木垒县第二中学现有在校学生1320人。', ['木垒县第二中学: 在校学生 1320 人']],
  ],
}

describe('figures', () => {
  for (const [says, texts] of Object.entries(FIGURES)) {
    it.each(texts)(`${says}: %s`, (text, finds) => {
      expect(figuresOf(text)).toEqual([...finds].sort())
    })
  }
})
