import fc from 'fast-check'

/** Page files by their path below the input folder. */
export type MadePages = Readonly<Record<string, string>>

const PAPERS = ['闽南日报', '昌吉日报', '泉州晚报']
const DAYS = ['2024-12-20', '2025-02-18', '2025-02-19']
const PAIRS = [
  ['漳州', '漳州市', '木垒', '木垒县'],
  ['泉州', '泉州市', '昌吉', '昌吉市'],
  ['三明', '三明市', '玛纳斯', '玛纳斯县'],
] as const
const PEOPLE = ['林远山', '周立明', '苏建民', '何秀兰']
const WORKS = ['老年活动中心', '第一中学教学楼', '南部山区送电工程', '人民医院门诊楼']

/** A paragraph; what it names is known under other names elsewhere, or by other posts. */
const paragraph: fc.Arbitrary<string> = fc
  .record({
    pair: fc.constantFrom(...PAIRS),
    person: fc.constantFrom(...PEOPLE),
    work: fc.constantFrom(...WORKS),
    month: fc.integer({ min: 8, max: 10 }),
    form: fc.nat(7),
  })
  .map(({ form, month, pair: [supporter, city, short, county], person, work }) => {
    const forms = [
      `${city}对口支援${county}，${supporter}分指挥部指挥长、${county}委副书记${person}走访援疆教师。`,
      `福建援疆${supporter}分指挥部援建的${county}${work}2024年${String(month)}月竣工。`,
      `2024年${String(month)}月，${county}${work}项目竣工投用，受益群众三千人。`,
      `${county}委副书记${person}说，援疆干部给${short}带来了新办法。`,
      `${county}人民政府与${city}签约，引进援疆项目资金1510万元。`,
      `${county}政府负责人说，来自${supporter}的医生在${county}人民医院坐诊。`,
      `${person}每天走村串户，去年在${county}幸福社区办起食堂。`,
      `在${county}第一中学，援疆教师上了一堂公开课，听课的有四十名学生。`,
    ]
    return forms[form] ?? ''
  })

/** One printed article, wrapped as in a column. */
const article: fc.Arbitrary<string> = fc
  .record({
    headline: fc.constantFrom('山海情深', '援疆路上', '一座楼和一群人', '春到天山', '老人有了新家'),
    reporter: fc.constantFrom('陈志远', '许文峰'),
    body: fc.array(paragraph, { minLength: 2, maxLength: 5 }),
    jump: fc.constantFrom('', '', '', '（下转第二版）'),
  })
  .map(({ body, headline, jump, reporter }) => {
    const text = `　　本报讯（记者 ${reporter}）${body.join('')}${jump}`
    return `${headline}\n\n${text.replace(/(.{20})/gu, '$1\n')}\n`
  })

/** The story as a paper prints it that has asked again; a figure may be broken over two lines. */
function withOtherFigures(story: string): string {
  return story.replaceAll(/15(?=\n?10\n?万)/gu, '16').replaceAll(/四(?=\n?十\n?名)/gu, '五')
}

/** Pages of a few issues; some stories stand in two of them, some with other figures. */
export const madePages: fc.Arbitrary<MadePages> = fc
  .record({
    stories: fc.array(article, { minLength: 3, maxLength: 6 }),
    pages: fc.uniqueArray(
      fc.record({
        paper: fc.constantFrom(...PAPERS),
        day: fc.constantFrom(...DAYS),
        number: fc.integer({ min: 1, max: 2 }),
        stories: fc.array(fc.nat(5), { minLength: 1, maxLength: 2 }),
        corrected: fc.boolean(),
      }),
      { minLength: 3, maxLength: 6, selector: ({ day, number, paper }) => `${paper} ${day} ${String(number)}` },
    ),
  })
  .map(({ pages, stories }) =>
    Object.fromEntries(
      pages.map(({ corrected, day, number, paper, stories: chosen }) => [
        `${paper}/${day}/第0${String(number)}版.txt`,
        [...new Set(chosen.map((index) => stories[index % stories.length] ?? ''))]
          .map((story) => (corrected ? withOtherFigures(story) : story))
          .join('\n\n\n'),
      ]),
    ),
  )

/** Corrections of each kind, of what some of the pages name: in any order, some of them contradict others or do not apply. */
export const MADE_CORRECTIONS: readonly string[] = [
  '{rename: place:350600, to: 芗城}',
  '{rename: place:350600, to: 龙文}',
  '{drop: {subject: place:350600, predicate: PAIRED_ASSISTANCE, object: place:652328}}',
  '{confirm: {subject: place:350600, predicate: PAIRED_ASSISTANCE, object: place:652328}}',
  '{set: {subject: place:350500, predicate: PAIRED_ASSISTANCE}, to: {validFrom: 2010}}',
  '{set: place:652301, to: {level: county}}',
  '{retype: 木垒县老年活动中心, to: Organization}',
  '{same: [place:350500, place:350400]}',
  '{not same: [place:350500, place:350400]}',
  '{split: place:652328, articles: [昌吉日报/2024-12-20/第01版.txt, 昌吉日报/2025-02-18/第02版.txt, 闽南日报/2025-02-19/第01版.txt]}',
  '{drop: place:652324}',
  '{add: {type: Organization, name: 云杉学院, place: place:652328}}',
  '{add: {subject: place:350500, predicate: COOPERATES_WITH, object: place:652301}, with: {validFrom: 2024}}',
]
