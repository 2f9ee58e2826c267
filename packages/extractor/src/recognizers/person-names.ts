import type { ArticleDocument } from '../document/article-document.js'
import { AFTER_PERSON, NEVER_PERSON } from '../words/person-words.js'
import { createWordIndex } from '../words/word-index.js'

const AFTER = createWordIndex(AFTER_PERSON, (word) => word)
const HAN_NAME = /^\p{Script=Han}+$/u
const STOPS_NAME = /^[\s，。、；：！？,.;:!?“”"‘’（）()《》<>·—…\]】]/
const DOTS = '·•・‧'
const MINORITY_NAME = /^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,2}/u

/** A name that may begin at `start`, and how sure its end is: 0 none, 1 a word boundary, 2 a word that follows names. */
export interface NameReading {
  readonly start: number
  readonly end: number
  readonly certainty: number
}

/**
 * The best reading of a Chinese name that begins at an offset: surname and one or two characters, the length decided by
 * what follows (刘可｜表示, 洪水平｜直言) and by token boundaries.
 */
export function readHanName(
  document: ArticleDocument,
  start: number,
  surnameAt: (start: number) => string | undefined,
): NameReading | undefined {
  const surname = surnameAt(start)
  if (surname === undefined) return undefined
  let best: NameReading | undefined
  for (const given of [2, 1]) {
    const end = start + surname.length + given
    const name = document.text.slice(start, end)
    if (end > document.text.length || !HAN_NAME.test(name) || NEVER_PERSON.has(name)) continue
    const certainty = certaintyOfEnd(document, end)
    if (certainty > (best?.certainty ?? 0)) best = { start, end, certainty }
  }
  return best
}

function certaintyOfEnd(document: ArticleDocument, end: number): number {
  const rest = document.text.slice(end, end + 4)
  if (rest === '' || STOPS_NAME.test(rest)) return 3
  const word = AFTER.startingAt(rest, 0)
  if (word === undefined) return document.isBoundary(end) ? 1 : 0
  // A one-character word such as 和 or 家 may be the second half of a given name: it counts only on a boundary.
  if (word.length === 1) return document.isBoundary(end) ? 2 : 0
  return document.isBoundary(end) ? 3 : 2
}

/**
 * A name with a middle dot: 阿依古丽·买买提. Its first part begins at `start`; the last part ends where a word that
 * follows names or a token boundary after the dot's token ends it.
 */
export function readDottedName(document: ArticleDocument, start: number): NameReading | undefined {
  const match = MINORITY_NAME.exec(document.text.slice(start, start + 28))
  if (!match) return undefined
  const lastDot = start + Math.max(...[...DOTS].map((dot) => match[0].lastIndexOf(dot)))
  const limit = start + match[0].length
  for (let end = lastDot + 2; end <= limit; end++) {
    const certainty = certaintyOfEnd(document, end)
    if (certainty >= 2 && (end - lastDot > 2 || certainty === 3)) return { start, end, certainty }
  }
  return { start, end: limit, certainty: 1 }
}

/** True if the character is one of the dots that join the parts of a name. */
export function isNameDot(character: string | undefined): boolean {
  return character !== undefined && character !== '' && DOTS.includes(character)
}
