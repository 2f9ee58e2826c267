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
  const known = new Map<string, string>()
  const words: string[] = []
  const tags: string[] = []
  const counts: number[] = []
  for (const line of linesOf(dictionary)) {
    const [word = '', count = '', tag = ''] = line.split(' ')
    if (!(Number(count) > 0)) throw new InvalidDataError('tokenizer/dictionary', DAMAGED, { cause: line })
    words.push(word)
    counts.push(Number(count))
    tags.push(shared(known, tag))
  }
  if (words.length === 0) throw new InvalidDataError('tokenizer/dictionary', DAMAGED)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const sorted = Float64Array.from(counts).sort()
  const weigh = (count: number): number => Math.log(count / total)
  const usual = weigh(sorted[sorted.length >>> 1] ?? 1)
  const weights = counts.map(weigh)
  for (const line of linesOf(own)) {
    const [word = '', second, third] = line.split(' ')
    words.push(word)
    tags.push(shared(known, third ?? second ?? ''))
    weights.push(third === undefined ? usual : weigh(Number(second)))
  }
  return {
    trie: createWordTrie(words),
    words,
    tags,
    weights: Float64Array.from(weights),
    leastWeight: weigh(sorted[0] ?? 1),
  }
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
