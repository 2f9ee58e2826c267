import { compareSpans } from '@shanhai/model'
import type { Span } from '@shanhai/model'
import { findSurfaces } from '../document/find-surfaces.js'
import { groupBy } from '../group-by.js'
import type { ArticleDocument } from '../document/article-document.js'
import type { LexiconHits } from '../document/lexicon-hits.js'
import { isUnderAgeBehind } from './people/minors/ages.js'
import { introductionBefore } from './people/introductions.js'
import { isLifeOfChild } from './people/minors/lives.js'
import { areGrownUp, isNamedAfter, isPupilByContext } from './people/minors/minor-signs.js'
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
function isMinorAt(document: ArticleDocument, hits: LexiconHits, span: Span): boolean {
  return introductionBefore(document.text, hits, span.start) === 'minor' || isMinorBehind(document, hits, span)
}

/** The same for a name whose introduction is known to say nothing of it. */
export function isMinorBehind({ text }: ArticleDocument, hits: LexiconHits, { start, end }: Span): boolean {
  if (referenceAfter(hits, end) === 'minor' && !isNamedAfter(text, end)) return true
  return isUnderAgeBehind(text, end) || isPupilByContext(text, start, end) || isLifeOfChild(text, start, end)
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
  const listed = listedWithMinors(people, document, hits)
  const children = people.filter((person) => isMinor(person, document, hits) || listed.has(person))
  if (children.length === 0) return { candidates, minors: [] }
  // 青少年夏令营: an everyday word is blanked nowhere else.
  const minors = [...new Set(children.filter((person) => !isEverydayWord(document, person)).map(nameOf))].sort()
  const everywhere = occurrences(text, new Set(children.map(nameOf)))
  const asNames = occurrences(text, new Set(minors))
  const holdsMinor = (candidate: Candidate): boolean =>
    // A tagger may cut a name short or long: 林一舟同, 林一.
    candidate.type === 'Person' ? touches(everywhere, candidate) : holds(asNames, candidate)
  return { candidates: candidates.filter((candidate) => !holdsMinor(candidate)), minors }
}

/** For each offset where a name begins the offset where the shortest ends, and 0 elsewhere. */
function occurrences(text: string, names: ReadonlySet<string>): Int32Array {
  const ends = new Int32Array(text.length + 1)
  for (const { name, at } of findSurfaces(text, names)) {
    const end = at + name.length
    if (ends[at] === 0 || end < (ends[at] ?? 0)) ends[at] = end
  }
  return ends
}

/** True if an occurrence lies inside a span. */
function holds(ends: Int32Array, { start, end }: Span): boolean {
  return ends.subarray(start, end).some((last) => last > 0 && last <= end)
}

/** Longest name of a person. */
const LONGEST_NAME = 24

/** True if an occurrence overlaps a span. */
function touches(ends: Int32Array, { start, end }: Span): boolean {
  return ends.subarray(Math.max(0, start - LONGEST_NAME), end).some((last) => last > start)
}

/** The people of lists that a title before the first name, or words behind the last, make minors. */
function listedWithMinors(
  people: readonly Candidate[],
  document: ArticleDocument,
  hits: LexiconHits,
): ReadonlySet<Candidate> {
  const { text } = document
  const joinedTo = (key: (person: Candidate) => number): ReadonlyMap<number, readonly Candidate[]> =>
    groupBy(people, key)
  const byEnd = joinedTo(({ end }) => end)
  const byStart = joinedTo(({ start }) => start)
  const minors = new Set<Candidate>()
  for (const person of people) {
    const before = JOINT.test(text.charAt(person.start - 1)) ? (byEnd.get(person.start - 1) ?? []) : []
    if (before.some((one) => minors.has(one) || isMinor(one, document, hits))) minors.add(person)
  }
  const first = new Set<Candidate>()
  for (const person of [...people].reverse()) {
    const next = JOINT.test(text.charAt(person.end)) ? (byStart.get(person.end + 1) ?? []) : []
    if (isCountedAsMinors(text, hits, person.end) || next.some((one) => first.has(one))) first.add(person)
  }
  for (const person of first) minors.add(person)
  // 林一舟 of 陈子涵、林一舟两位同学: the last of such a list has nobody behind it.
  for (const person of people) {
    const before = JOINT.test(text.charAt(person.start - 1)) ? (byEnd.get(person.start - 1) ?? []) : []
    if (before.some((one) => first.has(one))) minors.add(person)
  }
  return minors
}

function isMinor(person: Candidate, document: ArticleDocument, hits: LexiconHits): boolean {
  return (person.detail.kind === 'person' && person.detail.role === 'minor') || isMinorAt(document, hits, person)
}

function isCountedAsMinors(text: string, hits: LexiconHits, end: number): boolean {
  for (let at = end + 1; at <= end + LONGEST_COUNT; at++) {
    if (!COUNTED_BEHIND.test(text.slice(end, at)) || areGrownUp(text, at)) continue
    if (hits.minor_title.startingAt(at) > 0) return true
  }
  return false
}

function isEverydayWord({ text, tokenAt, isBoundary }: ArticleDocument, { start, end }: Span): boolean {
  // 0-3岁普惠性托育园: no child is called so, whatever the tokenizer takes the word for.
  if (text.charAt(end - 1) === '性') return true
  const token = tokenAt(start)
  if (token?.start === start && token.end === end) return !/^(?:nr|x|nz|ns)/.test(token.tag)
  return end - start <= 2 && !isBoundary(end)
}
