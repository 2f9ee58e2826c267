import { beforeAll, describe, expect, it } from 'vitest'
import { RELATION_RULES } from '@shanhai/extractor'
import { describeWhen, requireAll, requireBuild, requireShared, requireTokenizer } from '../support/requirements.js'
import { askShared } from '../support/shared/ask-shared.js'
import type { Answer, Answers } from './answers.js'
import { holdsIn, pairsIn, readAnswers } from './answers.js'

/** Asks only what there are rules for. */
const asks = (predicate: string) => it.runIf(RELATION_RULES.some((rule) => rule.predicate === predicate))

const isPrefectureToCounty = ({ claim }: Answer): boolean => claim.properties['level'] === 'prefecture→county'
const isExplicit = ({ claim }: Answer): boolean => claim.strength === 'explicit'
const pagesOf = (answers: readonly Answer[]): readonly string[] =>
  [...new Set(answers.flatMap(({ claim }) => claim.evidence.map(({ page }) => page.slice(0, 3))))].sort()
const valuesOf = (answers: readonly Answer[]): readonly unknown[] =>
  answers.map(({ claim }) => claim.properties['value'])

/** Questions of policy researchers (domain notes, section 3) that the five real pages answer. */
describeWhen(requireAll(requireShared(), requireBuild(), requireTokenizer()), 'questions to the real pages', () => {
  let pages: Answers
  const measuresOf = (name: string, role?: string): readonly Answer[] =>
    pages
      .of('HAS_MEASURE')
      .filter(
        ({ claim, subject }) =>
          [subject.name, ...subject.aliases].includes(name) &&
          (role === undefined || claim.properties['role'] === role),
      )

  beforeAll(async () => {
    pages = readAnswers(await askShared('realPages'))
  })

  it('which city supports which county, explicitly', () => {
    const pairs = pages.of('PAIRED_ASSISTANCE').filter(isPrefectureToCounty)
    const explicit = ['350400 652324', '350500 652301', '350600 652328', '350800 652323']
    expect(pairsIn(pairs.filter(isExplicit))).toEqual(explicit)
    // Xiamen and Jimsar only by the teachers sent.
    expect(pairsIn(pairs).filter((pair) => !explicit.includes(pair))).toEqual(['350200 652327'])
  })

  it('all duties of Zhangzhou, with what the reference list adds', () => {
    const own = ({ subject }: Answer): boolean => subject.adcode === '350600'
    expect(pairsIn(pages.of('PAIRED_ASSISTANCE').filter(own))).toEqual([
      '350600 540000',
      '350600 640000',
      '350600 650000',
      '350600 652328',
    ])
    const listed = pages
      .of('PAIRED_ASSISTANCE', { references: true })
      .filter((one) => own(one) && one.claim.status === 'reference')
    expect(pairsIn(listed)).toEqual(['350600 652328'])
  })

  it('who holds posts on both sides', () => {
    const holders = new Map<string, Set<string>>()
    for (const { object, subject } of pages.of('HOLDS_POSITION')) {
      const side =
        object?.properties['kind'] === 'aid_body'
          ? 'sent'
          : /^(?:昌吉|玛纳斯|木垒|呼图壁)/.test(object?.name ?? '')
            ? 'local'
            : 'other'
      holders.set(subject.name, (holders.get(subject.name) ?? new Set()).add(side))
    }
    const both = [...holders].filter(([, sides]) => sides.has('sent') && sides.has('local')).map(([name]) => name)
    expect(both).toEqual(['蒋文强'])
  })

  it('the aliases of one aid body', () => {
    const bodies = pages.entities.filter(({ properties }) => properties['kind'] === 'aid_body')
    const named = (name: string): readonly string[] =>
      bodies.flatMap(({ id, name: full, aliases }) => ([full, ...aliases].includes(name) ? [id] : []))
    expect(named('泉州分指')).toHaveLength(1)
    for (const name of ['福建援疆泉州分指挥部', '泉州分指挥部']) expect(named(name)).toEqual(named('泉州分指'))
    expect(named('福建龙岩援疆分指挥部')).toHaveLength(1)
  })

  it('which teams of experts were sent, of how many', () => {
    const sent = pages
      .of('DISPATCHES')
      .map(({ claim, object, subject }) => [subject.name, object?.adcode, claim.properties['count']])
    expect(sent).toContainEqual(['福建援疆三明分指挥部', '652324', 26])
  })

  it('which townships and villages articles about assistance name', () => {
    const small = pages.entities.filter(
      ({ id, properties }) => /^(?:township|village)$/.test(String(properties['level'])) && pages.inAssistance.has(id),
    )
    const names = new Set(small.flatMap(({ aliases, name }) => [name, ...aliases]))
    for (const name of [
      '大石头乡',
      '西吉尔镇',
      '塔西河乡',
      '红沙湾村',
      '六工镇',
      '十三户村',
      '三工镇',
      '二工村',
      '佃坝镇',
    ])
      expect([...names]).toContain(name)
  })

  it("which side's paper says it", () => {
    const ofPair = (pair: string): readonly Answer[] =>
      pages.of('PAIRED_ASSISTANCE').filter((one) => pairsIn([one])[0] === pair)
    expect(pagesOf(ofPair('350500 652301'))).toEqual(['003'])
    expect(pagesOf(ofPair('350400 652324'))).toEqual(['003'])
    expect(pagesOf(ofPair('350600 652328'))).toContain('000')
  })

  it('which facts rest on one sentence', () => {
    const quotes = new Map<string, number>()
    for (const { claim, object, subject } of pages.of('PAIRED_ASSISTANCE').filter(isPrefectureToCounty)) {
      const pair = `${subject.name} ${object?.name}`
      quotes.set(pair, (quotes.get(pair) ?? 0) + claim.evidence.length)
    }
    expect(quotes.get('厦门市 吉木萨尔县')).toBe(1)
    expect(quotes.get('泉州市 昌吉市')).toBeGreaterThan(5)
  })

  asks('FUNDS_OR_BUILDS')('which projects in Mulei the Zhangzhou headquarters built', () => {
    const built = pages
      .of('FUNDS_OR_BUILDS')
      .filter(({ subject }) => subject.name === '福建援疆漳州分指挥部' || subject.adcode === '350600')
    const names = built.map(({ object }) => object?.name ?? '').join(' ')
    for (const part of ['农牧民送电工程', '老年活动中心', '大石头乡中心学校教学楼']) expect(names).toContain(part)
  })

  asks('HAS_MEASURE')('how many projects are reported, and how many named', () => {
    const reported = measuresOf('福建援疆漳州分指挥部').filter(({ claim }) => claim.properties['unit'] === '个')
    expect(valuesOf(reported)).toContain(13)
    const named = new Set(
      pages
        .of('FUNDS_OR_BUILDS')
        .filter(
          ({ claim, object, subject }) =>
            subject.name === '福建援疆漳州分指挥部' &&
            object?.type === 'Project' &&
            pagesOf([{ claim, subject }]).includes('000'),
        )
        .map(({ object }) => object?.id),
    )
    expect(named.size).toBeGreaterThanOrEqual(3)
    expect(named.size).toBeLessThan(13)
  })

  asks('HAS_MEASURE')('what was contracted, apart from what is in place and in negotiation', () => {
    expect(valuesOf(measuresOf('福建援疆工作队', 'contracted'))).toEqual(
      expect.arrayContaining([23_805_000_000, 24_036_000_000]),
    )
    expect(valuesOf(measuresOf('福建援疆泉州分指挥部', 'contracted'))).toEqual([2_980_000_000])
    expect(valuesOf(measuresOf('福建援疆泉州分指挥部', 'in_place'))).toEqual([15_420_000_000])
    expect(valuesOf(measuresOf('福建援疆泉州分指挥部', 'pipeline'))).toEqual([102_459_000_000])
  })

  asks('HAS_MEASURE')('what the health reform of Manas is said to have brought', () => {
    const values = [...measuresOf('玛纳斯县'), ...measuresOf('玛纳斯县总医院')].map(({ claim }) =>
      Math.abs(Number(claim.properties['value'])),
    )
    expect(values).toEqual(expect.arrayContaining([32.7, 32.86, 36, 373]))
  })

  asks('HAS_MEASURE')('which firms are credited to aid, with output and tax', () => {
    expect(valuesOf(measuresOf('新疆恒安纸业有限公司', 'output'))).toEqual([500_000_000])
    expect(valuesOf(measuresOf('新疆恒安纸业有限公司', 'tax'))).toEqual([150_000_000])
    expect(valuesOf(measuresOf('中瀚科技', 'output'))).toEqual([200_000_000])
  })

  asks('HAS_MEASURE')('what is only planned', () => {
    const planned = pages.of('HAS_MEASURE').filter(({ claim }) => claim.factuality === 'planned')
    expect(valuesOf(planned)).toEqual(expect.arrayContaining([6_000_000, 5000]))
  })
})

