import type { Article, ArticleId } from '@shanhai/model'
import { foldForMatching } from '@shanhai/reader'

/** Shorter texts share their words by chance. */
const MIN_LENGTH = 80
/** Neighbouring characters that make one shingle. */
const SHINGLE = 5
/** One shingle in so many is kept, chosen by its hash: the same ones of every text. */
const SAMPLING = 8
/** Kept shingles, the smallest hashes, by which texts find each other: the smallest of a part are among those of the whole. */
const KEYS = 10
/** A shingle of more texts than this is a set phrase and finds nothing. */
const MOST_TEXTS = 50
/** Share of the shorter text's shingles in the longer one from which two texts are one story, cut or with another headline. */
const SAME_STORY = 0.7
const LEAST_SHARED = 5

/**
 * Remembers the stories of a build and tells for each new one whether it was printed before (a wire story in two papers), whole or
 * cut. By containment of sampled shingles (Broder 1997, "On the resemblance and containment of documents") over the body's
 * characters, in either script: the same texts in the same order give the same answers.
 */
export class DuplicateFinder {
  readonly #texts: { readonly id: ArticleId; readonly sketch: Uint32Array }[] = []
  readonly #byKey = new Map<number, number[]>()

  /** The article with `duplicateOf` set if an earlier one tells the same. */
  take(article: Article): Article {
    if (article.kind !== 'news' && article.kind !== 'report') return article
    const sketch = sketchOf(bodyOf(article))
    if (sketch.length < LEAST_SHARED) return article
    const keys = sketch.subarray(0, KEYS)
    const original = this.#find(sketch, keys)
    if (original !== null) return { ...article, duplicateOf: original }
    const index = this.#texts.push({ id: article.id, sketch }) - 1
    for (const key of keys) {
      const known = this.#byKey.get(key)
      if (known === undefined) this.#byKey.set(key, [index])
      else if (known.length <= MOST_TEXTS) known.push(index)
    }
    return article
  }

  #find(sketch: Uint32Array, keys: Uint32Array): ArticleId | null {
    const candidates = new Set<number>()
    for (const key of keys) {
      const known = this.#byKey.get(key) ?? []
      if (known.length <= MOST_TEXTS) for (const index of known) candidates.add(index)
    }
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const known = this.#texts[index]
      if (known !== undefined && isSameStory(sketch, known.sketch)) return known.id
    }
    return null
  }
}

function isSameStory(a: Uint32Array, b: Uint32Array): boolean {
  const shared = countShared(a, b)
  return shared >= LEAST_SHARED && shared >= SAME_STORY * Math.min(a.length, b.length)
}

/** Values that stand in both of two ascending lists. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let [i, k, shared] = [0, 0, 0]
  while (i < a.length && k < b.length) {
    const [one = 0, other = 0] = [a[i], b[k]]
    if (one === other) shared++
    if (one <= other) i++
    if (other <= one) k++
  }
  return shared
}

/** The story's own words: the paper's headline, byline and dateline aside, marks and blanks aside. */
function bodyOf({ parts, text }: Article): string {
  const body = parts.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end))
  return foldForMatching(body.join('')).replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '')
}

/** The sampled shingles' hashes, each once, ascending; none of a text too short. */
function sketchOf(text: string): Uint32Array {
  const kept = new Set<number>()
  if (text.length < MIN_LENGTH) return new Uint32Array()
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    const mixed = mix(hash)
    if (mixed % SAMPLING === 0) kept.add(mixed)
  }
  return Uint32Array.from(kept).sort()
}

/** Spreads the bits of a hash: the finalizer of MurmurHash3. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
