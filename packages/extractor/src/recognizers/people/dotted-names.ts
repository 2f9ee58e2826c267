import type { Span } from '@shanhai/model'
import { TRANSCRIPTION_BITS } from '../../resources.js'
import type { Token } from '../../tokenizer/tokenizer.js'
import { introductionBefore } from './introductions.js'
import type { TranscribedNamesInput } from './transcribed-names.js'

/** Characters that hardly ever end a name and often begin the word behind it: 依明｜当起. */
const RARELY_LAST = '当让都于来和可得道'
/** Most characters of a part: 阿不都热西提, and one more. */
const LONGEST_PART = 9
/** Most parts: 吉里贾·普拉萨德·柯伊拉腊. */
const MOST_PARTS = 5

/** Names with a middle dot, in reading order: 阿依古丽·买买提, 乔治·W·布什. The dot is proof enough. */
export function findDottedNames(input: TranscribedNamesInput): readonly Span[] {
  const { text } = input.document
  const names: Span[] = []
  for (let at = 1; at < text.length - 1; at++) {
    if (!isDot(text.charCodeAt(at)) || at < (names.at(-1)?.end ?? 0)) continue
    const start = startOfPart(input, at)
    const end = endOfParts(input, at)
    if (start < at && end > at + 1 && end - start > 3) names.push({ start, end })
  }
  return names
}

/** Where the part before a dot begins: as far left as characters of transcription go, inside the words that hold a name. */
function startOfPart({ document: { text, tokenAt }, hits, transcription }: TranscribedNamesInput, dot: number): number {
  let start = dot
  while (dot - start < LONGEST_PART && isNamePart(transcription, text.charCodeAt(start - 1))) {
    // 教练｜马里奥·: a title is no part of the name, nor is a particle.
    if (start < dot && (introductionBefore(text, hits, start) !== '' || isParticle(tokenAt(start - 1), start))) break
    start--
  }
  const begins = (at: number): boolean => has(transcription, text.charCodeAt(at), TRANSCRIPTION_BITS.beginsDotted)
  while (start < dot && !begins(start) && !isLetter(text.charCodeAt(start))) start++
  return start
}

/** Where the last part behind a dot ends. */
function endOfParts(input: TranscribedNamesInput, dot: number): number {
  const { text } = input.document
  let end = dot
  for (let part = 1; part < MOST_PARTS && isDot(text.charCodeAt(end)); part++) {
    const next = endOfPart(input, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** A part goes on over words that hold characters of transcription only, and over the rest of an unknown word. */
function endOfPart({ document: { text, tokenAt }, hits, transcription }: TranscribedNamesInput, start: number): number {
  // 阿不都｜克里木: a known part holds words that could begin the next clause.
  const known = hits.name_element.startingAt(start)
  let end = start + (known > 1 ? known : 0)
  while (end - start < LONGEST_PART && isNamePart(transcription, text.charCodeAt(end))) {
    const word = tokenAt(end)
    if (word && word.start === end && end > start && isOrdinary(word)) break
    end++
  }
  while (end - start > 2 && RARELY_LAST.includes(text.charAt(end - 1))) end--
  const last = end > start ? tokenAt(end - 1) : undefined
  const isCut = last !== undefined && last.end > end && last.end - end < 2 && /^(?:x|nr)/.test(last.tag)
  return isCut && last.end - start <= LONGEST_PART ? last.end : end
}

/** A word of the dictionary that is no name, or a particle of one character; other single characters may be part of one. */
function isOrdinary({ text, tag }: Token): boolean {
  return text.length === 1 ? /^[cpudy]/.test(tag) : !/^(?:x|nr|ns|nz|g|eng|j|zg)/.test(tag)
}

/** 和｜约翰·: a particle that is a word by itself right before the name. */
function isParticle(token: Token | undefined, end: number): boolean {
  return token !== undefined && token.end === end && PARTICLES.includes(token.text)
}

const PARTICLES = ['和', '与', '跟', '同', '及', '由', '对', '向', '在', '从', '是', '为', '的', '了', '以']

/** The dots that papers set: · • ・ ‧ ．*/
function isDot(unit: number): boolean {
  return unit === 0xb7 || unit === 0x2022 || unit === 0x30fb || unit === 0x2027 || unit === 0xff0e
}

function isNamePart(transcription: Uint8Array, unit: number): boolean {
  return has(transcription, unit, TRANSCRIPTION_BITS.dotted) || isLetter(unit)
}

function has(transcription: Uint8Array, unit: number, bit: number): boolean {
  return ((transcription[unit] ?? 0) & bit) !== 0
}

/** Latin letters: J·K·罗琳. */
function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}
