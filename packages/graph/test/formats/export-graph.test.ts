import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import graphology from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ArticleId, Claim, ClaimId, Entity, EntityId, PageId } from '@shanhai/model'
import type { ExportFormat, Layout, ParsedGraph } from '../../src/index.js'
import { buildKnowledgeGraph, exportGraph } from '../../src/index.js'

const PAGE = 'p.txt' as PageId
const ARTICLE = 'p.txt#a001' as ArticleId

/** A graph of two places with these names and two facts between them, one with this quote. */
function sample(names: readonly [string, string], quote: string): ParsedGraph {
  const entities = names.map((name, i): Entity => ({
    id: `place:${String(i)}` as EntityId,
    type: 'Place',
    name,
    aliases: i === 0 ? ['又名', name] : [],
    adcode: '350600',
    properties: { level: 'county', share: 0.5, area: -5 },
  }))
  const claim = (id: string, predicate: Claim['predicate'], words: string): Claim => ({
    id: id as ClaimId,
    predicate,
    subject: 'place:0' as EntityId,
    object: 'place:1' as EntityId,
    properties: predicate === 'PAIRED_ASSISTANCE' ? { programme: 'xinjiang' } : {},
    status: 'stated',
    strength: 'explicit',
    factuality: 'done',
    contested: false,
    rule: 'r',
    evidence: [{ page: PAGE, article: ARTICLE, start: 0, end: 5, quote: words }],
  })
  const claims = [
    claim('p.txt#a001#c1', 'PAIRED_ASSISTANCE', quote),
    claim('p.txt#a001#c2', 'PAIRED_ASSISTANCE', '另一句'),
    claim('p.txt#a001#c3', 'PART_OF', '第三句'),
  ]
  claims.push({
    ...claim('p.txt#a001#c4', 'HAS_MEASURE', '第四句'),
    object: null,
    properties: { what: '援疆资金', role: 'aid_fund', value: 4_260_000, unit: '元', currency: 'CNY' },
  })
  const articles = [{ id: ARTICLE, relevance: { level: 'assistance' as const, reasons: [] } }]
  const page = { id: PAGE, newspaper: '测试日报', issueDate: '2025-02-18', pageNumber: 3, sources: {} }
  const source = { id: ARTICLE, page: PAGE, headline: null, kind: 'news' as const }
  return {
    graph: buildKnowledgeGraph({ entities, claims, articles }).value,
    pages: new Map([[PAGE, page]]),
    articles: new Map([[ARTICLE, source]]),
  }
}

function edgeOf({ graph }: ParsedGraph) {
  return graph.getEdgeAttributes(graph.edges()[0])
}

const LAYOUT: Layout = { 'place:0': [1.5, -2] }

function exported(file: ParsedGraph, format: ExportFormat, raw = false): { texts: string[]; leftOut: unknown } {
  const { files, leftOut } = exportGraph(file, LAYOUT, format, { raw })
  return { texts: files.map(({ pieces }) => [...pieces].join('')), leftOut: leftOut() }
}

/** Any text, with what is dangerous in XML, CSV and spreadsheets thrown in. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '=1+1',
        '\n',
        '\r',
        '\t',
        ',',
        '\u0000',
        '\uFFFF',
        '\uD800',
        '𠮷',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** What an XML file can hold of a text. */
const fit = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')

const schema = (name: string): { fileName: string; contents: string } => ({
  fileName: `${name}.rng`,
  contents: readFileSync(new URL(`gexf-1.3/${name}.rng`, import.meta.url), 'utf8'),
})

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'graph.gexf', contents: xml }],
    extension: 'relaxng',
    schema: [schema('gexf')],
    preload: [schema('viz'), schema('dynamics')],
  })
  return result.errors.map(({ message }) => message)
}

