import type { Article, ArticleId } from '@shanhai/model'

/** Shorter texts share their words by chance. */
const MIN_LENGTH = 80
/** Neighbouring characters that make one shingle. */
const SHINGLE = 5
/** Least values kept of each text, in bands of three: texts that share a band are compared. */
const VALUES = 30
const BAND = 3
/** Share of equal values from which two texts are one story, cut or with another headline as they may be. */
const SAME_STORY = 0.6

/**
 * Remembers the stories of a build and tells for each new one whether it was printed before (a wire story in two papers).
 * By MinHash (Broder 1997, "On the resemblance and containment of documents") over the body's characters: the same
 * texts in the same order give the same answers.
 */
export class DuplicateFinder {
  readonly #signatures: { readonly id: ArticleId; readonly values: Uint32Array }[] = []
  readonly #bands = new Map<string, number[]>()

  /** The article with `duplicateOf` set if an earlier one tells the same. */
  take(article: Article): Article {
    if (article.kind !== 'news' && article.kind !== 'report') return article
    const values = signatureOf(bodyOf(article))
    if (values === null) return article
    const bands = bandsOf(values)
    const original = this.#find(values, bands)
    if (original !== null) return { ...article, duplicateOf: original }
    const index = this.#signatures.push({ id: article.id, values }) - 1
    for (const band of bands) this.#bands.set(band, [...(this.#bands.get(band) ?? []), index])
    return article
  }

  #find(values: Uint32Array, bands: readonly string[]): ArticleId | null {
    const candidates = [...new Set(bands.flatMap((band) => this.#bands.get(band) ?? []))].sort((a, b) => a - b)
    for (const index of candidates) {
      const known = this.#signatures[index]
      if (known === undefined) continue
      const equal = values.reduce((sum, value, i) => sum + (value === known.values[i] ? 1 : 0), 0)
      if (equal >= SAME_STORY * VALUES) return known.id
    }
    return null
  }
}

/** The story's own words: the paper's headline, byline and dateline aside, marks and blanks aside. */
function bodyOf({ parts, text }: Article): string {
  const body = parts.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end))
  return body.join('').replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '')
}

function signatureOf(text: string): Uint32Array | null {
  if (text.length < MIN_LENGTH) return null
  const values = new Uint32Array(VALUES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    for (let n = 0; n < VALUES; n++) {
      const value = mix(hash, n)
      if (value < (values[n] ?? 0)) values[n] = value
    }
  }
  return values
}

/** One of a family of hash functions: the finalizer of MurmurHash3 with a salt. */
function mix(hash: number, salt: number): number {
  let mixed = hash ^ Math.imul(salt + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function bandsOf(values: Uint32Array): readonly string[] {
  return Array.from({ length: VALUES / BAND }, (_, i) => `${i}:${values.slice(BAND * i, BAND * (i + 1)).join(',')}`)
}
