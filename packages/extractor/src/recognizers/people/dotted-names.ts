import type { Span } from '@shanhai/model'
import { bestEnd, bestStart, isLetter, isPlaceAlone } from './dotted-parts.js'
import type { TranscribedNamesInput } from './transcription-evidence.js'

/** Most parts: 吉里贾·普拉萨德·柯伊拉腊. */
const MOST_PARTS = 5
/** 色·巴音: with fewer characters than these, the dot included, it is no name. */
const FEWEST = 4

/**
 * Names with a middle dot, in reading order: 阿依古丽·买买提, 乔治·W·布什. The dot is proof enough that there is a name; what
 * stands around it says where the name begins and ends.
 */
export function findDottedNames(input: TranscribedNamesInput): readonly Span[] {
  const { text } = input.document
  const names: Span[] = []
  for (let at = 1; at < text.length - 1; at++) {
    const floor = names.at(-1)?.end ?? 0
    if (!isDot(text.charCodeAt(at)) || at < floor) continue
    // A row of dots leads from a title to a page number.
    if (isDot(text.charCodeAt(at - 1)) || isDot(text.charCodeAt(at + 1))) continue
    const start = bestStart(input, at, floor)
    if (start === at) continue
    const end = endOfParts(input, at)
    if (end === at + 1 || end - start < FEWEST || !hasHan(text, start, end)) continue
    if (isPlaceAlone(input, start, at) || isPlaceAlone(input, at + 1, end)) continue
    names.push({ start, end })
  }
  return names
}

/** Where the last part behind a dot ends. */
function endOfParts(input: TranscribedNamesInput, dot: number): number {
  const { text } = input.document
  let end = dot
  for (let part = 1; part < MOST_PARTS && isDot(text.charCodeAt(end)); part++) {
    const next = bestEnd(input, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** The dots that papers set: · • ・ ‧ ．*/
function isDot(unit: number): boolean {
  return unit === 0xb7 || unit === 0x2022 || unit === 0x30fb || unit === 0x2027 || unit === 0xff0e
}

function hasHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isDot(unit) && !isLetter(unit)) return true
  }
  return false
}
