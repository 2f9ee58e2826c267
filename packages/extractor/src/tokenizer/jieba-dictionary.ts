import { createWordTrie } from '@shanhai/lexicon'
import type { WordTrie } from '@shanhai/lexicon'
import { InvalidDataError } from '@shanhai/model'

/** The words that the tokenizer knows. A word is its number, from 0. */
export interface JiebaDictionary {
  readonly trie: WordTrie
  readonly words: readonly string[]
  /** Part of speech by word; '' where the dictionary gives none. */
  readonly tags: readonly string[]
  /** Natural logarithm of the share that a word has in running text. */
  readonly weights: Float64Array
  /** What a character that is no word weighs: as much as the rarest word. */
  readonly leastWeight: number
}

/**
 * Reads a dictionary as jieba writes them: `word frequency tag`, a line each; in `own`, the list of a user, frequency and tag may
 * be absent.
 *
 * @throws {InvalidDataError} `tokenizer/dictionary` where no word has a frequency
 */
export function parseJiebaDictionary(dictionary: string, own: string): JiebaDictionary {
  const rows = sortByCount([...linesOf(dictionary)].map(parseRow))
  const least = rows.at(-1)?.count
  const usual = rows[(rows.length - 1) >>> 1]?.count
  if (least === undefined || usual === undefined) throw new InvalidDataError('tokenizer/dictionary', DAMAGED)
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  for (const line of linesOf(own)) {
    const [word = '', second, third] = line.split(' ')
    rows.push({ word, count: third === undefined ? usual : Number(second), tag: third ?? second ?? '' })
  }
  const known = new Map<string, string>()
  const words = rows.map(({ word }) => word)
  return {
    trie: createWordTrie(words),
    words,
    tags: rows.map(({ tag }) => shared(known, tag)),
    weights: Float64Array.from(rows, ({ count }) => Math.log(count / total)),
    leastWeight: Math.log(least / total),
  }
}

interface Row {
  readonly word: string
  readonly count: number
  readonly tag: string
}

function parseRow(line: string): Row {
  const [word = '', count = '', tag = ''] = line.split(' ')
  if (!(Number(count) > 0)) throw new InvalidDataError('tokenizer/dictionary', DAMAGED, { cause: line })
  return { word, count: Number(count), tag }
}

/** The commonest first: then what a text asks for lies close together, and stays in the cache of the processor. */
function sortByCount(rows: readonly Row[]): Row[] {
  // Numbers sort many times as fast as rows: the count with the place of the row behind it.
  const keys = Float64Array.from(rows, ({ count }, at) => -count * rows.length + at).sort()
  return Array.from(keys, (key) => rows[((key % rows.length) + rows.length) % rows.length]).flatMap((row) => row ?? [])
}

const DAMAGED = 'the dictionary of nodejs-jieba is damaged: run "npx pnpm install --force" at the project\'s root'

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    if (end > at) yield text.slice(at, end)
    at = end + 1
  }
}

/** One string for all words that have a tag, not a copy each. */
function shared(known: Map<string, string>, tag: string): string {
  const first = known.get(tag)
  if (first !== undefined) return first
  known.set(tag, tag)
  return tag
}
