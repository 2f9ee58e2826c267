import type { Span } from '@shanhai/model'
import type { NameSurroundings } from './name-evidence.js'
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
export function findStretchedNames(place: NameSurroundings): readonly Span[] {
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

function isName(place: NameSurroundings, { start, end }: Span): boolean {
  const { document, hits } = place
  const { text } = document
  const isEnd = ENDS_NAME.test(text.slice(end, end + 2))
  if (isEnd && introductionBefore(text, hits, start) !== '') return true
  if (start > 0 && !OPENS_NAME.test(text.charAt(start - 1))) return false
  if (hits.after_person.startingAt(end) > 1 || hits.speech_verb.startingAt(end) > 1) return true
  return isMember(place, start, end)
}

/** Most members of a list that are looked at on each side. */
const MOST_MEMBERS = 12

/** A list joins it to a stretch with the shape of a name, and it closes on the other side. */
function isMember(place: NameSurroundings, start: number, end: number): boolean {
  const { text } = place.document
  if (text.charAt(end) !== '、' && !closesName(place, end)) return false
  return hasName(place, start - 1, -1) || hasName(place, end, 1)
}

/** True if a list goes on from a joint to a member that has the shape of a name; members set apart themselves prove nothing. */
function hasName({ document: { text }, hits }: NameSurroundings, from: number, step: 1 | -1): boolean {
  let at = from
  for (let count = 0; count < MOST_MEMBERS && text.charAt(at) === '、'; count++) {
    const edge = at + step
    at = edge
    while (at >= 0 && at < text.length && Math.abs(at - edge) < LONGEST_MEMBER && !STOP.test(text.charAt(at)))
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
const STOP = /[、，。；：:,;（）()\n]/
const GAP = /[ \u3000]/

function endOfGap(text: string, at: number): number {
  let end = at
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000
}
