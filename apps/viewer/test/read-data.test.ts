import { describe, expect, it } from 'vitest'
import { computeLayout, toGraphFile } from '@shanhai/graph'
import { readViewerData } from '../src/app/read-data.js'
import { parsed } from './sample.js'

const graphFile = toGraphFile(parsed.graph, parsed)
const layout = computeLayout(parsed.graph)
const read = (value: unknown) => readViewerData(JSON.stringify(value))

describe('readViewerData', () => {
  it('gives graph and positions', () => {
    const data = read({ graphFile, layout })
    expect(data.kind === 'ready' && data.layout).toEqual(layout)
  })

  it('keeps the text of a graph whose positions are missing, so that it can be laid out', () => {
    const [first, ...others] = Object.entries(layout)
    for (const some of [{}, Object.fromEntries(others)]) {
      const data = read({ graphFile, layout: some })
      expect(data).toMatchObject({ kind: 'ready', layout: null, text: JSON.stringify({ graphFile, layout: some }) })
    }
    expect(first).toBeDefined()
    expect(read({ graphFile, layout })).toMatchObject({ text: '' })
  })

  it('takes a graph.json by itself', () => {
    expect(read(graphFile)).toMatchObject({ kind: 'ready', texts: { level: 'quotes' } })
  })

  it('refuses damaged texts', () => {
    const texts = { level: 'articles', articles: [{ id: 'a', bylines: [], text: null, mentions: [], passages: [] }] }
    expect(read({ graphFile, layout, texts })).toMatchObject({ kind: 'ready', texts: { level: 'articles' } })
    for (const bad of [
      1,
      { level: 'all', articles: [] },
      { ...texts, articles: [{ ...texts.articles[0], mentions: [[5, 2, 'x']] }] },
    ])
      expect(read({ graphFile, layout, texts: bad })).toMatchObject({ kind: 'refused' })
  })

  it('knows a page without data from data that it refuses', () => {
    expect(readViewerData(null)).toEqual({ kind: 'missing' })
    expect(readViewerData(' ')).toEqual({ kind: 'missing' })
    expect(readViewerData('{')).toMatchObject({ kind: 'refused', why: 'notJson' })
    for (const value of [null, 1, {}, { graphFile: { ...graphFile, format: 'x' }, layout }, { graphFile, layout: [] }])
      expect(read(value)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('shanhai build') as string })
  })

  it.each<[string, unknown, string]>([
    ['another file of the output folder', { version: '0.1.0', inputs: [] }, 'notGraph'],
    ['a list', [], 'notGraph'],
    ['another version', { ...graphFile, version: 2 }, 'version'],
    ['a graph without its nodes', { ...graphFile, graph: { ...graphFile.graph, nodes: 1 } }, 'damaged'],
  ])('says of %s what it is', (_what, value, why) => {
    expect(read(value)).toMatchObject({ kind: 'refused', why })
  })
})