/** The like of the sample pages, which are in the project. */
describeWhen(requireAll(requireBuild(), requireTokenizer()), 'questions to the sample pages', () => {
  let seeds: Answers

  beforeAll(async () => {
    seeds = readAnswers(await askShared('demo'))
  })

  describe('pairs in force', () => {
    const supportersOf = (recipient: string, year: string): readonly string[] => {
      const pairs = seeds.of('PAIRED_ASSISTANCE', { references: true })
      const inForce = pairs.filter((one) => one.object?.adcode === recipient && isExplicit(one) && holdsIn(one, year))
      // What is said to be over without a date was so before the other began.
      const others = inForce.filter(
        ({ claim }) => claim.factuality !== 'done' || claim.validTo !== undefined || year < '2010',
      )
      return [...new Set(others.map(({ subject }) => subject.name))].sort()
    }

    it('Fukang after the change of 2010: Shanxi', () => {
      expect(supportersOf('652302', '2024')).toEqual(['山西省'])
      expect(supportersOf('652302', '2009')).toContain('福建省')
    })
  })

  it('recipients with more than one supporter', () => {
    const supporters = new Map<string, Set<string>>()
    for (const { object, subject } of seeds
      .of('PAIRED_ASSISTANCE')
      .filter((one) => isExplicit(one) && isPrefectureToCounty(one)))
      supporters.set(object?.name ?? '', (supporters.get(object?.name ?? '') ?? new Set()).add(subject.name))
    const several = [...supporters].filter(([, its]) => its.size > 1)
    expect(several.map(([name, its]) => [name, [...its].sort()])).toContainEqual(['边坝县', ['漳州市', '龙岩市']])
  })

  it('who leads an aid body and holds a post in the county', () => {
    const posts = seeds.of('HOLDS_POSITION').filter(({ subject }) => subject.name === '沈岳')
    const at = (name: string): readonly unknown[] =>
      posts.flatMap(({ claim, object }) =>
        object && [object.name, ...object.aliases].includes(name) ? [claim.properties['title']] : [],
      )
    expect(new Set(at('木垒县委'))).toEqual(new Set(['副书记']))
    expect(new Set(at('漳州分指挥部'))).toEqual(new Set(['指挥长']))
  })
})
