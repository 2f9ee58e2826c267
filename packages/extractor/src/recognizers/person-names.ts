import type { ArticleDocument } from '../document/article-document.js'
import type { RecognitionContext } from './recognizer.js'

/** What reading a name looks at. */
export type NameContext = Pick<RecognitionContext, 'document' | 'resources'>

const HAN_NAME = /^\p{Script=Han}+$/u
const STOPS_NAME = /^[\s，。、；：！？,.;:!?“”"‘’（）()《》<>·—…\]】]/
const DOTS = '·•・‧'
/** Parts of speech with which the words after a name begin: verbs, adverbs, prepositions, particles, times, numbers. */
const TAG_AFTER_NAME = /^(?:v|d|p|t|c|u|y|m)/
/** 说 before a stop is speech even where the tokenizer draws it into the name. */
const SPEAKS = /^说[，,：:。“道]/
const PREPOSITION = /^[从在向与对把将给被让]/
const LONGEST_PART = 9

/** A name that may begin at `start`; certainty of its end: 0 none, 1 a word boundary, 2 fitting words behind it, 3 a stop. */
export interface NameReading {
  readonly start: number
  readonly end: number
  readonly certainty: number
}

/**
 * The best reading of a Chinese name that begins at an offset: surname and one or two characters, or one character
 * after the space with which papers stretch short names (白 洁). The length is decided by what follows (何可｜表示,
 * 江水平｜直言) and by token boundaries.
 */
export function readHanName(context: NameContext, start: number, surname: string): NameReading | undefined {
  const { text } = context.document
  const { never_person: neverPerson, ends_no_name: endsNoName } = context.resources.words
  const afterSurname = start + surname.length
  if (text[afterSurname] === ' ' || text[afterSurname] === '\u3000')
    return readStretched(context, start, afterSurname + 2)
  let best: NameReading | undefined
  for (const given of [2, 1]) {
    const end = afterSurname + given
    const name = text.slice(start, end)
    if (end > text.length || !HAN_NAME.test(name) || neverPerson.has(name) || endsNoName.has(name.slice(-1))) continue
    const certainty = certaintyOfEnd(context, end)
    if (certainty > (best?.certainty ?? 0)) best = { start, end, certainty }
  }
  return best
}

function readStretched(context: NameContext, start: number, end: number): NameReading | undefined {
  const given = context.document.text.slice(end - 1, end)
  const certainty = HAN_NAME.test(given) ? certaintyOfEnd(context, end) : 0
  return certainty >= 2 ? { start, end, certainty } : undefined
}

function certaintyOfEnd({ document, resources }: NameContext, end: number): number {
  const rest = document.text.slice(end, end + 4)
  if (rest === '' || STOPS_NAME.test(rest) || SPEAKS.test(rest)) return 3
  const bounded = document.isBoundary(end) || (isInsideUnknownWord(document, end) && PREPOSITION.test(rest))
  const word = resources.words.after_person.startingAt(rest, 0)
  // A one-character word such as 和 or 家 may be the second half of a given name: it counts only on a boundary.
  if (word !== undefined && (word.length > 1 || bounded)) return 2
  if (!bounded) return 0
  return TAG_AFTER_NAME.test(document.tokenAt(end)?.tag ?? '') ? 2 : 1
}

/** 林海｜生从: the tokenizer drew the end of the name and a preposition into one unknown word. */
function isInsideUnknownWord(document: ArticleDocument, end: number): boolean {
  const token = document.tokenAt(end)
  return token?.tag === 'x' && token.start < end
}

/**
 * A name in transcription: with a middle dot (阿依古丽·买买提) or, three characters or longer, without one (古丽娜尔).
 * After the first dot it goes on as far as characters of transcription do, or to a stop.
 */
export function readTranscribedName(context: NameContext, start: number): NameReading | undefined {
  const { text } = context.document
  const first = runEnd(context, start)
  const dotted = DOTS.includes(text[first] ?? ' ')
  if (!dotted) return first - start >= 3 && first - start <= 6 ? toReading(context, start, first) : undefined
  let end = first
  while (DOTS.includes(text[end] ?? ' ')) {
    const next = runEnd(context, end + 1)
    if (next === end + 1) return undefined
    end = next
  }
  return toReading(context, start, end)
}

/** End of a run of transcription characters. */
function runEnd({ document: { text }, resources }: NameContext, start: number): number {
  let end = start
  while (end - start < LONGEST_PART && resources.transcription.has(text[end] ?? '')) end++
  return end
}

function toReading(context: NameContext, start: number, end: number): NameReading {
  return { start, end, certainty: Math.max(1, certaintyOfEnd(context, end)) }
}
