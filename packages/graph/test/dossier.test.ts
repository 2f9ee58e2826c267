import { describe, expect, it } from 'vitest'
import type { FactId } from '@shanhai/model'
import {
  buildKnowledgeGraph,
  collectSources,
  composeDossier,
  dossierMarkdown,
  findPairs,
  pairsOf,
} from '@shanhai/graph'
import type { ParsedGraph } from '@shanhai/graph'
import { articles, claim, entities, input, pages } from './sample.js'

const { zhangzhou, mulei } = entities
const printed = { article: articles.aid.id, page: pages.aid.id, quote: '漳州支援木垒。' }

function parsedOf(claims: typeof input.claims): ParsedGraph {
  const { value: graph } = buildKnowledgeGraph({ ...input, claims }, { all: true })
  return { graph, ...collectSources(graph, Object.values(pages), Object.values(articles)) }
}

function pairOf({ graph, pages: sources }: ParsedGraph): FactId {
  const [pair] = pairsOf(graph, { pages: sources })
  if (!pair) throw new Error('the sample has a pair')
  return pair.fact
}

describe('composeDossier', () => {
  const parsed = parsedOf(input.claims)
  const dossier = composeDossier(parsed, [pairOf(parsed)], { language: 'zh' })
  const items = dossier.parts.flatMap(({ sections }) => sections.flatMap((section) => section.items))

  it('proves each statement by a numbered note with the printed words and where they stand', () => {
    expect(items.length).toBeGreaterThan(0)
    const numbers = dossier.notes.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_number, i) => i + 1))
    for (const { notes } of items) for (const number of notes) expect(numbers).toContain(number)
    for (const { quote, citation, gbt, location } of dossier.notes) {
      expect(quote).not.toBe('')
      expect(citation).not.toBe('')
      expect(gbt).toContain('[N]')
      expect(location).toMatch(/ \d{1,6}–\d{1,6}$/)
    }
  })

  it('says of what no page tells that it is not reported', () => {
    expect(dossier.overview.rows.some(({ cells }) => cells[0] === null)).toBe(true)
    expect(dossier.overview.notReported).toBe('未见报道')
    expect(dossierMarkdown(dossier)).toContain('未见报道')
  })

  it('is the same text again, and has no Chinese label in English', () => {
    const again = parsedOf([...input.claims].reverse())
    expect(dossierMarkdown(composeDossier(again, [pairOf(again)], { language: 'zh' }))).toBe(dossierMarkdown(dossier))
    const english = composeDossier(parsed, [pairOf(parsed)], { language: 'en' })
    for (const { label } of english.overview.rows) expect(label).not.toMatch(/\p{Script=Han}/u)
  })

  it('keeps what a list says apart, as no proof', () => {
    const listed = parsedOf([
      ...input.claims,
      claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], null, {
        status: 'reference',
        validFrom: '1998',
        properties: { programme: 'xinjiang', grade: 'A', source: 'S1' },
      }),
    ])
    const { overview, parts } = composeDossier(listed, [pairOf(listed)], { language: 'zh' })
    const section = parts[0]?.sections.find(({ heading }) => heading === '参考名录所载')
    expect(section?.items.map(({ marks, notes }) => [marks, notes])).toEqual([[['1998起，来源等级A，来源S1'], []]])
    expect(overview.rows.find(({ label }) => label === '见报年份')?.cells).toEqual(['2024年'])
  })

  it('puts what is only planned or pledged apart', () => {
    const planned = parsedOf([claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], printed, { factuality: 'planned' })])
    const [part] = composeDossier(planned, [pairOf(planned)], { language: 'en' }).parts
    const plans = part?.sections.find(({ heading }) => heading === 'Plans and pledges')
    expect(plans?.items[0]?.marks).toContain('planned only')
  })

  it('lists every proof, however many', () => {
    const proofs = Array.from({ length: 8 }, (_, i) =>
      claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], { ...printed, quote: `漳州支援木垒${String(i)}。` }),
    ).map((one, i) => ({
      ...one,
      evidence: one.evidence.map((evidence) => ({ ...evidence, start: 100 * i, end: 100 * i + evidence.quote.length })),
    }))
    const many = parsedOf(proofs)
    const dossier = composeDossier(many, [pairOf(many)], { language: 'zh' })
    expect(dossier.notes).toHaveLength(8)
    expect(dossier.parts[0]?.sections[0]?.items[0]?.notes).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('refuses an id that is no pair', () => {
    expect(() => composeDossier(parsed, ['nothing' as FactId], { language: 'zh' })).toThrow(/no pair nothing/)
  })
})

describe('dossierMarkdown', () => {
  it('keeps hostile names and quotes plain text', () => {
    const hostile = '[点我](javascript:alert(1)) <script>alert(1)</script> | ![x](http://x) `code` \n# 标题 \u202Eabc'
    const text = dossierMarkdown({
      title: hostile,
      overview: { columns: [hostile], rows: [{ label: '计划', cells: [hostile] }], notReported: '未见报道' },
      parts: [
        {
          title: hostile,
          sections: [{ heading: '项目', items: [{ text: hostile, marks: [hostile], notes: [1] }] }],
        },
      ],
      notes: [{ number: 1, quote: hostile, citation: hostile, gbt: hostile, location: 'a.txt 0–1' }],
      notesHeading: '注',
      statement: [],
    })
    expect(text).not.toMatch(/(?<!\\)<script/)
    expect(text).not.toMatch(/(?<!\\)\[点我/)
    expect(text).not.toMatch(/^# 标题/m)
    expect(text).not.toContain('\u202E')
    const row = text.split('\n').find((line) => line.startsWith('| 计划')) ?? ''
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
    expect(text).not.toMatch(/https?:\/\//)
  })

  it('opens no link by a bare address, and lists empty sections in one line', () => {
    const address = '见 http://a.example/x 和 www.b.example，ftp://c.example'
    const text = dossierMarkdown({
      title: address,
      overview: { columns: [address], rows: [], notReported: '未见报道' },
      parts: [
        {
          title: address,
          sections: [
            { heading: '人员', items: [] },
            { heading: '项目', items: [{ text: address, marks: [], notes: [] }] },
            { heading: '品牌', items: [] },
          ],
        },
      ],
      notes: [],
      notesHeading: '注',
      statement: [address],
    })
    expect(text).not.toMatch(/(?<!\\):\/\/|www\./)
    expect(text).toContain('http\\://a.example')
    expect(text).toContain('未见报道: 人员 · 品牌')
    expect(text).not.toContain('## 人员')
  })
})

describe('findPairs', () => {
  const { graph, pages: sources } = parsedOf(input.claims)
  const pairs = pairsOf(graph, { pages: sources })

  it.each(['漳州市', '漳州', '漳州→木垒', '漳州市 -> 木垒县', '漳州市支援木垒县', '木垒哈萨克自治县'])(
    'knows %s',
    (text) => {
      expect(findPairs(graph, pairs, text).map(({ recipient }) => recipient.name)).toContain(mulei.name)
    },
  )

  it.each(['', '泉州', '木垒→漳州'])('knows nothing of %s', (text) => {
    expect(findPairs(graph, pairs, text)).toEqual([])
  })

  it('takes the id of the fact', () => {
    const [pair] = pairs
    expect(findPairs(graph, pairs, pair?.fact ?? '')).toEqual([pair])
  })
})
