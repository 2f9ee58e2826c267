import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildKnowledgeGraph, collectSources, graphFileSchema, parseGraphFile, toGraphFile } from '@shanhai/graph'
import { articles, input, pages } from './sample.js'

const graph = buildKnowledgeGraph(input).value
const sources = collectSources(graph, Object.values(pages), Object.values(articles))
const written = (): unknown => JSON.parse(JSON.stringify(toGraphFile(graph, sources)))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(graphFileSchema())

/** Paths to every value below one. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))]
}

/** The file with the value at a path replaced, or taken out where the other is `undefined`. */
function withValueAt(file: unknown, path: readonly string[], value: unknown): unknown {
  const [last] = path.slice(-1)
  if (last === undefined) return value
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, file as Record<string, unknown>)
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, last)
  else parent[last] = value
  return file
}

function parses(file: unknown): boolean {
  try {
    parseGraphFile(file)
    return true
  } catch {
    return false
  }
}

describe('graphFileSchema', () => {
  it('is the schema that the package ships', () => {
    const shipped = new URL('../schema/graph.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(graphFileSchema())
  })

  it('accepts what is written', () => {
    expect(validate(written()), JSON.stringify(validate.errors)).toBe(true)
  })

  it('refuses exactly what the reader refuses, whatever is put in the place of a value', () => {
    const paths = pathsOf(written())
    // Keys that exist twice, and ends that are no nodes or of another type, are beyond a schema; the reader alone sees them.
    const AFFECTS_OTHERS = ['key', 'source', 'target', 'entityType', 'predicate']
    const isKey = (path: readonly string[]): boolean => AFFECTS_OTHERS.includes(path.at(-1) ?? '')
    const values = fc.constantFrom(undefined, null, -1, 1.5, 'x', 'stated', true, [], {}, { a: 1 }, { 'a b': 1 })
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...paths.filter((path) => !isKey(path))), values, (path, value) => {
        const isWhole = path.some((part) => part === 'nodes') && path.length <= 3
        fc.pre(!isWhole)
        const file = withValueAt(written(), path, value)
        const reads = parses(file)
        if (!reads) refused++
        expect(validate(JSON.parse(JSON.stringify(file) ?? 'null')), path.join('.')).toBe(reads)
      }),
      { numRuns: 500, seed: 1 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})
