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
  'a relative clause is about its head': [
    [
      '漳州市投入3600万元建设的木垒县第二中学，有学生900人、教师70人。',
      ['木垒县第二中学: 学生 900 人', '木垒县第二中学: 教师 70 人', '木垒县第二中学: 投入 36000000 元'],
    ],
    [
      '漳州市投入3600万元，木垒县第二中学有学生900人。',
      ['漳州市: 投入 36000000 元 aid_fund', '木垒县第二中学: 学生 900 人'],
    ],
  ],
  'what is founded has its own attributes, who founded it his own acts': [
    [
      '漳州金源茶业有限公司在木垒县成立新疆木源茶业有限公司，注册资本500万元，现有员工40名。',
      ['新疆木源茶业有限公司: 员工 40 名', '新疆木源茶业有限公司: 注册资本 5000000 元'],
    ],
    [
      '漳州市援建木垒县第二中学，建筑面积4000平方米，选派医生12名。',
      ['木垒县第二中学: 建筑面积 4000 平方米', '漳州市: 选派医生 12 名'],
    ],
  ],
  'the end of a name stands for it, and a part that is not named for nobody': [
    [
      '漳州市实施木垒县人民医院门诊楼等6个项目。其中，门诊楼项目总投资900万元。',
      ['木垒县人民医院门诊楼: 门诊楼项目总投资 9000000 元 investment', '漳州市: 项目 6 个'],
    ],
    ['漳州市实施木垒县人民医院门诊楼等6个项目。其中，供热管网项目总投资900万元。', ['漳州市: 项目 6 个']],
  ],
  'of two places that are paired the one that assists pays and sends': [
    ['宁波市与盐源县建立协作关系以来，累计投入帮扶资金2亿元。', ['宁波市: 投入帮扶资金 200000000 元 aid_fund']],
    ['宁波市与盐源县建立协作关系以来，游客增长两成。', []],
  ],
  '我们 is who speaks, 我市 the one supporter': [
    [
      '木垒县委副书记、漳州援疆工作队领队林若谷说：“今年我们再投入援疆资金800万元。”',
      ['漳州援疆工作队: 投入援疆资金 8000000 元 aid_fund 2025'],
    ],
    ['木垒县村民王有福说：“我们买了三头牛。”', []],
    ['漳州市委书记林若谷出席。木垒县是我市对口支援县。近年来，我市选派教师84名。', ['漳州市: 选派教师 84 名']],
    [
      '漳州市委书记林若谷出席。木垒县是我市对口支援县。2010年以来，我市投入资金6亿元。',
      ['漳州市: 投入资金 600000000 元 aid_fund 2010-01-01/2025-06-10'],
    ],
    ['木垒县委书记林若谷出席。库车市是我市的友好城市。近年来，我市选派教师84名。', []],
  ],
  'nobody named is the subject': [
    ['漳州市与三明市协作，两市选派教师84名。', []],
    ['木垒县人民医院院长林若谷介绍，全国平均每千人拥有床位7张。', []],
    ['木垒县种植户王有福流转土地60亩。', []],
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

describe('one payer and one work in one sentence', () => {
  const works = (text: string): readonly string[] => {
    const { claims, nameOf } = extractText(text, {}, undefined, { issueDate: D })
    const told = claims.filter(({ predicate }) => predicate === 'FUNDS_OR_BUILDS')
    return [
      ...new Set(
        told.map(
          ({ subject, object, properties: p, factuality }) =>
            `${nameOf(subject)} > ${nameOf(object)} ${String(p['mode'])} ${String(p['amountCNY'])} ${factuality}`,
        ),
      ),
    ]
  }
  it.each([
    ['漳州市投资3600万元援建的木垒县第二中学开学。', ['漳州市 > 木垒县第二中学 builds 36000000 done']],
    ['漳州市计划投入援疆资金900万元，用于木垒县第二中学改造。', ['漳州市 > 木垒县第二中学 funds 9000000 planned']],
    ['漳州市投入资金680万元，建设木垒县英格堡乡小学学生食堂。', []],
  ])('%s', (text, finds) => {
    expect(works(text)).toEqual(finds)
  })
})

describe('figures', () => {
  for (const [says, texts] of Object.entries(FIGURES)) {
    it.each(texts)(`${says}: %s`, (text, finds) => {
      expect(figuresOf(text)).toEqual([...finds].sort())
    })
  }
})
