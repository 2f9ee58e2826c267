import { compareSpans } from '@shanhai/model'
import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { LexiconHits } from '../resources.js'
import { isUnderAgeBehind } from './people/ages.js'
import { introductionBefore } from './people/introductions.js'
import { isPupilByContext } from './people/minor-signs.js'
import { referenceAfter } from './people/references.js'
import type { Candidate } from './recognizer.js'

/** What is left of an article's candidates, and the names that must not leave it. */
export interface WithoutMinors {
  readonly candidates: readonly Candidate[]
  /** Names of children, as printed; sorted. */
  readonly minors: readonly string[]
}

/** 学生张某、李某和王某: the title goes on to the next name. */
const JOINT = /[、和与及]/
/** 张某、李某等同学, 张某和李某两位小朋友. */
const COUNTED_BEHIND = /^等?(?:[一二三四五六七八九十两几\d]{1,3}[名位个])?$/
const LONGEST_COUNT = 5

/** True if the words around a name say that it is a child's: a pupil's title, a class, an age below eighteen. */
export function isMinorAt({ text }: ArticleDocument, hits: LexiconHits, { start, end }: Span): boolean {
  return (
    referenceAfter(hits, end) === 'minor' ||
    introductionBefore(text, hits, start) === 'minor' ||
    isUnderAgeBehind(text, end) ||
    isPupilByContext(text, start, end)
  )
}

/**
 * Drops every candidate that holds the name of a minor of the article, whoever found it and whether or not the words beside it say so.
 * Children appear in reports as pupils and patients; their names never reach the graph.
 *
 * @param others people whom no candidate names; they may be minors too
 */
export function dropMinors(
  candidates: readonly Candidate[],
  { others, document, hits }: { others: readonly Candidate[]; document: ArticleDocument; hits: LexiconHits },
): WithoutMinors {
  const { text } = document
  const people = [...candidates, ...others].filter(({ type }) => type === 'Person').sort(compareSpans)
  const nameOf = ({ start, end }: Span): string => text.slice(start, end)
  const names = new Set(people.filter((person) => isMinor(person, document, hits)).map(nameOf))
  for (const [index, person] of people.entries()) {
    const before = people.slice(0, index).findLast((one) => isJoined(text, one, person))
    if (before && names.has(nameOf(before))) names.add(nameOf(person))
    if (isListOfMinors(text, hits, people.slice(index))) names.add(nameOf(person))
  }
  if (names.size === 0) return { candidates, minors: [] }
  // 青少年夏令营: an everyday word is blanked nowhere else.
  const words = new Set(people.filter((person) => !isEverydayWord(document, person)).map(nameOf))
  const minors = [...names].filter((name) => words.has(name)).sort()
  const holdsMinor = (candidate: Candidate): boolean => {
    const surface = nameOf(candidate)
    // A tagger may cut a name short or long: 林一舟同, 林一.
    if (candidate.type === 'Person' && [...names].some((name) => surface.includes(name) || name.includes(surface)))
      return true
    return minors.some((name) => surface.includes(name))
  }
  return { candidates: candidates.filter((candidate) => !holdsMinor(candidate)), minors }
}

function isMinor(person: Candidate, document: ArticleDocument, hits: LexiconHits): boolean {
  return (person.detail.kind === 'person' && person.detail.role === 'minor') || isMinorAt(document, hits, person)
}

/** 林一舟、陈子涵 and 林一舟和陈子涵: the second name goes on with the first. */
function isJoined(text: string, before: Span, after: Span): boolean {
  return before.end + 1 === after.start && JOINT.test(text.charAt(before.end))
}

/** What stands behind the last name of a list holds for its first one. */
function isListOfMinors(text: string, hits: LexiconHits, people: readonly Candidate[]): boolean {
  const [first] = people
  if (!first) return false
  return people.some((next, index) => {
    if (!isJoined(text, first, next)) return false
    return isCountedAsMinors(text, hits, next.end) || isListOfMinors(text, hits, people.slice(index))
  })
}

function isCountedAsMinors(text: string, hits: LexiconHits, end: number): boolean {
  for (let at = end + 1; at <= end + LONGEST_COUNT; at++) {
    if (COUNTED_BEHIND.test(text.slice(end, at)) && hits.minor_title.startingAt(at) > 0) return true
  }
  return false
}

function isEverydayWord({ tokenAt, isBoundary }: ArticleDocument, { start, end }: Span): boolean {
  const token = tokenAt(start)
  if (token?.start === start && token.end === end) return !/^(?:nr|x|nz|ns)/.test(token.tag)
  return end - start <= 2 && !isBoundary(end)
}
