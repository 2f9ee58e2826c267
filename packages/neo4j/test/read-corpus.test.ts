import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSmallOutput } from '../../../test/support/neo4j/small-output.js'
import type { RelationLayer } from '../src/layers.js'
import { NODE_LAYERS, RELATION_LAYERS } from '../src/layers.js'
import { readCorpus } from '../src/read-corpus.js'
import { nodeRows, relationRows } from '../src/rows.js'

describe('readCorpus', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-corpus-'))
    await writeSmallOutput(folder, ['甲县', '乙县'])
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const change = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path.join(folder, file), 'utf8')
    expect(text).toContain(from)
    await writeFile(path.join(folder, file), text.replace(from, to))
  }

  it('gives each record as one row', async () => {
    const corpus = await readCorpus(folder)
    const rows = [...NODE_LAYERS, ...RELATION_LAYERS].map(
      (layer) =>
        [
          layer.name,
          [...(layer.kind === 'node' ? nodeRows(corpus, layer) : relationRows(corpus, layer))].length,
        ] as const,
    )
    expect(rows.filter(([, count]) => count > 0)).toEqual([
      ['Place', 2],
      ['Measure', 1],
      ['Claim', 2],
      ['Passage', 1],
      ['Article', 1],
      ['Page', 1],
      ['PART_OF', 1],
      ['HAS_MEASURE', 1],
      ['SUBJECT', 2],
      ['OBJECT', 1],
      ['OBJECT', 1],
      ['EVIDENCED_BY', 2],
      ['IN', 1],
      ['IN', 1],
    ])
  })

  it.each<[string, string, string, string]>([
    ['entities.jsonl', '"type":"Place"', '"type":"Site"', 'entities.jsonl, record 1: the field "type"'],
    [
      'claims.jsonl',
      '"predicate":"PART_OF"',
      '"predicate":"__proto__"',
      'claims.jsonl, record 1: the field "predicate"',
    ],
    ['entities.jsonl', '"level":"county"', '"a`b":1', 'entities.jsonl, record 1: the field "properties"'],
    ['claims.jsonl', '"object":"place:1"', '"object":"place:9"', 'names place:9, which is not in its file'],
    ['claims.jsonl', '"article":"p.txt#a001"', '"article":"q"', 'names q, which is not in its file'],
    ['claims.jsonl', '"predicate":"PART_OF"', '"predicate":"HAS_MEASURE"', 'is HAS_MEASURE with an object'],
    ['claims.jsonl', '"object":"place:1"', '"object":null', 'is PART_OF without an object'],
    ['claims.jsonl', '"evidence":', '"conflictsWith":["c9"],"evidence":', 'names c9, which is not in its file'],
    ['claims.jsonl', '"evidence":', '"conflictsWith":"c9","evidence":', 'record 1: the field "conflictsWith"'],
    ['claims.jsonl', '"id":"p.txt#a001#m0"', '"id":"p.txt#a001#c0"', 'two records have the id p.txt#a001#c0'],
    ['entities.jsonl', '"id":"place:1"', '"id":"place:0"', 'two records have the id place:0'],
    ['claims.jsonl', '"page":"p.txt"', '"page":"q.txt"', 'names q.txt, which is not in its file'],
    ['claims.jsonl', '"quote":"乙县"', '"quote":"丙县"', 'quotes p.txt#p000000-000001 in other words'],
    ['graph.json', 'place:1', 'place:7', 'graph'],
    ['pages.jsonl', '{', '[', 'pages.jsonl, line 1: expected a JSON object'],
  ])('refuses %s with %s changed to %s', async (file, from, to, words) => {
    await change(file, from, to)
    await expect(readCorpus(folder)).rejects.toThrow(words)
  })

  it('says a contradiction once, whichever of the claims names the other', async () => {
    await writeSmallOutput(folder, ['甲县', '乙县', '丙县'])
    const layer = RELATION_LAYERS.find(({ name }) => name === 'CONFLICTS_WITH') as RelationLayer
    const rows = [...relationRows(await readCorpus(folder), layer)]
    expect(rows.map(({ from, to }) => [from, to])).toEqual([['p.txt#a001#c0', 'p.txt#a001#c1']])
  })

  it('replaces half a surrogate pair, which no database can hold, and keeps whole ones', async () => {
    await change('entities.jsonl', '"name":"甲县"', '"name":"\\ud842甲\\ud842\\udfb7县"')
    const { graph } = await readCorpus(folder)
    expect(graph.getNodeAttribute('place:0', 'name')).toBe('\uFFFD甲𠮷县')
  })

  it('says which file is missing', async () => {
    await rm(path.join(folder, 'run.json'))
    await expect(readCorpus(folder)).rejects.toThrow(
      'run.json (ENOENT); give the output folder of a finished shanhai build',
    )
  })
})
