import type { Article, ArticleId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import { foldForMatching } from '@shanhai/reader'

/** Shorter texts share their words by chance. */
const MIN_LENGTH = 30
/** Neighbouring characters that make one shingle. */
const SHINGLE = 5
/** One shingle in so many is kept, chosen by its hash: the same ones of every text. */
const SAMPLING = 4
/** Kept shingles, the smallest hashes, by which texts find each other: the smallest of a part are among those of the whole. */
const KEYS = 10
/** Characters of the lead, and the keys that it adds: papers cut wire stories from the end. */
const LEAD = 60
const LEAD_KEYS = 6
/** A shingle of more texts than this is a set phrase and finds nothing. */
const MOST_TEXTS = 50
/** Share of the shorter text's shingles in the longer one from which two texts are one story, cut or with another headline. */
const SAME_STORY = 0.7
/** The same of a text of few shingles, a single sentence of a story: it must be there nearly whole. */
const SAME_SENTENCE = 0.9
const FEW = 14
const LEAST_SHARED = 5

/**
 * Gathers the stories of a build and tells which of them were printed before (a wire story in two papers), whole or cut: the
 * original is the one of the earliest issue, of one day the one that was added first, and stories of no date come last. By
 * containment of sampled shingles (Broder 1997, "On the resemblance and containment of documents") over the body's characters, in
 * either script: the same texts in the same order give the same answers.
 */
export class DuplicateFinder {
  readonly #stories: Story[] = []

  /** Takes an article; only news and reports are reprinted. */
  add(article: Article, issueDate: string | undefined): void {
    if (article.kind !== 'news' && article.kind !== 'report') return
    const body = bodyOf(article)
    const sketch = sketchOf(body)
    if (sketch.length < LEAST_SHARED) return
    const lead = body.slice(0, LEAD)
    const keys = [...new Set([...sketch.subarray(0, KEYS), ...sketchOf(lead).subarray(0, LEAD_KEYS)])]
    this.#stories.push({ id: article.id, date: issueDate ?? UNDATED, sketch, keys, places: placesIn(lead) })
  }

  /** By the id of a reprint: the article that it repeats, itself no reprint. */
  originals(): ReadonlyMap<ArticleId, ArticleId> {
    const originals = new Map<ArticleId, ArticleId>()
    const index = new StoryIndex()
    // Sorting is stable: of one day, the order of adding stays.
    for (const story of [...this.#stories].sort((a, b) => compareCodeUnits(a.date, b.date))) {
      const original = index.find(story)
      if (original === null) index.add(story)
      else originals.set(story.id, original.id)
    }
    return originals
  }
}

/** Stories that are no reprints, found by their keys. */
class StoryIndex {
  readonly #stories: Story[] = []
  readonly #byKey = new Map<number, number[]>()

  add(story: Story): void {
    const index = this.#stories.push(story) - 1
    for (const key of story.keys) {
      const known = this.#byKey.get(key)
      if (known === undefined) this.#byKey.set(key, [index])
      else if (known.length <= MOST_TEXTS) known.push(index)
    }
  }

  /** The first that tells the same. */
  find(story: Story): Story | null {
    const candidates = new Set<number>()
    for (const key of story.keys) {
      const known = this.#byKey.get(key) ?? []
      if (known.length <= MOST_TEXTS) for (const index of known) candidates.add(index)
    }
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const known = this.#stories[index]
      if (known !== undefined && isSameStory(story, known)) return known
    }
    return null
  }
}

/** Behind every ISO date. */
const UNDATED = '\uFFFF'

interface Story {
  readonly id: ArticleId
  /** ISO date of the issue. */
  readonly date: string
  /** Hashes by which stories find each other. */
  readonly keys: readonly number[]
  /** Hashes of the sampled shingles, ascending. */
  readonly sketch: Uint32Array
  /** Places of the lead: meetings of two pairs are reported in the same set phrases. */
  readonly places: ReadonlySet<string>
}

function isSameStory(a: Story, b: Story): boolean {
  const shared = countShared(a.sketch, b.sketch)
  const shorter = Math.min(a.sketch.length, b.sketch.length)
  if (shared < LEAST_SHARED || shared < (shorter < FEW ? SAME_SENTENCE : SAME_STORY) * shorter) return false
  return a.places.size === 0 || b.places.size === 0 || [...a.places].some((place) => b.places.has(place))
}

/** What stands before 市, 县 and the like, two characters of it: enough to tell one place from another. */
function placesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{Script=Han}{2}[省市县州区旗镇乡村]/gu))
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
