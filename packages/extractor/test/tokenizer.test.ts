import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { InvalidDataError } from '@shanhai/model'
import fc from 'fast-check'
import type * as Jieba from 'nodejs-jieba'
import { describe, expect, it } from 'vitest'
import { parseHiddenMarkovModel } from '../src/tokenizer/hidden-markov-model.js'
import { parseJiebaDictionary } from '../src/tokenizer/jieba-dictionary.js'

const tokenizer = loadJiebaTokenizer()
const native = createRequire(import.meta.url)('nodejs-jieba') as typeof Jieba
const written = (text: string): readonly string[] =>
  tokenizer.tokenize(text).map(({ text: word, tag }) => `${word}/${tag}`)
const writtenByJieba = (text: string): readonly string[] => native.tag(text).map(({ word, tag }) => `${word}/${tag}`)

describe('the tokenizer', () => {
  it('gives words with their parts of speech', () => {
    expect(written('漳州对口支援医院，2025年')).toEqual([
      '漳州/ns',
      '对口/vn',
      '支援/v',
      '医院/n',
      '，/x',
      '2025/m',
      '年/m',
    ])
  })

  it.each(['', ' \n', '👍👨‍👩‍👧‍👦', 'GDP增长3.5%', '\0', '一'.repeat(10_000), '\uD83D', '山\uDC4D海'])('tiles %j', (text) => {
    const tokens = tokenizer.tokenize(text)
    expect(tokens.map((token) => token.text).join('')).toBe(text)
    expect(tokens.every(({ text: word, start, end }) => text.slice(start, end) === word)).toBe(true)
  })

  it('cuts and tags pages as nodejs-jieba does', () => {
    const pages = new URL('../../../seeds/pages/', import.meta.url)
    for (const page of readdirSync(pages)) {
      const text = readFileSync(new URL(page, pages), 'utf8')
      expect(written(text), page).toEqual(writtenByJieba(text))
    }
  })

  // Words of the dictionary, characters of none, letters, digits, separators and pairs, in any order.
  const piece = fc.oneof(
    fc.constantFrom(
      '对口支援',
      '更多',
      '龘',
      '伱',
      '林海生',
      'B超',
      'c#',
      '蓝翔',
      '云计算',
      '3.14',
      'iPhone15',
      '，',
      '。',
      ' ',
      '\n',
    ),
    fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: 'binary', maxLength: 3 }).filter((text) => !/\p{Surrogate}|\0/u.test(text)),
  )
  it('cuts and tags any text as nodejs-jieba does', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(written(pieces.join(''))).toEqual(writtenByJieba(pieces.join('')))
      }),
      { numRuns: 400, seed: 1 },
    )
  })
})

describe('the files of the tokenizer', () => {
  it('refuses a dictionary without frequencies', () => {
    expect(() => parseJiebaDictionary('山海 n\n', '')).toThrow(InvalidDataError)
    expect(() => parseJiebaDictionary('', '')).toThrow(InvalidDataError)
  })

  it('gives a word of a user the weight of the middle word where the list gives none', () => {
    const { words, tags, weights } = parseJiebaDictionary('山 1 n\n海 3 n\n云 4 v\n', '云山\n山海 nz\n云海 2 nz\n')
    expect(words.slice(3)).toEqual(['云山', '山海', '云海'])
    expect(tags.slice(3)).toEqual(['', 'nz', 'nz'])
    expect([...weights.slice(3)].map((weight) => Math.exp(weight).toFixed(3))).toEqual(['0.375', '0.375', '0.250'])
  })

  it('refuses a model that is cut off', () => {
    expect(() => parseHiddenMarkovModel('-0.3 -3.14e+100 -3.14e+100 -1.5\n')).toThrow(InvalidDataError)
  })
})