describe('exportGraph', () => {
  it('writes GEXF that fits the schema of GEXF 1.3 and has the positions', async () => {
    const [xml = ''] = exported(sample(['漳州市', '木垒县'], '漳州市对口支援木垒县。'), 'gexf').texts
    expect(await schemaErrors(xml)).toEqual([])
    const graph = gexf.parse(graphology.MultiDirectedGraph, xml)
    expect(graph.getNodeAttributes('place:0')).toMatchObject({
      ...{ label: '漳州市', entityType: 'Place', aliases: '又名; 漳州市', adcode: '350600', assistance: true },
      ...{ property_level: 'county', property_share: 0.5, property_area: -5, x: 1.5, y: -2 },
    })
    expect(graph.getNodeAttributes('place:1')).not.toHaveProperty('x')
    const edge = graph.findEdge((_key, { predicate }) => predicate === 'PAIRED_ASSISTANCE')
    expect(graph.extremities(edge)).toEqual(['place:0', 'place:1'])
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      ...{ label: 'PAIRED_ASSISTANCE', weight: 2, status: 'stated', property_programme: 'xinjiang' },
      ...{ quote: '漳州市对口支援木垒县。', newspaper: '测试日报', issueDate: '2025-02-18', pageNumber: 3 },
    })
    expect(graph.size).toBe(2)
  })

  it('would notice GEXF that does not fit the schema', async () => {
    const [xml = ''] = exported(sample(['甲', '乙'], '句'), 'gexf').texts
    expect(await schemaErrors(xml.replace('type="boolean"', 'type="truth"'))).not.toEqual([])
  })

  it('writes GraphML that is read back with its attributes', () => {
    const [xml = ''] = exported(sample(['漳州市', '木垒县'], '漳州市对口支援木垒县。'), 'graphml').texts
    const graph = graphml.parse(graphology.MultiDirectedGraph, xml)
    expect(graph.getNodeAttributes('place:0')).toMatchObject({
      ...{ label: '漳州市', entityType: 'Place', assistance: true, property_share: 0.5, x: 1.5, y: -2 },
    })
    const edge = graph.findEdge((_key, { predicate }) => predicate === 'PART_OF')
    expect(graph.getEdgeAttributes(edge)).toMatchObject({ label: 'PART_OF', weight: 1, quote: '第三句' })
  })

  it.each(['gexf', 'graphml'] as const)('brings any text through %s that XML can hold', (format) => {
    const { parse } = format === 'gexf' ? gexf : graphml
    fc.assert(
      fc.property(anyText, anyText, (name, quote) => {
        const { leftOut, texts } = exported(sample([`名${name}`, '乙'], `引${quote}。`), format)
        const graph = parse(graphology.MultiDirectedGraph, texts[0] ?? '')
        expect(graph.getNodeAttribute('place:0', 'label')).toBe(fit(`名${name}`))
        const quotes = graph.mapEdges((_key, attributes) => String(attributes['quote']))
        expect(quotes).toContain(fit(`引${quote}。`))
        const lost = fit(name) !== name || fit(quote) !== quote
        expect(JSON.stringify(leftOut).includes('"characters"')).toBe(lost)
      }),
      { numRuns: 150 },
    )
  })

  it.each(['gexf', 'graphml'] as const)('keeps nodes apart in %s whose keys XML cannot hold', async (format) => {
    const file = sample(['甲', '乙'], '句')
    for (const [i, key] of [
      'place:a\u0001',
      'place:a\u0002',
      'place:a\uFFFD',
      'place:a\uFFFD~2',
      'place:<&"\t',
    ].entries())
      file.graph.addNode(key, { ...file.graph.getNodeAttributes('place:0'), name: `名${String(i)}` })
    file.graph.addEdgeWithKey('fact:a\u0001', 'place:a\u0002', 'place:<&"\t', edgeOf(file))
    const [xml = ''] = exported(file, format).texts
    const graph = (format === 'gexf' ? gexf : graphml).parse(graphology.MultiDirectedGraph, xml)
    const labels = Object.fromEntries(graph.mapNodes((key, { label }) => [key, label as unknown]))
    expect(labels).toEqual({
      ...{ 'place:0': '甲', 'place:1': '乙', 'place:a\uFFFD': '名2', 'place:a\uFFFD~2': '名3', 'place:<&"\t': '名4' },
      ...{ 'place:a\uFFFD~3': '名0', 'place:a\uFFFD~4': '名1' },
    })
    expect(graph.areNeighbors('place:a\uFFFD~4', 'place:<&"\t')).toBe(true)
    if (format === 'gexf') expect(await schemaErrors(xml)).toEqual([])
  })

  it('writes tables in which no cell is a formula, and counts the cells that it changed', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, quote) => {
        const { texts } = exported(sample([name, '乙'], quote), 'csv')
        for (const text of texts) {
          expect(text.startsWith('\uFEFF')).toBe(true)
          for (const cell of parseCsv(text.slice(1)).flat())
            if (!/^-?[\d.]+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        }
        const [nodes = ''] = texts
        const stored = parseCsv(nodes.slice(1))[1]?.[1] ?? ''
        expect(stored.replace(/^'(?='{0,64}[=+\-@\t\r\n＝＋－＠])/, '')).toBe(name)
      }),
      {
        examples: [
          ["'\r<", ''],
          ["''=1", "'"],
        ],
      },
    )
    const { leftOut } = exported(sample(['=HYPERLINK("x")', '＝乙'], '-引'), 'csv')
    expect(leftOut).toContainEqual({ code: 'formulas', count: 4 })
  })

  it('leaves cells alone when asked for raw tables', () => {
    const [nodes = ''] = exported(sample(['=1+1', '乙'], '句'), 'csv', true).texts
    expect(nodes.startsWith('Id,Label,')).toBe(true)
    expect(parseCsv(nodes)[1]?.slice(0, 2)).toEqual(['place:0', '=1+1'])
    expect(nodes).toContain(',-5,')
  })

  it('writes JSON with all claims', () => {
    const [text = ''] = exported(sample(['甲', '乙'], '引文'), 'json').texts
    const value = JSON.parse(text) as Record<'nodes' | 'edges' | 'pages' | 'articles', Record<string, unknown>[]>
    expect(value.nodes[0]).toMatchObject({ id: 'place:0', name: '甲', aliases: ['又名', '甲'], x: 1.5, y: -2 })
    expect(value.edges.flatMap(({ claims }) => claims)).toHaveLength(3)
    expect(value.nodes[0]?.['measures']).toMatchObject([{ properties: { role: 'aid_fund', value: 4_260_000 } }])
    expect(value.pages).toHaveLength(1)
    expect(value.articles).toHaveLength(1)
  })

  it.each<[ExportFormat, unknown]>([
    ['json', [{ code: 'no-positions', count: 1 }]],
    [
      'graphml',
      [
        { code: 'lists', count: 1 },
        { code: 'measures', count: 1 },
        { code: 'no-positions', count: 1 },
        { code: 'evidence', count: 3 },
      ],
    ],
  ])('says what %s leaves out', (format, want) => {
    expect(exported(sample(['甲', '乙'], '引文'), format).leftOut).toEqual(want)
  })
})

/** Cells of a table by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (let i = 0; i < text.length;) {
    let cell = ''
    if (text[i] === '"') {
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        cell += text[i] ?? ''
        if (text[i] === '"') i++
      }
      i++
    } else {
      while (i < text.length && text[i] !== ',' && text[i] !== '\r') cell += text[i++] ?? ''
    }
    rows.at(-1)?.push(cell)
    if (text.startsWith('\r\n', i)) {
      i += 2
      if (i < text.length) rows.push([])
    } else i++
  }
  return rows
}
