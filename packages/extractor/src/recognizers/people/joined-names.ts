import type { Span } from '@shanhai/model'
import { isNameBefore } from './list-cells.js'
import type { NamePlace } from './name-places.js'
import { cellsAt, isCounted } from './name-places.js'

/**
 * Names whose end the words behind them tell, whatever the tokenizer cut: 黄建和｜告诉记者 (between a name and a verb of speech
 * 和 joins nothing) and 沈一鸣、仇立｜三人 (a count ends the list).
 */
export function findJoinedNames(place: NamePlace): readonly Span[] {
  return [...endingInAnd(place), ...lastOfCounted(place)]
}

/** 介绍人, 说明: a noun that begins with the verb. */
const NOUN_GOES_ON = /[人者所信会法明书服]/

function endingInAnd({ document, hits }: NamePlace): readonly Span[] {
  const { text, isBoundary } = document
  const names: Span[] = []
  for (let at = text.indexOf('和'); at >= 0; at = text.indexOf('和', at + 1)) {
    const end = at + 1
    const verb = hits.speech_verb.startingAt(end)
    const start = at - 2
    if (verb === 0 || !isBoundary(end) || !isBoundary(end + verb) || NOUN_GOES_ON.test(text.charAt(end + verb)))
      continue
    if (start >= 0 && hits.surname.startingAt(start) === 1 && isBoundary(start)) names.push({ start, end })
  }
  return names
}

function lastOfCounted(place: NamePlace): readonly Span[] {
  const { text } = place.document
  const names: Span[] = []
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    const cell = cellsAt(place, at + 1).find(({ end }) => isCounted(text, end))
    if (cell && isNameBefore(text, place.hits, at)) names.push(cell)
  }
  return names
}
