import { describe, expect, it } from 'vitest'
import type { Byline } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'
import { citationOf, gbtCitationOf } from '@shanhai/graph'
import { fillSentence } from '@shanhai/model'
import { describePair } from '../src/state/describe-pair.js'
import { describeEntity } from '../src/state/describe-entity.js'
import { describeFact } from '../src/state/describe-fact.js'
import { titleOf } from '../src/state/title-of.js'
import { edgeOf, ids, parsed, profiles } from './sample.js'

describe('describeFact', () => {
  it('says a fact, what is known of it, and who prints it where', () => {
    expect(describeFact(parsed, edgeOf('PAIRED_ASSISTANCE'), 'zh')).toMatchObject({
      sentence: '漳州市对口支援木垒哈萨克自治县',
      marks: ['原文所述', '明示'],
      properties: [
        { label: '层级', value: '地级 → 县级' },
        { label: '计划', value: '对口援疆' },
      ],
      claims: [
        {
          marks: ['持续中'],
          rule: 'test/rule',
          quotes: [
            {
              parts: [
                { text: '漳州', marked: true },
                { text: '对口支援', marked: false },
                { text: '木垒县', marked: true },
                { text: '。', marked: false },
              ],
              citation: '《甲报》，2024-05-06（推定），第2版，《山海情》',
              location: '报/一.txt · 10–20',
            },
          ],
        },
      ],
    })
  })

  it('shows the words that say it before those it is drawn from', () => {
    const edge = edgeOf('PAIRED_ASSISTANCE')
    const graph = parsed.graph.copy()
    const [first] = graph.getEdgeAttribute(edge, 'claims')
    if (!first) throw new Error('the sample has a claim')
    const inferred = { ...first, status: 'inferred' as const, strength: 'implied' as const, rule: 'test/inferred' }
    graph.setEdgeAttribute(edge, 'claims', [inferred, first])
    const { claims } = describeFact({ ...parsed, graph }, edge, 'zh')
    expect(claims.map(({ rule }) => rule)).toEqual(['test/rule', 'test/inferred'])
  })

  it.each([
    [{ factuality: 'done', validFrom: '2010', validTo: '2021-04' }, '已结束（至2021-04）', ['已结束', '2010–2021-04']],
    [{ factuality: 'done', validFrom: '2011' }, '已结束', ['2011–?']],
    [{ factuality: 'planned' }, '计划，尚未实施', ['计划']],
    [{ factuality: 'pledged' }, '承诺，尚未实施', ['承诺']],
  ] as const)('says that a state is over or only planned: %j', (given, mark, claimMarks) => {
    const edge = edgeOf('PAIRED_ASSISTANCE')
    const graph = parsed.graph.copy()
    const [first] = graph.getEdgeAttribute(edge, 'claims')
    if (!first) throw new Error('the sample has a claim')
    graph.setEdgeAttribute(edge, 'claims', [{ ...first, ...given }])
    const fact = describeFact({ ...parsed, graph }, edge, 'zh')
    expect(fact.marks).toContain(mark)
    expect(fact.claims[0]?.marks).toEqual(claimMarks)
  })

  it('shows words once that two rules read alike', () => {
    const edge = edgeOf('PAIRED_ASSISTANCE')
    const graph = parsed.graph.copy()
    const [first] = graph.getEdgeAttribute(edge, 'claims')
    if (!first) throw new Error('the sample has a claim')
    graph.setEdgeAttribute(edge, 'claims', [first, { ...first, rule: 'test/other' }])
    const { claims } = describeFact({ ...parsed, graph }, edge, 'zh')
    expect(claims.map(({ rule }) => rule)).toEqual(['test/rule, test/other'])
  })

  it('says it in English too', () => {
    expect(describeFact(parsed, edgeOf('HOLDS_POSITION', '指挥长'), 'en')).toMatchObject({
      sentence: 'Lin Yifan (林一帆) is 指挥长 of 漳州分指挥部',
      marks: ['stated', 'explicit'],
      claims: [{ quotes: [{ citation: '甲报, 2024-05-06 (inferred), page 2, “山海情”' }] }],
    })
  })

  it('has no quotes for what only a list says', () => {
    const { marks, claims } = describeFact(parsed, edgeOf('PART_OF'), 'zh')
    expect(marks).toEqual(['参考名录', '明示'])
    expect(claims.map(({ quotes }) => quotes)).toEqual([[]])
  })
})

