import type { Span } from '@shanhai/model'
import { introductionBefore } from './introductions.js'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate } from './name-evidence.js'
import { closesName, isCounted, isTitle } from './name-places.js'
import { fillsRoom, givenWeight, goesOn } from './name-room.js'
import type { NameRoom } from './name-room.js'
import type { NamedPerson } from './named-person.js'
import { isTakenSomewhere } from './taken.js'

/** A member of a list. */
interface Member extends Span {
  /** It is a name by itself. */
  readonly isSure: boolean
}

/** What may stand before the first member: a stop, or 有, 是, 由 and their like. */
const OPENS = /^[\s，。；：！？,;:“”（(有是由为叫的派请]$/
const JOINTS = '、和与及'
const MOST_MEMBERS = 30
/** At least every third member must be sure, every fourth of a list that words around it call one of people. */
const MOST_BY_SURE = 3
const MOST_OF_PEOPLE = 4
/** Given characters that are as usual in names make a member sure by itself. */
const SURE_GIVEN = 1
/** 等药材, 等三个品牌: the list is one of things. */
const OF_THINGS = /^等(?![\s，。；：！？,.;:人同])/
const OF_PEOPLE =
  /^(?:[，,]?等?[两二三四五六七八九十\d]{1,3}(?:多|余)?[人名位]|夫妇|夫妻|两口子|兄弟俩|姐妹俩|父子|母女)/
const LONGEST_TITLE = 8

/**
 * Members of lists of which others are surely people: 参加的有｜王民和｜、刘建设、｜邓江南｜和岳西平. Each member must have the shape of a
 * name; what closes the list (等药材) may say that it is one of things.
 *
 * @param names found by other evidence, with their scores
 */
export function findListedNames(input: NameRoom, names: readonly NamedPerson[]): readonly Span[] {
  const { text } = input.document
  if (!text.includes('、')) return []
  // Asked at every joint: arrays by offset, for maps of all names would take longer than the lists.
  const sure = new Array<NamedPerson[] | undefined>(text.length + 1).fill(undefined)
  const ending = new Array<NamedPerson | undefined>(text.length + 1).fill(undefined)
  for (const name of names) {
    if (name.score <= 0) continue
    const others = sure[name.start]
    if (others) others.push(name)
    else sure[name.start] = [name]
    const other = ending[name.end]
    if (!other || other.start > name.start) ending[name.end] = name
  }
  const found: Span[] = []
  for (let joint = text.indexOf('、'); joint >= 0; joint = text.indexOf('、', joint + 1)) {
    const first = firstMember(input, ending, joint)
    if (!first) continue
    const { members, end } = readMembers(input, sure, first)
    if (members.length > 1 && isOfPeople(input, members, end)) found.push(...members)
    joint = Math.max(joint, end - 1)
  }
  return found
}

/** The names found by other evidence, by their start. */
type SureNames = readonly (readonly NamedPerson[] | undefined)[]

/** @param ending of the names found by other evidence the longest that ends at an offset */
function firstMember(input: NameRoom, ending: readonly (NamedPerson | undefined)[], end: number): Member | undefined {
  const { document, hits } = input
  const { text } = document
  const known = ending[end]
  if (known) return { start: known.start, end, isSure: true }
  for (let start = Math.max(0, end - 4); start <= end - 2; start++) {
    const opens = start === 0 || OPENS.test(text.charAt(start - 1)) || introductionBefore(text, hits, start) !== ''
    const cell = opens ? candidatesAt(text, hits, start).find((one) => one.end === end) : undefined
    if (cell && isMember(input, cell, isTitled(input, start)))
      return { start, end, isSure: isSureByItself(input, cell) }
  }
  return undefined
}

/** The members from the first on, as far as they have the shape of names, and where the last one ends. */
function readMembers(
  input: NameRoom,
  sure: SureNames,
  first: Member,
): { readonly members: readonly Member[]; readonly end: number } {
  const { text } = input.document
  const members = [first]
  const titled = isTitled(input, first.start)
  let end = first.end
  while (members.length < MOST_MEMBERS && JOINTS.includes(text.charAt(end) || ' ')) {
    const next = memberAt(input, sure, { at: end + 1, titled })
    if (!next) break
    members.push(next)
    end = next.end
  }
  // 季节、桑榆、牧民: a list that goes on with something else is one of other things.
  return text.charAt(end) === '、' ? { members: [], end } : { members, end }
}

function memberAt(
  input: NameRoom,
  sure: SureNames,
  { at, titled }: { at: number; titled: boolean },
): Member | undefined {
  const { document, hits } = input
  const start = at + titleAt(input, at)
  const known = sure[start]?.find(({ end }) => endsMember(input, end))
  if (known) return { start, end: known.end, isSure: true }
  // 边巴、晋美: known parts of names in transcription fill the room.
  const part = hits.name_element.startingAt(start)
  const parts = part + hits.name_element.startingAt(start + part)
  const whole = [parts, part].find((length) => length > 1 && endsMember(input, start + length))
  if (whole !== undefined) return { start, end: start + whole, isSure: true }
  const cell = candidatesAt(document.text, hits, start)
    .toReversed()
    .find(
      (one) =>
        isMember(input, one, titled) &&
        (one.end - start > 2 ? endsMember(input, one.end) : closesShort(input, one.end)),
    )
  return cell && { start, end: cell.end, isSure: isSureByItself(input, cell) }
}

function isTitled({ document: { text }, hits }: NameRoom, start: number): boolean {
  const introduction = introductionBefore(text, hits, start)
  return introduction !== '' && introduction !== 'minor'
}

/** 、队员｜原野: length of the title before a member. */
function titleAt({ hits }: NameRoom, at: number): number {
  const length = Math.max(hits.post.startingAt(at), hits.occupation.startingAt(at))
  return length <= LONGEST_TITLE ? length : 0
}

function endsMember(input: NameRoom, end: number): boolean {
  const next = input.document.text.charAt(end)
  return JOINTS.includes(next || ' ') || goesOn(input, end)
}

/** 景如｜画三人: two characters end only where nothing can go on. */
function closesShort(input: NameRoom, end: number): boolean {
  const { text } = input.document
  if (JOINTS.includes(text.charAt(end) || ' ') || closesName(input, end) || isCounted(text, end)) return true
  return input.hits.name_word.endingAt(end) === 2 && goesOn(input, end)
}

/** Behind a title everyday words are names as well: 市领导寿长青、｜管道｜、芮敏. */
function isMember(input: NameRoom, cell: NameCandidate, titled: boolean): boolean {
  const { hits } = input
  const { start, surnameEnd, end } = cell
  if (isTitle(hits, surnameEnd, end)) return false
  if (end - surnameEnd === 2) return fillsRoom(input, cell)
  if (titled || hits.name_word.startingAt(start) === 2) return true
  return hits.never_person.startingAt(start) !== 2 && givenWeight(input, cell) > LEAST_SHORT
}

/** Least weight of the one given character of a member. */
const LEAST_SHORT = -2

function isSureByItself(input: NameRoom, cell: NameCandidate): boolean {
  if (cell.end - cell.surnameEnd !== 2) return false
  const given = givenWeight(input, cell)
  const family = input.characterWeights.surname[input.document.text.charCodeAt(cell.start)] ?? 0
  return given >= SURE_GIVEN || (family >= SURE_FAMILY && given >= LEAST_BEHIND_FAMILY)
}

/** 王, 刘: characters that are hardly anything but surnames. */
const SURE_FAMILY = 0.5
const LEAST_BEHIND_FAMILY = -1.5

function isOfPeople(input: NameRoom, members: readonly Member[], end: number): boolean {
  const { text } = input.document
  const behind = text.slice(end, end + LONGEST_TITLE)
  if (OF_THINGS.test(behind) && !OF_PEOPLE.test(behind)) return false
  const isPlace = (member: Member): boolean => isTakenSomewhere(input.taken, member)
  const isSure = (member: Member): boolean => member.isSure && !(isPlace(member) && member.end - member.start === 2)
  const sure = members.filter(isSure).length
  const isCalledSo = isCounted(text, end) || OF_PEOPLE.test(behind) || isAnnounced(input, members[0]?.start ?? 0)
  if (sure * (isCalledSo ? MOST_OF_PEOPLE : MOST_BY_SURE) < members.length) return false
  const places = members.filter((member) => !isSure(member) && isPlace(member))
  return isCalledSo || (sure >= places.length && places.every((place) => place.end - place.start > 2))
}

/** 学员｜有, 教师｜是, 名单｜：, or a title right before the first member. */
function isAnnounced({ document: { text }, hits }: NameRoom, start: number): boolean {
  if (introductionBefore(text, hits, start) !== '') return true
  if (!ANNOUNCES.test(text.charAt(start - 1))) return false
  const at = start - 1
  return introductionBefore(text, hits, at) !== '' || PEOPLE.test(text.slice(Math.max(0, at - LONGEST_COUNT), at))
}

const ANNOUNCES = /^[有是为由：:（(]$/
const PEOPLE = /(?:名单|如下|写着|人员|成员|子女|儿子|女儿|的|[\d一二三四五六七八九十两][人名位])$/
const LONGEST_COUNT = 3
