import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../../document/article-document.js'
import type { LexiconHits } from '../../document/lexicon-hits.js'
import { UnitSet } from '../../document/unit-set.js'
import { referenceAfter } from './references.js'
import { isTakenSomewhere } from './taken.js'

export interface TranscribedNamesInput {
  readonly document: ArticleDocument
  readonly hits: LexiconHits
  /** By character code: `TRANSCRIPTION_BITS`. */
  readonly transcription: Uint8Array
  /** By character code: what it weighs. */
  readonly transcriptionWeights: Float32Array
  /** 1 where a place stands. */
  readonly taken: Uint8Array
}

/** Fewest characters of a name. */
export const SHORTEST = 2
/** What stands between words. */
export const STOP = new UnitSet(/[\s，。、；：！？,.;:!?“”"‘’（）()《》—…]/)

/**
 * What each piece of evidence for a name without a middle dot weighs. Set by hand: marked news holds few such names.
 */
export const WEIGHTS = {
  base: -3.5,
  /** It is made of known parts: 次仁卓玛, 努尔买买提; of two characters, which are words too: 尼玛. */
  elements: 3,
  shortElement: 2.2,
  /** Known parts make most of it, and the rest are characters of transcription: 库尔班托合｜逊. */
  mostElements: 2.2,
  /** Of what its characters weigh: see `TranscriptionCharacter.weight`. */
  characters: 0.2,
  /** Four characters and more hardly ever come together by chance. */
  three: 0.6,
  four: 1.6,
  introduced: 2.5,
  unknownWord: 1,
  /** One word of three characters or more that the dictionary knows as a name: 克林顿, but 马拉松 as well. */
  personWord: 1.2,
  /** 塔里木｜油田: a noun goes on that says nothing of people. */
  beforeNoun: -1.2,
  behindPlace: -1.5,
  placeWord: -1,
  ordinaryWord: -3,
  cutsWord: -2,
  /** The same where the characters are hardly ever anything but transcription. */
  wordOfTranscription: -1.5,
  cutsTranscription: -1,
  /** The tokenizer only guessed that word. */
  cutsUnknownWord: -0.5,
  /** Neither side goes on in characters of transcription. */
  wholeRun: 0.8,
  speech: 1.5,
  reference: 1.5,
  company: 0.8,
  beforeStop: 0.4,
  /** No known part in it, nothing that presents a person, nothing that speaks of one: brands and towns sound the same. */
  unsupported: -1.7,
  place: -2.5,
} as const

/** The weight of a stretch by its characters, by the words that it lies on and by what stands behind it; `elements` of its characters are of known parts. */
export function scoreTranscription(input: TranscribedNamesInput, span: Span, elements: number): number {
  const { document, hits, taken } = input
  const { start, end } = span
  const length = end - start
  const characters = weightOfCharacters(input, span)
  const isForeign = length > SHORTEST && characters >= FOREIGN * length
  let score = WEIGHTS.base + wordWeight(input, span, { elements, isForeign })
  if (length > SHORTEST) score += Math.min(MOST_BY_CHARACTERS, characters * WEIGHTS.characters)
  if (elements === length) score += length > SHORTEST ? WEIGHTS.elements : WEIGHTS.shortElement
  else if (isForeign && elements > length / 2) score += WEIGHTS.mostElements
  if (length > SHORTEST) score += length > 3 ? WEIGHTS.four : WEIGHTS.three
  const reference = referenceAfter(hits, end)
  if (reference === 'speech') score += WEIGHTS.speech
  else if (reference === 'company') score += WEIGHTS.company
  else if (reference !== '') score += WEIGHTS.reference
  else if (isBeforeNoun(input, end)) score += WEIGHTS.beforeNoun
  if (end === document.text.length || STOP.has(document.text.charCodeAt(end))) score += WEIGHTS.beforeStop
  // 阿曼｜古丽, 白｜玛曲｜珍: known parts fill the name, and the place is a piece of it.
  const isOfParts = elements === length && length >= SEVERAL_PARTS
  // 奇台县｜江布拉克大桥: right behind a place stands what lies there, unless 的 or a title comes between.
  if (start > 0 && taken[start - 1] === 1 && taken[start] !== 1) score += WEIGHTS.behindPlace
  if (!isOfParts && isTakenSomewhere(taken, span)) score += WEIGHTS.place
  return score
}

/** Of somebody: 赛力克｜家里, 古丽｜身上. */
const OF_SOMEBODY = /^[家身手脸心眼夫全]/

function isBeforeNoun({ document }: TranscribedNamesInput, end: number): boolean {
  const next = document.tokenAt(end)
  return next?.start === end && /^(?:n|vn)(?![rsxtz])/.test(next.tag) && !OF_SOMEBODY.test(next.text)
}

/** Most that the characters of a name speak for it. */
const MOST_BY_CHARACTERS = 2.5
/** Weight of each character in a name whose characters are hardly ever anything but transcription. */
const FOREIGN = 2.4

function weightOfCharacters(
  { document: { text }, transcriptionWeights }: TranscribedNamesInput,
  { start, end }: Span,
): number {
  let sum = 0
  for (let at = start; at < end; at++) sum += transcriptionWeights[text.charCodeAt(at)] ?? 0
  return sum
}

/** Fewest characters of known parts that no chance brings together. */
const SEVERAL_PARTS = 4

/** How the name lies on the words of the text. */
function wordWeight(
  { document, hits }: TranscribedNamesInput,
  { start, end }: Span,
  { elements, isForeign }: { readonly elements: number; readonly isForeign: boolean },
): number {
  const { isBoundary, tokenAt } = document
  // 别克｜波拉提, 阿不都｜热合曼: several known parts are sure whatever words the tokenizer cut of them.
  if (elements === end - start && end - start >= SEVERAL_PARTS) return WEIGHTS.unknownWord
  const first = tokenAt(start)
  if (first?.start === start && first.end === end && end - start > SHORTEST && /^nr/.test(first.tag)) {
    return WEIGHTS.personWord
  }
  // 马拉松, 木卡姆: one word of the dictionary.
  if (first?.start === start && first.end === end && /^[nl](?!r)/.test(first.tag)) return WEIGHTS.ordinaryWord
  const last = tokenAt(end - 1)
  if (!isBoundary(end) && last?.tag !== 'x') return isForeign ? WEIGHTS.cutsTranscription : WEIGHTS.cutsWord
  let weight: number = isBoundary(end) ? 0 : WEIGHTS.cutsUnknownWord
  for (let at = start; at < end;) {
    const token = tokenAt(at)
    if (!token) break
    const isWhole = token.start >= start
    if (/^(?:x|nr)/.test(token.tag)) weight = Math.max(weight, isBoundary(end) ? WEIGHTS.unknownWord : weight)
    else if (isWhole && /^n[sz]/.test(token.tag)) weight = Math.min(weight, WEIGHTS.placeWord)
    // 更登｜加措: the dictionary has the part as a word of another kind.
    else if (isWhole && token.end - token.start > Math.max(1, hits.name_element.startingAt(token.start))) {
      return isForeign ? WEIGHTS.wordOfTranscription : WEIGHTS.ordinaryWord
    }
    at = token.end
  }
  return weight
}
