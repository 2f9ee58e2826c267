import type { Span } from '@shanhai/model'
import { UnitSet } from '../../document/unit-set.js'
import type { NameRoom } from './name-room.js'
import { introductionBefore } from './introductions.js'
import { closesName } from './name-places.js'

const HAN = /^\p{Script=Han}$/u
const ENDS_NAME = /^(?:$|[\s，。、；：！？,.;:!?“”"‘’（）()《》]|摄|文|报道|说)/
/** Most spaces of half or full width between the two characters. */
const LONGEST_GAP = 4
const OPENS_NAME = /[\n，。、；：:,;（(]/

/**
 * Names of two characters that spaces stretch to three or more, as bylines and lists print them: 记者 白 洁, 陈  刚、王建国. Without a
 * title before it such a name is a member of a list, or a verb of people follows; letters set apart (方 案) are no name.
 */
export function findStretchedNames(place: NameRoom): readonly Span[] {
  const { text } = place.document
  const names: Span[] = []
  for (let at = 1; at < text.length - 1; at++) {
    if (!isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(at - 1))) continue
    const given = endOfGap(text, at)
    if (given - at > LONGEST_GAP) continue
    const span = { start: at - 1, end: given + 1 }
    if (place.hits.surname.startingAt(span.start) === 1 && HAN.test(text.charAt(given)) && isName(place, span)) {
      names.push(span)
    }
  }
  return names
}

function isName(place: NameRoom, { start, end }: Span): boolean {
  const { document, hits } = place
  const { text } = document
  const isEnd = ENDS_NAME.test(text.slice(end, end + 2))
  if (introductionBefore(text, hits, start) !== '' && (isEnd || isFollowed(place, end))) return true
  if (start > 0 && !OPENS_NAME.test(text.charAt(start - 1))) return false
  if (hits.after_person.startingAt(end) > 1 || hits.speech_verb.startingAt(end) > 1) return true
  return isMember(place, start, end) || hasStretchedNeighbour(place, { start, end })
}

/** 村民张 伟｜把: behind a title the clause goes on, and no further letters are set apart. */
function isFollowed({ document: { text, tokenAt }, hits }: NameRoom, end: number): boolean {
  const next = tokenAt(end)
  if (!next || isSpace(text.charCodeAt(end + 1))) return false
  // 伟把: the tokenizer drew the particle into a word that it guessed.
  if (next.start < end) return next.tag === 'x' && hits.ends_no_name.startingAt(end) > 0
  return FOLLOWS_TAG.test(next.tag) || hits.after_person.startingAt(end) > 1
}

const FOLLOWS_TAG = /^(?:v|d|p|c|u)/

/** 张 伟、李 娜: members set apart prove each other where their characters are usual in names; 方 案、计 划 are not. */
function hasStretchedNeighbour(place: NameRoom, { start, end }: Span): boolean {
  const { text } = place.document
  const isUsual = (at: number, given: number): boolean =>
    place.hits.surname.startingAt(at) === 1 && givenAt(place, at, given) > LEAST_PAIR
  if (!isUsual(start, end - 1)) return false
  if (text.charAt(end) === '、') {
    const given = endOfGap(text, end + 2)
    if (given > end + 2 && given - end <= LONGEST_GAP + 2 && isUsual(end + 1, given)) return true
  }
  if (text.charAt(start - 1) !== '、') return false
  let at = start - 3
  while (at > 0 && isSpace(text.charCodeAt(at))) at--
  return at < start - 3 && start - at <= LONGEST_GAP + 4 && isUsual(at, start - 2)
}

/** How usual the two characters are as a name. */
function givenAt({ document: { text }, characterWeights }: NameRoom, at: number, given: number): number {
  const { surname, only } = characterWeights
  return (surname[text.charCodeAt(at)] ?? 0) + (only[text.charCodeAt(given)] ?? 0)
}

const LEAST_PAIR = -1.5

/** Most members of a list that are looked at on each side. */
const MOST_MEMBERS = 12

/** A list joins it to a stretch with the shape of a name, and it closes on the other side. */
function isMember(place: NameRoom, start: number, end: number): boolean {
  const { text } = place.document
  if (text.charAt(end) !== '、' && !closesName(place, end)) return false
  return hasName(place, start - 1, -1) || hasName(place, end, 1)
}

/** True if a list goes on from a joint to a member that has the shape of a name; members set apart themselves prove nothing. */
function hasName({ document: { text }, hits }: NameRoom, from: number, step: 1 | -1): boolean {
  let at = from
  for (let count = 0; count < MOST_MEMBERS && text.charAt(at) === '、'; count++) {
    const edge = at + step
    at = edge
    while (at >= 0 && at < text.length && Math.abs(at - edge) < LONGEST_MEMBER && !STOP.has(text.charCodeAt(at)))
      at += step
    const [start, end] = step > 0 ? [edge, at] : [at + 1, edge + 1]
    const surname = hits.surname.startingAt(start)
    if (surname > 0 && end - start > surname && end - start <= LONGEST_NAME && !GAP.test(text.slice(start, end)))
      return true
  }
  return false
}

const LONGEST_NAME = 4
const LONGEST_MEMBER = 8
const STOP = new UnitSet('、，。；：:,;（）()\n')
const GAP = /[ \u3000]/

function endOfGap(text: string, at: number): number {
  let end = at
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000
}
