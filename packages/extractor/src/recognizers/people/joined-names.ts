import type { Span } from '@shanhai/model'
import { introductionBefore } from './introductions.js'
import { isNameBefore } from './list-cells.js'
import type { NamePlace } from './name-places.js'
import { cellsAt, isCounted } from './name-places.js'

/**
 * Names whose end the words behind them tell, whatever the tokenizer cut: 黄建和｜告诉记者 and, behind a title, 站长任和｜算了 (between a
 * name and a verb 和 joins nothing), 沈一鸣、仇立｜三人 (a count ends the list).
 */
export function findJoinedNames(place: NamePlace): readonly Span[] {
  return [...endingInAnd(place), ...lastOfCounted(place)]
}

/** 介绍人, 说明: a noun that begins with the verb. */
const NOUN_GOES_ON = /[人者所信会法明书服]/

function endingInAnd(place: NamePlace): readonly Span[] {
  const { document, hits } = place
  const { text, isBoundary } = document
  const names: Span[] = []
  for (let at = text.indexOf('和'); at >= 0; at = text.indexOf('和', at + 1)) {
    const end = at + 1
    const verb = hits.speech_verb.startingAt(end)
    const isSpeech =
      verb > 0 && isBoundary(end) && isBoundary(end + verb) && !NOUN_GOES_ON.test(text.charAt(end + verb))
    const start = at - 2
    if (isSpeech && start >= 0 && hits.surname.startingAt(start) === 1 && isBoundary(start)) names.push({ start, end })
    else if (isShortBehindTitle(place, at, isSpeech)) names.push({ start: at - 1, end })
  }
  return names
}

/** 站长｜任和｜算了; not 院长｜方和｜护士长. */
function isShortBehindTitle({ document, hits }: NamePlace, at: number, isSpeech: boolean): boolean {
  const { text, tokenAt, isBoundary } = document
  if (hits.surname.startingAt(at - 1) !== 1 || !isBoundary(at - 1)) return false
  const next = tokenAt(at + 1)
  if (!isSpeech && !(next?.start === at + 1 && VERB_TAG.test(next.tag) && hits.surname.startingAt(at + 1) === 0))
    return false
  const introduction = introductionBefore(text, hits, at - 1)
  return introduction !== '' && introduction !== 'minor'
}

const VERB_TAG = /^(?:v$|vd|d|p$)/

function lastOfCounted(place: NamePlace): readonly Span[] {
  const { text } = place.document
  const names: Span[] = []
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    const cell = cellsAt(place, at + 1).find(({ end }) => isCounted(text, end))
    if (cell && isNameBefore(text, place.hits, at)) names.push(cell)
  }
  return names
}
