import type { Span } from '@shanhai/model'
import type { NameSurroundings } from './name-evidence.js'
import { introductionBefore } from './introductions.js'

const HAN = /^\p{Script=Han}$/u
const ENDS_NAME = /^(?:$|[\s，。、；：！？,.;:!?“”"‘’（）()《》]|摄|文|报道|说)/

/** Names of two characters that a space stretches to three, as bylines and lists print them: 记者 白 洁. */
export function findStretchedNames({ document, hits }: NameSurroundings): readonly Span[] {
  const { text } = document
  const names: Span[] = []
  for (let at = 1; at < text.length - 1; at++) {
    if (!isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(at + 1))) continue
    const start = at - 1
    const end = at + 2
    if (hits.surname.startingAt(start) !== 1 || !HAN.test(text.charAt(at + 1))) continue
    const isEnd = ENDS_NAME.test(text.slice(end, end + 2))
    if (isEnd && introductionBefore(text, hits, start) !== '') names.push({ start, end })
  }
  return names
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000
}
