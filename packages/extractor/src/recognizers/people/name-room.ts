import { UnitSet } from '../../document/unit-set.js'
import type { CharacterWeights } from './name-scorer.js'
import type { NameCandidate, NameSurroundings } from './name-evidence.js'
import { closesName, isTitle, isWithTitle } from './name-places.js'

/** What is asked about the shape of a name that the words on both sides have fenced in. */
export interface NameRoom extends NameSurroundings {
  readonly characterWeights: CharacterWeights
  /** 1 where a place stands. */
  readonly taken: Uint8Array
  /** Every offset where a surname begins, in reading order. */
  readonly surnameStarts: readonly number[]
}

/** Prepositions, conjunctions and adverbs that are surnames as well: 向记者介绍, 和村民商量, 时任县长. */
const PARTICLES = new UnitSet('向和与于从对经由同连任应以原现曾都并通全')
/** Units, bodies and kinds of people end so, names hardly ever: 党支部, 施工方, 温州人. */
const KIND = new UnitSet('房舍地县市乡镇村区州局厅部办委院校队组会处科所站司厂场园店团连室课班系员工方户家商者人们话')
/** Parts of speech of words that may be given names: nouns, names, adjectives, verbs, guesses. */
const GIVEN_TAG = /^(?:n|x|a|v|g|b|i|l|z|t|s|f|m|q|j)/
const NAME_TAG = /^(?:x|nr)/
const PROPER_TAG = /^n[rs]/
/** Least weight of a verb, number or measure behind a proper name. */
const LEAST_LAST_BEHIND_NAME = -1
const ORDINARY_TAG = /^(?:n|a[dn]?|v[dn]?)$/
/** 小｜两家, 刘｜家院子: the surname of a house or a village. */
const OF_HOUSE = /^[家庄府氏姓某店堡寨屯]/

/** 笑｜着说, 种｜了: behind a particle of aspect stands no name. */
const ASPECT = /^(?:着|了(?!解)|过(?![来去程渡度河江冬年桥]))/

const LEAST_LAST = 0.5
/** Least weight of a noun behind a verb or a preposition that is a surname as well. */
const LEAST_NOUN = 0.8
/** Least weight of the given characters of a name where everything else speaks for it. */
const LEAST_GIVEN = -3

/**
 * True for a surname with two given characters that may fill the room between what presents a person and what speaks of one: no
 * word goes on over its end, its given characters are not all rare in names, and behind a surname that is a particle stands no
 * ordinary word (向｜红兵, not 向｜记者).
 */
export function fillsRoom(room: NameRoom, cell: NameCandidate, least: number = LEAST_GIVEN): boolean {
  const { document, hits } = room
  const { start, surnameEnd, end } = cell
  const { text } = document
  if (
    end - surnameEnd !== 2 ||
    isTitle(hits, surnameEnd, end) ||
    isWithTitle(room, cell) ||
    KIND.has(text.charCodeAt(end - 1))
  )
    return false
  // 儿子从｜广东: a preposition and a place.
  if (isParticle(text, start) && room.taken[surnameEnd] === 1 && room.taken[end - 1] === 1) return false
  if (OF_HOUSE.test(text.slice(surnameEnd, end)) || isKnownWord(room, cell)) return false
  const [head, tail] = [document.tokenAt(start), document.tokenAt(end - 1)]
  if (!head || !tail || ASPECT.test(text.slice(end, end + 2))) return false
  if (head.start < start && !NAME_TAG.test(head.tag)) return false
  // 冼伟｜强教: into a word that it guessed the tokenizer drew what follows.
  if (tail.end > end && !(NAME_TAG.test(tail.tag) && isDrawnIn(room, end, tail.end))) return false
  if (!GIVEN_TAG.test(tail.tag) || (tail.start === end - 1 && hits.ends_no_name.endingAt(end) > 0)) return false
  // 梅花｜种, 权利｜两人: a word and the verb or number behind it.
  const isCut = tail.start === end - 1 && head.start === start && head.end === end - 1
  // 浦江｜月, 仰天｜笑: not so behind a proper name.
  if (
    isCut &&
    /^(?:v(?!g)|m|q)/.test(tail.tag) &&
    !(PROPER_TAG.test(head.tag) && weightOfLast(room, cell) > LEAST_LAST_BEHIND_NAME)
  )
    return false
  const weight = givenWeight(room, cell)
  // 方向｜明, 水利｜民; not 成长｜快, 路基｜管: behind a word of the dictionary the last character must be as usual in names as they come.
  if (head.start === start && head.end === end - 1 && ORDINARY_TAG.test(head.tag)) {
    const least = tail.tag.endsWith('g') ? 0 : LEAST_LAST
    return (room.characterWeights.second[text.charCodeAt(end - 1)] ?? 0) >= least
  }
  if (head.start === start && head.end === surnameEnd && (isParticle(text, start) || /^[vpcdr]/.test(head.tag))) {
    // 修｜水泵, 占｜小兵: an ordinary noun must be as usual in names as they come.
    const least = tail.tag === 'n' ? LEAST_NOUN : 0
    return weight >= least && tail.start === surnameEnd && /^(?:x|n|g|z|i)/.test(tail.tag)
  }
  return weight >= least
}

/** 冼伟｜强教, 金昌｜林来: what is left of a guessed word begins the next one. */
function isDrawnIn({ document: { text }, hits }: NameRoom, end: number, to: number): boolean {
  return hits.ends_no_name.startingAt(end) === to - end || (to - end === 1 && '来去到'.includes(text.charAt(end)))
}

function weightOfLast({ document: { text }, characterWeights: { second } }: NameRoom, { end }: NameCandidate): number {
  return second[text.charCodeAt(end - 1)] ?? 0
}

function isParticle(text: string, at: number): boolean {
  return PARTICLES.has(text.charCodeAt(at))
}

/** How usual the given characters are in names. */
export function givenWeight({ document: { text }, characterWeights }: NameRoom, cell: NameCandidate): number {
  const { surnameEnd, end } = cell
  const { first, second, only } = characterWeights
  if (end - surnameEnd === 1) return only[text.charCodeAt(surnameEnd)] ?? 0
  return (first[text.charCodeAt(surnameEnd)] ?? 0) + (second[text.charCodeAt(end - 1)] ?? 0)
}

/** A title, a word that is no name, or one word of the dictionary: 农技员, 高标准. */
function isKnownWord({ document, hits }: NameRoom, { start, end }: NameCandidate): boolean {
  const length = end - start
  if ([hits.never_person, hits.post, hits.occupation, hits.private].some((list) => list.startingAt(start) >= length))
    return true
  const word = document.tokenAt(start)
  return word?.start === start && word.end >= end && !NAME_TAG.test(word.tag)
}

/** Parts of speech of words that go on behind the subject of a clause; nouns would make one word of it: 医生温暖｜人心. */
const GOES_ON_TAG = /^(?:v|d|p|c|u|r|t|m|f|q|s)/
/** 同志, 和: what stands between members of a list, or behind a name and nothing else. */
const JOINT = /^[、和与及]/

/** True where a name may end and the clause goes on: before a stop, a joint, a verb, an adverb, a particle. */
export function goesOn(room: NameRoom, end: number): boolean {
  const { text, tokenAt } = room.document
  if (closesName(room, end) || JOINT.test(text.charAt(end))) return true
  const next = tokenAt(end)
  if (!next) return true
  // 冼伟｜强教: the tokenizer drew the verb into a word that it guessed.
  return next.start === end ? GOES_ON_TAG.test(next.tag) : next.tag === 'x' && next.end - end === 1
}
