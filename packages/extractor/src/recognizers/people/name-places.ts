import type { Span } from '@shanhai/model'
import { UnitSet } from '../../document/unit-set.js'
import type { NameCandidate, NameSurroundings } from './name-evidence.js'
import { candidatesAt } from './name-candidates.js'

/** Where stretches with the shape of names stand. */
export type NamePlace = NameSurroundings

/** What closes a name: a stop, a bracket, a gap, 等 behind a list. */
const CLOSES = /^(?:$|[\s，。；：！？,.;:!?”"’）)（(]|等)/
/** 、仇立｜三人: the list is counted at its end. */
const COUNT = /^[两二三四五六七八九十]{1,2}[人位名](?![口民类员次])/
const LONGEST_COUNT = 4

/** Stretches with the shape of a Chinese name from an offset on that are no everyday words: the longer first. */
export function cellsAt({ document: { text }, hits }: NamePlace, at: number): readonly Span[] {
  return candidatesAt(text, hits, at)
    .filter(({ end, surnameEnd }) => !isTitle(hits, surnameEnd, end) && hits.ends_no_name.endingAt(end) !== 1)
    .toReversed()
}

/** 谭老师, 邓校长: surname and title are no name in full. */
export function isTitle(hits: NameSurroundings['hits'], start: number, end: number): boolean {
  const length = end - start
  return length > 1 && (hits.post.startingAt(start) === length || hits.occupation.startingAt(start) === length)
}

/** 和｜学生, 向｜家长: a conjunction or preposition with who somebody is; 袁｜亚军 is a name. */
export function isWithTitle(
  { document: { text }, hits }: NamePlace,
  { start, surnameEnd, end }: NameCandidate,
): boolean {
  const length = end - surnameEnd
  if (length < 2 || !JOINS.has(text.charCodeAt(start))) return false
  return [hits.private, hits.minor_title, hits.introduces_person].some((list) => list.startingAt(surnameEnd) === length)
}

const JOINS = new UnitSet('和与向同')

/** True where a name may end: before a stop, or where a verb that follows people begins a word. */
export function closesName({ document: { text, isBoundary }, hits }: NamePlace, end: number): boolean {
  if (CLOSES.test(text.slice(end, end + 1))) return true
  return isBoundary(end) && (hits.after_person.startingAt(end) > 1 || hits.speech_verb.startingAt(end) > 1)
}

/** True where a list of people is counted: 、仇立三人. */
export function isCounted(text: string, end: number): boolean {
  return COUNT.test(text.slice(end, end + LONGEST_COUNT))
}
