import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordTrie } from '../src/word-trie.js'
import type { WordTrie } from '../src/word-trie.js'

/** Numbers of the words that start at an offset, shortest first. */
function wordsAt(trie: WordTrie, text: string, start: number): readonly number[] {
  const found: number[] = []
  let node = trie.begin(text.charCodeAt(start), text.charCodeAt(start + 1))
  for (let at = start + 1; node > 0; at++) {
    const word = trie.wordAt(node)
    if (word >= 0) found.push(word)
    node = at < text.length ? trie.next(node, text.charCodeAt(at)) : 0
  }
  return found
}

describe('a word trie', () => {
  it('finds every word that starts at an offset', () => {
    const trie = createWordTrie(['木垒', '木垒县', '垒', '木', '木垒县委'])
    expect([0, 1, 2].map((at) => wordsAt(trie, '木垒县', at))).toEqual([[3, 0, 1], [2], []])
  })

  it('gives a word that stands twice its first number, and an empty one none', () => {
    const trie = createWordTrie(['', '山', '海', '山'])
    expect(['', '山', '海', '山海'].map((word) => trie.numberOf(word))).toEqual([-1, 1, 2, -1])
  })

  it('knows no word where there are none', () => {
    expect(createWordTrie([]).numberOf('山')).toBe(-1)
  })

  it('knows its words and no others, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom('山', '海', '\0', '\uffff', '\ud800', 'a'), maxLength: 6 })
    fc.assert(
      fc.property(fc.array(word), word, (words, other) => {
        const trie = createWordTrie(words)
        const want = other === '' ? -1 : words.indexOf(other)
        expect(trie.numberOf(other)).toBe(want)
        words.forEach((one) => {
          expect(trie.numberOf(one)).toBe(one === '' ? -1 : words.indexOf(one))
        })
      }),
    )
  })
})
