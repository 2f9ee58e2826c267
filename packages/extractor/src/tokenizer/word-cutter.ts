import type { HiddenMarkovModel } from './hidden-markov-model.js'
import type { JiebaDictionary } from './jieba-dictionary.js'
import type { Token } from './tokenizer.js'
import { WordGuesser } from './word-guesser.js'

/** No word goes across one of these. */
const SEPARATORS = ' \t\n，。'

/**
 * Cuts texts as jieba does (`MixSegment` of cppjieba): between separators the words of the dictionary whose weights add up to the
 * most; where that leaves single characters side by side, the words that a hidden Markov model sees in them.
 */
export class WordCutter {
  readonly #dictionary: JiebaDictionary
  readonly #guesser: WordGuesser
  /** Number of the word that a unit is by itself; -1: none. */
  readonly #single = new Int32Array(65536).fill(-1)
  /** What a unit weighs by itself. */
  readonly #singleWeight: Float64Array
  /** Texts of units outside the dictionary that have stood by themselves, by code. */
  readonly #units: (string | undefined)[] = []
  readonly #separators = new Uint8Array(65536)
  /** Of the stretch at hand, by offset from its start: the best weight from there on, and the number (-1: one character) and length of the word there. */
  #best = new Float64Array(256)
  #chosen = new Int32Array(256)
  #lengths = new Int32Array(256)

  constructor(dictionary: JiebaDictionary, model: HiddenMarkovModel) {
    this.#dictionary = dictionary
    this.#guesser = new WordGuesser(model)
    this.#singleWeight = new Float64Array(65536).fill(dictionary.leastWeight)
    for (let unit = 0; unit < this.#single.length; unit++) {
      const word = dictionary.trie.single(unit)
      if (word < 0) continue
      this.#single[unit] = word
      this.#singleWeight[unit] = dictionary.weights[word] ?? 0
    }
    for (const separator of SEPARATORS) this.#separators[separator.charCodeAt(0)] = 1
  }

  /** The words of a text, which tile it, with the tags that jieba's `tag` gives them. */
  cut(text: string): readonly Token[] {
    const tokens: Token[] = []
    for (let start = 0; start < text.length;) {
      let end = start
      while (end < text.length && this.#separators[text.charCodeAt(end)] === 0) end++
      if (end > start) this.#cutStretch(text, start, end, tokens)
      if (end < text.length) this.#push(tokens, text, end, end + 1)
      start = end + 1
    }
    return tokens
  }

  #cutStretch(text: string, start: number, end: number, tokens: Token[]): void {
    this.#weigh(text, start, end)
    const visit = (from: number, to: number): void => {
      this.#push(tokens, text, from, to)
    }
    for (let at = start; at < end;) {
      const word = this.#chosen[at - start] ?? -1
      const length = this.#lengths[at - start] ?? 1
      if (word >= 0) {
        tokens.push(this.#token(word, at, at + length))
        at += length
        continue
      }
      // Single characters side by side: the model looks for words in them.
      let to = at
      while (to < end && this.#isSingle(to - start)) to += this.#lengths[to - start] ?? 1
      this.#guesser.visitWords(text, at, to, visit)
      at = to
    }
  }

  /** True where no word of two characters and more was chosen; a surrogate pair is one character. */
  #isSingle(at: number): boolean {
    return (this.#chosen[at] ?? -1) < 0
  }

  /** From right to left the best word at each offset, of words that weigh the same the shorter. */
  #weigh(text: string, start: number, end: number): void {
    const { trie, weights, leastWeight } = this.#dictionary
    if (end - start >= this.#best.length) this.#grow(2 * (end - start))
    const best = this.#best
    best[end - start] = 0
    for (let at = end - 1; at >= start; at--) {
      const unit = text.charCodeAt(at)
      if (isLow(unit) && at > start && isHigh(text.charCodeAt(at - 1))) {
        at--
        this.#choose(at - start, -1, 2, (best[at - start + 2] ?? 0) + leastWeight)
        continue
      }
      let word = -1
      let length = 1
      let most = (best[at - start + 1] ?? 0) + (this.#singleWeight[unit] ?? 0)
      let node = at + 1 < end ? trie.pair(unit, text.charCodeAt(at + 1)) : 0
      for (let to = at + 2; node > 0; to++) {
        const longer = trie.wordAt(node)
        const weight = longer < 0 ? -Infinity : (best[to - start] ?? 0) + (weights[longer] ?? 0)
        if (weight > most) {
          most = weight
          word = longer
          length = to - at
        }
        node = to < end ? trie.next(node, text.charCodeAt(to)) : 0
      }
      this.#choose(at - start, word, length, most)
    }
  }

  #choose(at: number, word: number, length: number, weight: number): void {
    this.#chosen[at] = word
    this.#lengths[at] = length
    this.#best[at] = weight
  }

  #grow(size: number): void {
    this.#best = new Float64Array(size)
    this.#chosen = new Int32Array(size)
    this.#lengths = new Int32Array(size)
  }

  #push(tokens: Token[], text: string, start: number, end: number): void {
    const word = end - start === 1 ? (this.#single[text.charCodeAt(start)] ?? -1) : this.#numberOf(text, start, end)
    if (word >= 0 && this.#dictionary.tags[word] !== '') tokens.push(this.#token(word, start, end))
    else {
      const unknown = end - start === 1 ? this.#textOf(text.charCodeAt(start)) : text.slice(start, end)
      tokens.push({ text: unknown, start, end, tag: tagOfUnknown(unknown) })
    }
  }

  /** Stops and the like, which the dictionary does not have, are one string each however often they stand. */
  #textOf(unit: number): string {
    return (this.#units[unit] ??= String.fromCharCode(unit))
  }

  #token(word: number, start: number, end: number): Token {
    const { words, tags } = this.#dictionary
    const text = words[word] ?? ''
    return { text, start, end, tag: tags[word] || tagOfUnknown(text) }
  }

  #numberOf(text: string, start: number, end: number): number {
    const { trie } = this.#dictionary
    let node = trie.pair(text.charCodeAt(start), text.charCodeAt(start + 1))
    for (let at = start + 2; node > 0 && at < end; at++) node = trie.next(node, text.charCodeAt(at))
    return node > 0 ? trie.wordAt(node) : -1
  }
}

/** The tag of a word outside the dictionary (jieba's `SpecialRule`): by its ASCII characters, up to half its length. */
function tagOfUnknown(word: string): string {
  if (word.length === 1) return 'x'
  let characters = 0
  for (let i = 0; i < word.length; i++) if (!isSecondHalf(word, i)) characters++
  const most = characters >>> 1
  let ascii = 0
  let digits = 0
  for (let i = 0; i < word.length && ascii < most; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 0x80) continue
    ascii++
    if (unit >= 0x30 && unit <= 0x39) digits++
  }
  return ascii === 0 ? 'x' : ascii === digits ? 'm' : 'eng'
}

/** True for the second unit of a surrogate pair. */
const isSecondHalf = (word: string, at: number): boolean =>
  at > 0 && isLow(word.charCodeAt(at)) && isHigh(word.charCodeAt(at - 1))
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
