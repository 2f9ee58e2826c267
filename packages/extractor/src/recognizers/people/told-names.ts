import type { Span } from '@shanhai/model'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate } from './name-evidence.js'
import { fillsRoom, goesOn } from './name-room.js'
import type { NameRoom } from './name-room.js'
import { isEntry, mayTell, tellingOf } from './tellings.js'

/** People of whom is told in one of the `TELLINGS`, whatever the tokenizer cut of their names. */
export function findToldNames(room: NameRoom): readonly Span[] {
  const { text } = room.document
  const names: Span[] = []
  for (const at of room.surnameStarts) {
    if (!mayTell(text, at)) continue
    const cell = candidatesAt(text, room.hits, at).find((one) => isTold(room, one))
    if (cell) names.push({ start: cell.start, end: cell.end })
  }
  return names
}

/** Least weight of the given characters, and in a construction that is hardly ever about anything but people. */
const LEAST = -2
const LEAST_IN_SURE = -3
const SURE = 2

function isTold(room: NameRoom, cell: NameCandidate): boolean {
  const { start, end } = cell
  const { text } = room.document
  // 高淳区的｜夏雨｜，三十出头: an everyday word that people are called by.
  if (end - start === 2 && room.hits.name_word.startingAt(start) === 2)
    return tellingOf(text, cell, () => false) !== undefined
  if (!fillsRoom(room, cell, LEAST_IN_SURE)) return false
  const telling = tellingOf(text, cell, () => goesOn(room, end))
  if (telling) return telling.weight >= SURE || fillsRoom(room, cell, LEAST)
  return isEntry(text, room.hits, start, end) && fillsRoom(room, cell, LEAST)
}
