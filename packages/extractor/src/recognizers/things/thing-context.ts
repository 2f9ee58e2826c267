import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../../document/article-document.js'
import { findMatches } from '../../document/find-matches.js'
import type { Candidate, RecognitionContext } from '../recognizer.js'
import type { Step } from './step.js'
import type { ThingIndex } from './thing-index.js'

/** Marks that open and close quotations, titles and brackets. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
}
/** No name and no quotation that is one is longer. */
const LONGEST_QUOTE = 30

/** A quotation, title or bracket; the range holds its marks. */
export interface Enclosure extends Span {
  readonly mark: 'quote' | 'title' | 'bracket'
}

/** What the passes over one article share. */
export interface ThingContext {
  readonly document: ArticleDocument
  readonly index: ThingIndex
  /** Characters that stand for places: 闽. */
  readonly abbreviations: ReadonlySet<string>
  /** Enclosures in the order of their ends. */
  readonly enclosures: readonly Enclosure[]
  enclosureEndingAt(end: number): Enclosure | undefined
  /** The longest place or organisation that ends at an offset. */
  nameEndingAt(end: number): Candidate | undefined
  /** True where a place begins. */
  placeStartsAt(start: number): boolean
  /** Steps to the left that were asked for, by the offset from which they go; null: there is none. */
  readonly steps: Map<number, Step | null>
  /** True at the end of an aid body or office: they build and hold, and are no part of what they build. */
  isActorEnd(end: number): boolean
}

/** Prepares an article for the passes. */
export function createThingContext({ document, resources, found }: RecognitionContext): ThingContext {
  const enclosures = findEnclosures(document.text)
  const byEnd = new Map(enclosures.map((enclosure) => [enclosure.end, enclosure]))
  const names = new Map<number, Candidate>()
  const actors = new Set<number>()
  const placeStarts = new Set<number>()
  for (const candidate of found) {
    const { kind } = candidate.detail
    if (candidate.type === 'Place') placeStarts.add(candidate.start)
    if (kind === 'aid_body' || kind === 'office') actors.add(candidate.end)
    else if (candidate.type === 'Place' || candidate.type === 'Organization') {
      if (candidate.start < (names.get(candidate.end)?.start ?? Infinity)) names.set(candidate.end, candidate)
    }
  }
  return {
    document,
    index: resources.things,
    abbreviations: resources.things.abbreviations,
    enclosures,
    enclosureEndingAt: (end) => byEnd.get(end),
    nameEndingAt: (end) => names.get(end),
    placeStartsAt: (start) => placeStarts.has(start),
    isActorEnd: (end) => actors.has(end),
    steps: new Map(),
  }
}

const MARKS = new RegExp(`[${[...Object.keys(CLOSING), ...Object.values(CLOSING)].join('')}\n]`, 'g')

function findEnclosures(text: string): readonly Enclosure[] {
  const found: Enclosure[] = []
  const open: { readonly at: number; readonly close: string }[] = []
  for (const { 0: character, index: at } of findMatches(MARKS, text)) {
    const close = CLOSING[character]
    if (close !== undefined) open.push({ at, close })
    else if (character === open.at(-1)?.close) {
      const start = open.pop()?.at ?? at
      if (at - start <= LONGEST_QUOTE + 1) found.push({ start, end: at + 1, mark: markOf(character) })
    } else if (character === '\n') open.length = 0
  }
  return found
}

function markOf(closing: string): Enclosure['mark'] {
  if (closing === '》' || closing === '〉') return 'title'
  return closing === '）' || closing === ')' ? 'bracket' : 'quote'
}

/** The range without its marks. */
export function inside({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 }
}
