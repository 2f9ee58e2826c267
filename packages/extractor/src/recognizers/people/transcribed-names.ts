import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../../document/article-document.js'
import type { LexiconHits } from '../../document/lexicon-hits.js'
import { TRANSCRIPTION_BITS } from '../../resources.js'
import { introductionBefore } from './introductions.js'
import type { NamedPerson } from './named-person.js'
import { referenceAfter } from './references.js'

export interface TranscribedNamesInput {
  readonly document: ArticleDocument
  readonly hits: LexiconHits
  /** By character code: {@link TRANSCRIPTION_BITS}. */
  readonly transcription: Uint8Array
  /** 1 where a place stands. */
  readonly taken: Uint8Array
}

const SHORTEST = 2
/** Most that a title before a stretch and a list on both sides of it add. */
const MOST_AFTER_SCORE = 6.5
const LONGEST = 9
const STOP = /[\s，。、；：！？,.;:!?“”"‘’（）()《》—…]/

/**
 * What each piece of evidence for a name without a middle dot weighs. Set by hand: marked news holds few such names.
 */
const WEIGHTS = {
  base: -3.5,
  /** It is made of known parts: 次仁卓玛, 努尔买买提; of two characters, which are words too: 尼玛. */
  elements: 3,
  shortElement: 2.2,
  /** A character of a known part in a name that has others. */
  elementCharacter: 0.4,
  /** Four characters and more hardly ever come together by chance. */
  three: 0.6,
  four: 1.6,
  introduced: 2.5,
  unknownWord: 1,
  /** One word of three characters or more that the dictionary knows as a name: 克林顿. */
  personWord: 2.7,
  placeWord: -1,
  ordinaryWord: -3,
  cutsWord: -2,
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

/** Longest run of characters of transcription and known parts in which names are looked for: longer ones are no text. */
const LONGEST_RUN = 32

/** Names without a middle dot, by start: each end within a run of characters of transcription is one that may be. */
export function findTranscribedNames(input: TranscribedNamesInput): readonly NamedPerson[] {
  const { text } = input.document
  const names: NamedPerson[] = []
  for (let start = 0; start < text.length;) {
    const end = endOfRun(input, start)
    // One character alone is no name.
    if (end - start >= SHORTEST && end - start <= LONGEST_RUN) {
      for (let at = start; at < end; at++) {
        // Two such characters, or a known part: else there is no name without a dot.
        const begins =
          isAny(input, text.charCodeAt(at)) && (isAny(input, text.charCodeAt(at + 1)) || startsElement(input, at + 1))
        if (begins || startsElement(input, at)) for (const name of transcribedNamesAt(input, at)) names.push(name)
      }
    }
    start = Math.max(end, start + 1)
  }
  return names
}

/** Where the characters of transcription and the known parts end that begin at an offset. */
function endOfRun(input: TranscribedNamesInput, start: number): number {
  const { text } = input.document
  let end = start
  for (let at = start; at < text.length && (at < end || at === end); at++) {
    const length = Math.max(isAny(input, text.charCodeAt(at)) ? 1 : 0, input.hits.name_element.startingAt(at))
    if (length === 0 && at === end) break
    end = Math.max(end, at + length)
  }
  return end
}

function isAny({ transcription }: TranscribedNamesInput, unit: number): boolean {
  return ((transcription[unit] ?? 0) & TRANSCRIPTION_BITS.any) !== 0
}

function startsElement({ hits }: TranscribedNamesInput, at: number): boolean {
  return hits.name_element.startingAt(at) > 0
}

function transcribedNamesAt(input: TranscribedNamesInput, start: number): readonly NamedPerson[] {
  const covered = coverage(input, start)
  if (covered.length <= SHORTEST) return NONE
  const { text } = input.document
  const introduction = introductionBefore(text, input.hits, start)
  // 叶尔肯别克｜和｜库丽夏提: between two names the conjunction begins none.
  if (text.charAt(start) === '和' && introduction === '' && start > 0 && !STOP.test(text.charAt(start - 1))) return NONE
  if (!input.document.isBoundary(start) && introduction === '') return NONE
  const names: NamedPerson[] = []
  for (let length = SHORTEST; length < covered.length; length++) {
    const elements = covered[length]
    if (elements === undefined) continue
    // 别克轿车: the ending of names is none by itself.
    if (length === 2 && text.startsWith('别克', start)) continue
    // 献上哈达: a thing, not a person.
    if (input.hits.never_person.startingAt(start) === length) continue
    const span = { start, end: start + length }
    const isIntroduced = introduction !== '' && introduction !== 'imprint'
    const introduced = isIntroduced ? WEIGHTS.introduced : elements > 0 ? 0 : supportBehind(input, span.end)
    // 哈萨克斯坦｜采购商: a place and nothing else, unless somebody is introduced.
    if (!isIntroduced && length > SHORTEST && !input.taken.subarray(start, start + length).includes(0)) continue
    const whole = length === covered.length - 1 ? WEIGHTS.wholeRun : 0
    const score = introduced + whole + scoreOf(input, span, elements)
    if (score > -MOST_AFTER_SCORE) names.push({ start, end: start + length, score, form: 'transcribed' })
  }
  return names
}

const NONE: readonly NamedPerson[] = []
const RARELY_INSIDE = '当让都于来和可得道也在是'

/** For each length from `start` that characters of transcription and known parts fill: how many characters parts cover. */
function coverage(input: TranscribedNamesInput, start: number): number[] {
  const { text } = input.document
  const covered: number[] = [0]
  for (let length = 0; length < LONGEST && length < covered.length; length++) {
    const here = covered[length]
    if (here === undefined) continue
    const at = start + length
    // 赛力克｜和, 拉毛措｜来了: what hardly ever goes on a name begins the next word behind one made of known parts.
    if (here === length && length > 1 && RARELY_INSIDE.includes(text.charAt(at)) && !startsElement(input, at)) break
    // 灶台边｜和｜洛桑: a conjunction by itself.
    if (text.charAt(at) === '和' && !startsElement(input, at) && isConjunction(input, at)) break
    if (isAny(input, text.charCodeAt(at))) {
      covered[length + 1] = Math.max(covered[length + 1] ?? 0, here)
    }
    const part = Math.max(
      input.hits.name_element.startingAt(at),
      here === length && length > 1 ? suffixAt(text, at) : 0,
    )
    if (part > 0) covered[length + part] = Math.max(covered[length + part] ?? 0, here + part)
  }
  return covered
}

/** 努尔｜江, 古丽苏木｜汗: endings of one character behind known parts; not 江水, 汗珠. */
const SUFFIX = /^(?:江(?![河水边南北西东面畔岸苏])|汗(?![水珠流]))/

function suffixAt(text: string, at: number): number {
  return SUFFIX.test(text.slice(at, at + 2)) ? 1 : 0
}

function isConjunction({ document: { tokenAt } }: TranscribedNamesInput, at: number): boolean {
  const token = tokenAt(at)
  return token?.tag === 'c' && token.start === at && token.end === at + 1
}

function supportBehind({ hits }: TranscribedNamesInput, end: number): number {
  return referenceAfter(hits, end) === '' ? WEIGHTS.unsupported : 0
}

function scoreOf(input: TranscribedNamesInput, span: Span, elements: number): number {
  const { document, hits, taken } = input
  const { start, end } = span
  const length = end - start
  let score = WEIGHTS.base + wordWeight(input, span, elements)
  if (elements === length) score += length > SHORTEST ? WEIGHTS.elements : WEIGHTS.shortElement
  else score += elements * WEIGHTS.elementCharacter
  if (length > SHORTEST) score += length > 3 ? WEIGHTS.four : WEIGHTS.three
  const reference = referenceAfter(hits, end)
  if (reference === 'speech') score += WEIGHTS.speech
  else if (reference === 'company') score += WEIGHTS.company
  else if (reference !== '') score += WEIGHTS.reference
  if (end === document.text.length || STOP.test(document.text.charAt(end))) score += WEIGHTS.beforeStop
  // 阿曼｜古丽, 白｜玛曲｜珍: known parts fill the name, and the place is a piece of it.
  const isOfParts = elements === length && length >= SEVERAL_PARTS
  if (!isOfParts && taken.subarray(start, end).includes(1)) score += WEIGHTS.place
  return score
}

/** Fewest characters of known parts that no chance brings together. */
const SEVERAL_PARTS = 4

/** How the name lies on the words of the text. */
function wordWeight({ document, hits }: TranscribedNamesInput, { start, end }: Span, elements: number): number {
  const { isBoundary, tokenAt } = document
  // 别克｜波拉提, 阿不都｜热合曼: several known parts are sure whatever words the tokenizer cut of them.
  if (elements === end - start && end - start >= SEVERAL_PARTS) return WEIGHTS.unknownWord
  const first = tokenAt(start)
  if (first?.start === start && first.end === end && end - start > SHORTEST && /^nr/.test(first.tag)) {
    return WEIGHTS.personWord
  }
  const last = tokenAt(end - 1)
  if (!isBoundary(end) && last?.tag !== 'x') return WEIGHTS.cutsWord
  let weight: number = isBoundary(end) ? 0 : WEIGHTS.cutsUnknownWord
  for (let at = start; at < end;) {
    const token = tokenAt(at)
    if (!token) break
    const isWhole = token.start >= start
    if (/^(?:x|nr)/.test(token.tag)) weight = Math.max(weight, isBoundary(end) ? WEIGHTS.unknownWord : weight)
    else if (isWhole && /^n[sz]/.test(token.tag)) weight = Math.min(weight, WEIGHTS.placeWord)
    // 更登｜加措: the dictionary has the part as a word of another kind.
    else if (isWhole && token.end - token.start > Math.max(1, hits.name_element.startingAt(token.start))) {
      return WEIGHTS.ordinaryWord
    }
    at = token.end
  }
  return weight
}