describe('fillSentence', () => {
  it.each([
    ['{subject}任{object}{title}', { subject: '甲', object: '乙' }, '甲任乙'],
    ['{subject}位于{object}', { subject: '{object}', object: '$&' }, '{object}位于$&'],
    ['{constructor}{subject}', { subject: '甲' }, '甲'],
  ])('%s with %j is %s', (sentence, values, want) => {
    expect(fillSentence(sentence, values as Record<string, string>)).toBe(want)
  })
})

describe('citationOf', () => {
  it('says so where nothing is known of the source', () => {
    expect(citationOf(undefined, undefined, 'zh')).toBe('报纸不详')
    expect(citationOf(undefined, undefined, 'en')).toBe('unknown newspaper')
  })
})

describe('gbtCitationOf', () => {
  const page = {
    id: pageId('a.txt'),
    newspaper: '甲报',
    issueDate: '2024-05-06',
    pageNumber: 2,
    sources: { newspaper: 'masthead', issueDate: 'inferred', pageNumber: 'option' },
  } as const
  const article = { id: articleId(page.id, 1), page: page.id, headline: '山海情', kind: 'news' } as const
  const by = (...names: string[]): Byline[] => names.map((name) => ({ role: 'reporter', name }))

  it.each<[string, Byline[], string]>([
    ['one author', by('方远'), '方远. 山海情[N]. 甲报, [2024-05-06](2).'],
    ['more than three', by('甲', '乙', '丙', '丁'), '甲, 乙, 丙, 等. 山海情[N]. 甲报, [2024-05-06](2).'],
    ['no author', [{ role: 'photographer', name: '影' }], '山海情[N]. 甲报, [2024-05-06](2).'],
  ])('names %s', (_name, bylines, want) => {
    expect(gbtCitationOf(page, article, bylines)).toBe(want)
  })

  it('leaves out what is not known', () => {
    expect(gbtCitationOf(undefined, undefined, [])).toBe('[题名不详][N].')
    expect(gbtCitationOf({ id: page.id, newspaper: '甲报', sources: {} }, article, [])).toBe('山海情[N]. 甲报.')
  })
})

describe('describePair', () => {
  it('says what is known, and null for what no page reports', () => {
    const [profile] = profiles
    if (!profile) throw new Error('the sample has lost its pair')
    expect(describePair(profile, 'zh').map(({ id, value }) => [id, value])).toEqual([
      ['programme', '对口援疆'],
      ['standing', null],
      ['years', '2024年'],
      ['newspapers', '甲报、1个版面'],
      ['proof', '明示1处，隐含0处'],
    ])
    const bare = { ...profile, years: null, pair: { ...profile.pair, pages: [] } }
    expect(describePair(bare, 'en').map(({ value }) => value)).toEqual([
      'Aid Xinjiang',
      null,
      null,
      null,
      '1 explicit, 0 implied',
    ])
  })
})

describe('describeEntity', () => {
  it('labels names, properties and code', () => {
    expect(describeEntity(parsed.graph.getNodeAttributes(ids.mulei), 'zh')).toEqual([
      { label: '又称', value: '木垒、木垒县' },
      { label: '级别', value: '县级' },
      { label: '区划代码', value: '652328' },
    ])
  })
})

describe('titleOf', () => {
  const pair = edgeOf('PAIRED_ASSISTANCE')
  it.each<[Parameters<typeof titleOf>[1], string]>([
    [null, ''],
    [{ kind: 'node', key: ids.mulei, focus: true }, '木垒哈萨克自治县'],
    [{ kind: 'edge', key: pair, focus: true }, '漳州市对口支援木垒哈萨克自治县'],
    [{ kind: 'pair', key: pair, focus: true }, '漳州市 → 木垒哈萨克自治县'],
    [{ kind: 'dossier', key: pair, other: null, focus: false }, '漳州市 → 木垒哈萨克自治县'],
    [{ kind: 'paths', key: ids.leader, other: ids.mulei, focus: true }, '林一帆 ⇄ 木垒哈萨克自治县'],
  ])('says what is open: %j', (selection, want) => {
    expect(titleOf(parsed, selection, 'zh')).toBe(want)
  })
})
