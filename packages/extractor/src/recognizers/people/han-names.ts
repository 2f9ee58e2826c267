import type { Blend, PersonEvidence } from '@shanhai/lexicon'
import type { ArticleDocument } from '../../document/article-document.js'
import { UnitSet } from '../../document/unit-set.js'
import type { WordIndex } from '../../word-index.js'
import { introductionBefore } from './introductions.js'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate, NameSurroundings } from './name-evidence.js'
import { isTitle, isWithTitle } from './name-places.js'
import { NameScorer } from './name-scorer.js'
import type { CharacterWeights } from './name-scorer.js'
import type { NamedPerson } from './named-person.js'
import { isPersonalName } from './personal-cell.js'
import { isTakenSomewhere } from './taken.js'

/** Most that repetition and a list add to a stretch. */
const MOST_AFTER_SCORE = 3
/** What an ending that names of places, goods and dishes have, and hardly ever people, takes from a stretch. */
const THING = -2.5
/** 吴田山: the same for endings that people have as well. */
const HILL = -1
/** Endings that people never have. */
const HOUSES = new UnitSet('房舍')
const THINGS = new UnitSet('坡寺楼塔糖茶面饭酒汤饼粉菜店厂厅馆殿宫街路沟湾滩镇村桥岛港站园库渠坝池圈县市乡屯庄')
const HILLS = new UnitSet('山河江湖海')
/** What a place of the gazetteer takes from a stretch that it touches. */
const PLACE = -3
/** The same behind a title: 教师贺兰. */
const PLACE_INTRODUCED = -1
/** The same behind a surname that is a word by itself. */
const PLACE_SURNAMED = 0

export interface HanNamesInput extends NameSurroundings {
  readonly evidence: PersonEvidence
  readonly characterWeights: CharacterWeights
  /** True for a character that stands for a place: 漳. */
  isAbbreviation(character: string): boolean
  /** Pairs of places written as two characters: 漳木. */
  readonly blends: WordIndex<readonly Blend[]>
  /** 1 where a place stands. */
  readonly taken: Uint8Array
  /** Every offset where a surname begins, in reading order. */
  readonly surnameStarts: readonly number[]
}

/** Stretches behind a surname that may be names of Chinese people, by start, the shorter first. */
export function findHanNames(input: HanNamesInput): readonly NamedPerson[] {
  const { document, hits, evidence } = input
  const { text } = document
  const scorer = new NameScorer(evidence, input.characterWeights, input)
  const found: Writable<NamedPerson>[] = []
  /** The names found, one by one, and how often each was. */
  const names: string[] = []
  const times = new Map<string, number>()
  for (const at of input.surnameStarts) {
    for (const candidate of candidatesAt(text, hits, at)) {
      if (!scorer.mayBeName(candidate)) continue
      const place = placeWeight(input, candidate)
      const score = scorer.score(candidate, place)
      if (score < place - MOST_AFTER_SCORE || isNoName(input, candidate)) continue
      const { start, end } = candidate
      const name = text.slice(start, end)
      times.set(name, (times.get(name) ?? 0) + 1)
      names.push(name)
      found.push({ start, end, score: score + thing(input, candidate), form: 'han' })
    }
  }
  // Names that stand once, as most do, weigh what they weigh.
  if (times.size < found.length)
    found.forEach((one, i) => (one.score += weightOfTimes(evidence, times.get(names[i] ?? '') ?? 1)))
  return found
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Nothing where a title, or one before the list, says that 李大山 is a person. */
function thing({ document: { text }, hits }: HanNamesInput, candidate: NameCandidate): number {
  if (candidate.end - candidate.start < 3) return 0
  const last = text.charCodeAt(candidate.end - 1)
  // 教师周转房: of teachers, too.
  if (HOUSES.has(last)) return THING
  const weight = THINGS.has(last) ? THING : HILLS.has(last) ? HILL : 0
  return weight < 0 && isPersonalName(text, hits, candidate) ? 0 : weight
}

function weightOfTimes({ times }: PersonEvidence, count: number): number {
  return count === 1 ? 0 : (times.get(count > 2 ? '3' : '2') ?? 0)
}

function placeWeight({ document, hits, taken }: HanNamesInput, candidate: NameCandidate): number {
  if (!isTakenSomewhere(taken, candidate)) return 0
  if (isSurnamed(document, taken, candidate)) return PLACE_SURNAMED
  return introductionBefore(document.text, hits, candidate.start) === '' ? PLACE : PLACE_INTRODUCED
}

/** 隋｜德江: a word that is a surname and nothing else, and all that follows it is the place without its unit. */
function isSurnamed({ tokenAt, isBoundary }: ArticleDocument, taken: Uint8Array, cell: NameCandidate): boolean {
  const { start, surnameEnd, end } = cell
  const head = tokenAt(start)
  if (head?.start !== start || head.end !== surnameEnd || head.tag !== 'nr' || !isBoundary(end)) return false
  return end - surnameEnd === 2 && taken[start] === 0 && taken[surnameEnd] === 1 && taken[end] !== 1
}

/** 高度, 林子里: words of the dictionary. Behind a title they may be names all the same: 村医文明. */
function isNoName(input: HanNamesInput, { start, surnameEnd, end }: NameCandidate): boolean {
  const { document, hits } = input
  if (isTitle(hits, start, end) || isTitle(hits, surnameEnd, end) || isWithTitle(input, { start, surnameEnd, end }))
    return true
  if (hits.ends_no_name.endingAt(end) === 1 || HOUSES.has(document.text.charCodeAt(end))) return true
  if (isPair(input, start, end)) return true
  // 儿子从｜广东｜寄来: a preposition before a place.
  if (BEFORE_PLACE.has(document.text.charCodeAt(start)) && input.taken[surnameEnd] === 1 && input.taken[end - 1] === 1)
    return true
  if (MOTION.has(document.text.charCodeAt(start)) && input.isAbbreviation(document.text.charAt(end - 1))) return true
  const word = hits.never_person.startingAt(start)
  if (word === 0) return false
  const isNoun = /^[nax]/.test(document.tokenAt(start)?.tag ?? '')
  if (isNoun && introductionBefore(document.text, hits, start) !== '') return false
  return word === end - start || (word === end - start - 1 && INSIDE.includes(document.text.charAt(end - 1)))
}

/** 鲁甘情深, 苏青两地: two characters that stand for places, and what places have together. */
function isPair({ document: { text }, blends, isAbbreviation }: HanNamesInput, start: number, end: number): boolean {
  if (!isAbbreviation(text.charAt(start)) || !isAbbreviation(text.charAt(start + 1))) return false
  if (TOGETHER.test(text.slice(start + 2, start + 4))) return true
  return end - start === 2 && blends.startingAt(text, start)?.[0]?.blend.length === 2
}

const TOGETHER = /^(?:情|协作|两地|两省|携手|一家|合作|对口|帮扶|心连|友谊|手牵|同心|共建|劳务)/

/** 来漳, 赴疆: going to a place that has one character. */
const MOTION = new UnitSet('来到于向从经通')
const BEFORE_PLACE = new UnitSet('从向与于由和同到')
const INSIDE = '里上中下内外前后间旁边'
