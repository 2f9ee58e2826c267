import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '@shanhai/model'
import {
  createLexiconClasses,
  createTagger,
  encodeWeights,
  FeatureExtractor,
  Known,
  Marks,
  TAG_COUNT,
  tagsOf,
} from '@shanhai/tagger'
import type { Tagger, TaggerToken, TagOptions } from '@shanhai/tagger'
import { smallLexicon, smallWeights, tokensOf } from './support.js'

const lexicon = createLexiconClasses(smallLexicon)

/** A tagger that has learned the tags of one text by heart: each of its features speaks for the right tag. */
function taggerOf(text: string, tags: readonly number[]): Tagger {
  const marks = new Marks()
  const extractor = new FeatureExtractor()

  marks.read({ text, tokens: tokensOf(text) }, { start: 0, end: text.length }, 0, lexicon)
  marks.readPlaces(lexicon)
  const rows = new Map<number, number[]>()
  for (let i = 0; i < text.length; i++) {
    const count = extractor.extract(marks, i)
    for (const feature of extractor.features.subarray(0, count)) {
      const row = rows.get(feature) ?? new Array<number>(TAG_COUNT).fill(0)
      row[tags[i] ?? 0] = 10
      rows.set(feature, row)
    }
  }
  return createTagger(encodeWeights(smallWeights(rows)), lexicon)
}

const text = '林晓到山海县。'
const tagger = taggerOf(text, [...tagsOf('Person', 2), 0, ...tagsOf('Place', 3), 0])
const want = [
  { start: 0, end: 2, type: 'Person' },
  { start: 3, end: 6, type: 'Place' },
]
const spans = (given: string) =>
  tagger.tag(given, tokensOf(given)).map(({ start, end, type }) => ({ start, end, type }))

describe('createTagger', () => {
  it('finds what its weights know', () => {
    expect(spans(text)).toEqual(want)
  })

  it('gives offsets into the whole text, segment after segment', () => {
    const shifted = want.map(({ start, end, type }) => ({ start: start + text.length, end: end + text.length, type }))
    expect(spans(text + text)).toEqual([...want, ...shifted])
  })

  it('gives confidences from 0 to 1', () => {
    for (const { confidence } of tagger.tag(text, tokensOf(text))) {
      expect(confidence).toBeGreaterThan(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('leaves out what nobody wants: unsure and short names, and those in known ones', () => {
    const tokens = tokensOf(text)
    const ask = (options: TagOptions) => tagger.tag(text, tokens, options).map(({ type }) => type)
    expect(ask({ least: 0.5, shortest: 2, known: new Uint8Array(text.length) })).toEqual(['Person', 'Place'])
    expect(ask({ least: 1.1 })).toEqual([])
    expect(ask({ shortest: 3 })).toEqual(['Place'])
    expect(ask({ known: Uint8Array.from(text, (_, at) => (at < 2 ? Known.name : Known.nothing)) })).toEqual(['Place'])
    // A run of known names alone has nothing to be tagged for.
    expect(ask({ known: new Uint8Array(text.length).fill(Known.part) })).toEqual([])
  })

  it('finds nothing in an empty text', () => {
    expect(spans('')).toEqual([])
  })

  it('stands any text', () => {
    for (const hostile of ['\uD800'.repeat(3000), '林'.repeat(5000), '“《（'.repeat(900), '\u0000\n\n。']) {
      for (const { start, end } of spans(hostile)) expect(start).toBeLessThan(end)
    }
  })

  it('refuses tokens of another text, and a standard that it does not know', () => {
    expect(() => tagger.tag(text, tokensOf('短'))).toThrow(InvalidArgumentError)
    const untagged = tokensOf(text).map(({ start, end }) => ({ start, end })) as unknown as TaggerToken[]
    expect(() => tagger.tag(text, untagged)).toThrow(/no part of speech/)
    expect(() => tagger.tag(text, tokensOf(text), 'ctb' as 'msra')).toThrow(InvalidArgumentError)
  })
})

it('imports nothing that only Node has', () => {
  const folder = new URL('../src/', import.meta.url)
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const imports = sources.flatMap((source) => [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? ''))
  expect(imports.length).toBeGreaterThan(10)
  expect(imports.filter((name) => !name.startsWith('./') && name !== '@shanhai/model')).toEqual([])
})
