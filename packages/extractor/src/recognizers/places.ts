import type { PlaceMatch } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import {
  GENERIC_PLACE_NAMES,
  LONGEST_UNIT_WORD,
  NOT_AFTER_PLACE,
  WORDS_STARTING_WITH_UNIT,
} from '../words/unit-words.js'
import type { Candidate, Recognizer } from './recognizer.js'
import { isFullForm, keepSupported } from './place-support.js'

const NAME = 'place/gazetteer'
const HAN = /\p{Script=Han}/u

/**
 * Names of the gazetteer, longest first from the left, each with the evidence that it is not part of another word:
 * token boundaries on both sides for short forms, no everyday word that begins with the name's last character, and
 * company in the article for names that are also words or that many places share.
 */
export const placeRecognizer: Recognizer = {
  name: NAME,
  recognize({ document, resources }) {
    const { gazetteer } = resources.lexicon
    const found: Candidate[] = []
    for (let at = 0; at < document.text.length;) {
      const match = gazetteer.matchesAt(document.text, at).find((m) => isName(document, m, found.at(-1)))
      if (!match) {
        at++
        continue
      }
      const { start, end, names } = match
      found.push({ start, end, type: 'Place', recognizer: NAME, priority: 10, detail: { kind: 'place', names } })
      at = end
    }
    return keepSupported(found, document, gazetteer)
  },
}

function isName(document: ArticleDocument, match: PlaceMatch, previous: Candidate | undefined): boolean {
  const { text } = document
  if (isCutByUnitWord(text, match.end) || NOT_AFTER_PLACE.test(text.slice(match.end - 1, match.end + 3))) return false
  const follows = previous?.end === match.start
  if (GENERIC_PLACE_NAMES.has(text.slice(match.start, match.end)) && !follows) return false
  const startsWord = document.isBoundary(match.start) || follows
  const length = match.end - match.start
  if (length > 2 && match.names.some((name) => isFullForm(name, text.slice(match.start, match.end)))) {
    // A full name of four or more characters is its own evidence; a shorter one must not begin inside a word.
    return length >= 4 || startsWord || !HAN.test(text[match.start - 1] ?? ' ')
  }
  const endsWord = document.isBoundary(match.end) || startsUnitWord(text, match.end) || isUnknownWord(document, match)
  return startsWord && endsWord
}

/** 昌吉市民: the last character of 昌吉市 begins the word 市民. */
function isCutByUnitWord(text: string, end: number): boolean {
  return startsUnitWord(text, end - 1)
}

function startsUnitWord(text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST_UNIT_WORD; length++) {
    if (WORDS_STARTING_WITH_UNIT.has(text.slice(at, at + length))) return true
  }
  return false
}

/** The tokenizer guessed the word (tag x): its borders prove nothing. */
function isUnknownWord(document: ArticleDocument, { start, end }: PlaceMatch): boolean {
  const token = document.tokenAt(end - 1)
  return token !== undefined && token.tag === 'x' && token.start >= start && token.end - end <= 1
}
