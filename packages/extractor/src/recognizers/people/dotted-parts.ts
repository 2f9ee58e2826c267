import { TRANSCRIPTION_BITS } from '../../resources.js'
import type { Token } from '../../tokenizer/tokenizer.js'
import { introductionBefore } from './introductions.js'
import { referenceAfter } from './references.js'
import { isTakenWhole } from './taken.js'
import type { TranscribedNamesInput } from './transcription-evidence.js'

/** Most characters of a part: 托合提尼亚孜, and some more. */
const LONGEST_PART = 10
const STOP = /[\s，。、；：！？,.;:!?“”"‘’（）()《》<>【】[\]—…·•・‧．]/

/**
 * What speaks for and against a border of a part. A part is made of known parts (阿不都｜热合曼) and of single characters of
 * transcription; of all borders the one that weighs most is taken. Set by hand.
 */
const WEIGHTS = {
  /** For each character of a known part. */
  element: 1,
  character: 0.7,
  /** A character that is a word as well, inside a name: 夏布地力… */
  wordInside: 0,
  /** …and at its border: 依明｜都来了, 让｜阿依古丽. */
  wordAtBorder: -1.2,
  /** One character alone is rarely a part. */
  alone: -1.5,
  /** A stop, a title before, speech behind. */
  sureBorder: 1.5,
  /** An ordinary word ends right before, or begins right behind: 托合提｜热情. */
  ordinaryBorder: 1.5,
  /** A character stands beside it that is mostly a word there: 依明｜都来了. */
  besideWord: 1,
  /** Any other border of words. */
  border: 0.3,
  /** Going on through an ordinary word: 艾力｜安排. */
  throughWord: -1.2,
  /** Going on into a place: 阿克苏｜阿依努尔. */
  throughPlace: -1,
} as const

/** Where the part ends that begins behind a dot; `start` itself where no character of a name stands there. */
export function bestEnd(input: TranscribedNamesInput, start: number): number {
  return bestBorder(input, { from: start, step: 1, limit: input.document.text.length }, evidenceBehind)
}

/** Where the part begins that ends at a dot, not before `floor`; `dot` itself where no character of a name stands there. */
export function bestStart(input: TranscribedNamesInput, dot: number, floor: number): number {
  return bestBorder(input, { from: dot, step: -1, limit: floor }, evidenceBefore)
}

/** A stretch that is a place and nothing that people are called by: 丝路·｜喀什. */
export function isPlaceAlone({ taken, hits }: TranscribedNamesInput, start: number, end: number): boolean {
  return isTakenWhole(taken, { start, end }) && hits.name_element.startingAt(start) < end - start
}

/** Latin letters: J·K·罗琳. */
export function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** From a dot to the right or to the left, up to a limit. */
interface Direction {
  readonly from: number
  readonly step: 1 | -1
  readonly limit: number
}

/** The border that weighs most, of all that a part can have in one direction. */
function bestBorder(
  input: TranscribedNamesInput,
  { from, step, limit }: Direction,
  evidence: (input: TranscribedNamesInput, at: number) => number,
): number {
  const { text } = input.document
  // By length: what the best cut of that many characters weighs, as a stretch to go on from and as a whole part.
  const inside: number[] = [0]
  const whole: number[] = []
  const note = (values: number[], length: number, value: number): void => {
    values[length] = Math.max(values[length] ?? -Infinity, value)
  }
  const longest = Math.min(LONGEST_PART, (limit - from) * step)
  let best = from
  let most = -Infinity
  for (let length = 0; length <= longest; length++) {
    // Nothing reaches so far: behind most dots of a text that has little else.
    if (length >= inside.length && length >= whole.length) break
    const at = from + step * length
    const reached = whole[length]
    if (reached !== undefined) {
      const score = reached + (length === 1 ? WEIGHTS.alone : 0) + evidence(input, at)
      if (score > most) [best, most] = [at, score]
    }
    // 果农｜玉素甫·: behind a title the name begins; 阿肯 is a known part as well.
    if (step < 0 && length > 0 && isBehindTitle(input, at)) break
    const before = inside[length]
    if (before === undefined) continue
    const { name_element } = input.hits
    const element = step > 0 ? name_element.startingAt(at) : name_element.endingAt(at)
    if (element > 0) {
      note(inside, length + element, before + element * WEIGHTS.element)
      // 桑吉｜都来了: 吉都 is a known part as well.
      const isLoose = element === 2 && input.hits.rarely_at_border.startingAt(step > 0 ? at + 1 : at - 2) > 0
      note(whole, length + element, before + element * WEIGHTS.element + (isLoose ? WEIGHTS.wordAtBorder : 0))
    }
    const offset = step > 0 ? at : at - 1
    if (!isNamePart(input.transcription, text.charCodeAt(offset))) continue
    // 雨果｜和列夫·托尔斯泰: but for known parts (孟和) it joins two names.
    if (length > 0 && text.charAt(offset) === '和') continue
    const isWord = input.hits.rarely_at_border.startingAt(offset) > 0
    const value = before + (isWord ? WEIGHTS.wordInside : WEIGHTS.character) + hindrance(input, offset)
    note(inside, length + 1, value)
    // Of two such words beside each other neither is part of the name: 江｜都来了.
    note(whole, length + 1, isWord ? value - before + (reached ?? 0) + WEIGHTS.wordAtBorder : value)
  }
  return best
}

function isBehindTitle({ document: { text }, hits }: TranscribedNamesInput, at: number): boolean {
  return introductionBefore(text, hits, at) !== '' && hits.name_element.endingAt(at) === 0
}

/** What speaks against a single character as part of a name: the word or the place that it belongs to. */
function hindrance({ document, hits, taken }: TranscribedNamesInput, offset: number): number {
  const token = document.tokenAt(offset)
  // 热提｜高兴地: the tokenizer has 提高, though what follows people begins inside it and goes on; not 喀哈尔｜普通话.
  const isThroughWord =
    token?.start === offset &&
    token.text.length > 1 &&
    isOrdinary(token) &&
    (hits.after_person.startingAt(offset + 1) < 2 || offset + 1 + hits.after_person.startingAt(offset + 1) <= token.end)
  return (isThroughWord ? WEIGHTS.throughWord : 0) + (taken[offset] === 1 ? WEIGHTS.throughPlace : 0)
}

function evidenceBehind({ document, hits }: TranscribedNamesInput, end: number): number {
  const { text } = document
  if (end === text.length || STOP.test(text.charAt(end)) || referenceAfter(hits, end) !== '') return WEIGHTS.sureBorder
  const next = document.tokenAt(end)
  if (next?.start === end && isOrdinary(next)) return WEIGHTS.ordinaryBorder
  if (hits.rarely_at_border.startingAt(end) > 0) return WEIGHTS.besideWord
  return document.isBoundary(end) ? WEIGHTS.border : 0
}

function evidenceBefore({ document, hits, transcription }: TranscribedNamesInput, start: number): number {
  const { text } = document
  const unit = text.charCodeAt(start)
  const begins = ((transcription[unit] ?? 0) & TRANSCRIPTION_BITS.beginsDotted) !== 0
  if (!begins && !isLetter(unit) && hits.name_element.startingAt(start) === 0) return -Infinity
  if (start === 0 || STOP.test(text.charAt(start - 1)) || introductionBefore(text, hits, start) !== '') {
    return WEIGHTS.sureBorder
  }
  const last = document.tokenAt(start - 1)
  if (last?.end === start && isOrdinary(last)) return WEIGHTS.ordinaryBorder
  if (hits.rarely_at_border.endingAt(start) > 0) return WEIGHTS.besideWord
  return document.isBoundary(start) ? WEIGHTS.border : 0
}

/** A word of the dictionary that is no name, or a particle of one character; other single characters may be part of one. */
function isOrdinary({ text, tag }: Token): boolean {
  return text.length === 1 ? /^[cpudy]/.test(tag) : !/^(?:x|nr|ns|nz|g|eng|j|zg)/.test(tag)
}

function isNamePart(transcription: Uint8Array, unit: number): boolean {
  return ((transcription[unit] ?? 0) & TRANSCRIPTION_BITS.dotted) !== 0 || isLetter(unit)
}
