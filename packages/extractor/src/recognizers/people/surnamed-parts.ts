import type { Span } from '@shanhai/model'
import type { LexiconHits } from '../../document/lexicon-hits.js'
import { TRANSCRIPTION_BITS } from '../../resources.js'
import { introductionBefore } from './introductions.js'
import type { NameRoom } from './name-room.js'

export interface SurnamedPartsInput extends NameRoom {
  /** By character code: {@link TRANSCRIPTION_BITS}. */
  readonly transcription: Uint8Array
}

/** 韩｜五十三: among Salar, Hui and Dongxiang the age of a grandfather at birth is a given name. */
const AGE = /^[二三四五六七八九]十[一二三四五六七八九]?(?![\d亩头只个名岁元公万多余年里户级])/
/** A people's name, or what it says somebody is: 回族老人, 撒拉族青年. */
const OF_PEOPLE = /(?:回|撒拉|东乡|保安|土)族[\p{Script=Han}]{0,4}$/u
const LONGEST_BEFORE = 8
/** Most parts behind the surname: 李｜卓玛｜什姐. */
const MOST_PARTS = 2
const LONGEST_AGE = 4
/** Least weight of the surname: 和, 向 and their like weigh less. */
const LEAST_FAMILY = -0.6

/**
 * A Chinese surname before parts of names in transcription, as Hui, Salar, Dongxiang and Monguor bear: 马｜乙四哈, 祁｜什姐, 李｜卓玛｜什姐;
 * behind the name of such a people an age is a given name, too: 韩五十三.
 */
export function findSurnamedParts(input: SurnamedPartsInput): readonly Span[] {
  const { document, hits } = input
  const { text, isBoundary, tokenAt } = document
  const names: Span[] = []
  for (const start of input.surnameStarts) {
    const surname = hits.surname.startingAt(start)
    if (surname !== 1) continue
    const given = start + surname
    // 居马｜别克: the surname is the end of a known part.
    const isInsidePart = hits.name_element.endingAt(given) > surname
    const begins = !isInsidePart && (isBoundary(start) || /^(?:x|nr)/.test(tokenAt(start)?.tag ?? ''))
    const end = endOfParts(hits, given)
    if (begins && end - given > 1 && isFamily(input, start)) names.push({ start, end })
    const age = AGE.exec(text.slice(given, given + LONGEST_AGE))
    if (age && isOfPeople(text, hits, start)) names.push({ start, end: given + age[0].length })
  }
  return names
}

/** No particle, and no character with which a name in transcription begins itself; 马 is both. */
function isFamily(
  { document: { text }, hits, characterWeights, transcription }: SurnamedPartsInput,
  at: number,
): boolean {
  const unit = text.charCodeAt(at)
  if ((characterWeights.surname[unit] ?? 0) < LEAST_FAMILY || hits.name_element.startingAt(at) > 2) return false
  return text.charAt(at) === '马' || ((transcription[unit] ?? 0) & TRANSCRIPTION_BITS.any) === 0
}

function endOfParts(hits: LexiconHits, from: number): number {
  let end = from
  for (let part = 0; part < MOST_PARTS; part++) end += hits.name_element.startingAt(end)
  return end
}

function isOfPeople(text: string, hits: LexiconHits, start: number): boolean {
  return (
    OF_PEOPLE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
    introductionBefore(text, hits, start) !== ''
  )
}
