import { loadJiebaTokenizer } from '@shanhai/extractor'
import { describe, expect, it } from 'vitest'
import { createTagMemory } from '../src/tokenizer/tag-memory.js'

const tokenizer = loadJiebaTokenizer()

describe('the tokenizer', () => {
  it('gives words with their parts of speech', () => {
    const tokens = tokenizer.tokenize('漳州对口支援医院，2025年')
    expect(tokens.map(({ text, tag }) => `${text}/${tag}`)).toEqual([
      '漳州/ns',
      '对口/vn',
      '支援/v',
      '医院/n',
      '，/x',
      '2025/m',
      '年/m',
    ])
  })

  it.each(['', ' \n', '👍👨‍👩‍👧‍👦', 'GDP增长3.5%', '\0', '一'.repeat(10_000)])('tiles %j', (text) => {
    const tokens = tokenizer.tokenize(text)
    expect(tokens.map((token) => token.text).join('')).toBe(text)
    expect(tokens.every(({ text: word, start, end }) => text.slice(start, end) === word)).toBe(true)
  })
})

describe('the memory of tags', () => {
  it('asks once for each word', () => {
    const asked: string[] = []
    const tagOf = createTagMemory((word) => {
      asked.push(word)
      return [{ word, tag: 'n' }]
    })
    expect(['山', '海', '山'].map(tagOf)).toEqual(['n', 'n', 'n'])
    expect(asked).toEqual(['山', '海'])
  })

  it.each([
    ['林海生', 'x'],
    ['12ab', 'm'],
    ['ab山海', 'eng'],
    ['a山海', 'eng'],
    ['山海ab', 'eng'],
    ['山1海', 'm'],
  ])('tags %s, which the dictionary cuts in two, as %s', (word, tag) => {
    const tagOf = createTagMemory(() => [
      { word: '', tag: 'n' },
      { word: '', tag: 'n' },
    ])
    expect(tagOf(word)).toBe(tag)
  })
})
