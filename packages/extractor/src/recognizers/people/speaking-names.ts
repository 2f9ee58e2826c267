import type { Span } from '@shanhai/model'
import { UnitSet } from '../../document/unit-set.js'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate } from './name-evidence.js'
import { isTitle } from './name-places.js'
import { fillsRoom, givenWeight } from './name-room.js'
import type { NameRoom } from './name-room.js'

/** What stands before the first word of a clause. */
const STOPS = '\n\t \u3000，。；：！？、,;:“”（(—'
const OPENS = new UnitSet(STOPS)
/** 两位局长和｜周密｜局长: a second holder of a title. */
const OPENS_TITLED = new UnitSet(`${STOPS}和与及跟同请找听`)
/** Between a name and what it says. */
const ADVERBS = /(?:激动|高兴|自豪|欣慰|动情|坦率|笃定|满意|感慨|兴奋|笑|也|还|却|则|又|曾|都|就|连连|反复)?地?着?/y
/** Surnames that are nothing else: one of them alone as a word at the beginning of a clause begins a name. */
const NAME_TAG = /^(?:x|nr)/
/** Behind a title or a name in full. */
const LEAST_BEFORE_TITLE = 0.1
const LEAST_BEHIND_SURNAME = -2.7

/**
 * Names at the beginning of a clause that the words behind them give away, whatever the tokenizer cut: before a verb of speech
 * (｜方向明｜坦言, ｜蓝天｜介绍), before a title (｜李平和｜县长, ｜文静｜医生), and behind a surname that is a word by itself (｜沈｜从容｜激动).
 */
export function findSpeakingNames(room: NameRoom): readonly Span[] {
  const { text } = room.document
  const names: Span[] = []
  for (const at of room.surnameStarts) {
    const before = text.charCodeAt(at - 1)
    const opens = at === 0 || OPENS.has(before)
    if (!opens && ENDS_TOPIC.has(before) && TOPIC.test(text.slice(Math.max(0, at - 2), at))) {
      const topic = candidatesAt(text, room.hits, at).findLast((cell) => isTopic(room, cell))
      if (topic) names.push({ start: topic.start, end: topic.end })
      continue
    }
    if (!opens && !OPENS_TITLED.has(before)) continue
    const name = candidatesAt(text, room.hits, at).findLast(
      (cell) => (opens && (speaks(room, cell) || followsSurname(room, cell))) || isTitled(room, cell),
    )
    if (name) names.push({ start: name.start, end: name.end })
  }
  return names
}

/** 说起｜欧阳瑞｜，: who is talked of, met or followed. */
const TOPIC = /(?:[说谈提讲]起|[说谈提]到|见到|遇到|找到|跟着|认识|记起|想起|请来|换成|叫作)$/

/** The last characters of those. */
const ENDS_TOPIC = new UnitSet('起到着识来成作')

function isTopic(room: NameRoom, cell: NameCandidate): boolean {
  const { hits, document } = room
  const { start, surnameEnd, end } = cell
  if (isTitle(hits, surnameEnd, end) || !/^(?:$|[，。；、：！？\s时走])/.test(document.text.charAt(end))) return false
  // A surname of two characters is hardly ever anything else.
  return (surnameEnd - start === 2 && end - surnameEnd === 1) || fillsRoom(room, cell)
}

function speaks(room: NameRoom, cell: NameCandidate): boolean {
  const { document, hits } = room
  const { text, isBoundary } = document
  ADVERBS.lastIndex = cell.end
  ADVERBS.test(text)
  const said = [cell.end, ADVERBS.lastIndex].some((at) => {
    const verb = hits.speech_verb.startingAt(at)
    return verb > 0 && (isBoundary(at) || NAME_TAG.test(document.tokenAt(at)?.tag ?? '')) && isBoundary(at + verb)
  })
  return said && (isNameWord(room, cell) || fillsRoom(room, cell))
}

function isTitled(room: NameRoom, cell: NameCandidate): boolean {
  const { hits, document } = room
  const { start, surnameEnd, end } = cell
  const title = Math.max(hits.post.startingAt(end), hits.occupation.startingAt(end), addressAt(room, end))
  if (title < 2 || isTitle(hits, surnameEnd, end) || joinsTwo(room, end, title)) return false
  if (isNameWord(room, cell)) return document.isBoundary(end)
  // 龙岩｜援疆教师, 江孜｜县委书记
  if (end - start === 2 && room.taken[start] === 1) return false
  if (end - surnameEnd === 1) return isOneName(room, cell) && givenWeight(room, cell) >= 0
  const head = document.tokenAt(start)
  const isSurname = head?.end === surnameEnd && NAME_TAG.test(head.tag)
  return fillsRoom(room, cell, isSurname ? undefined : LEAST_BEFORE_TITLE)
}

/** 李平｜和｜县长张勇: the conjunction joins two people. */
function joinsTwo({ document: { text }, hits }: NameRoom, end: number, title: number): boolean {
  return text.charAt(end - 1) === '和' && text.charAt(end + title) !== '和' && hits.surname.startingAt(end + title) > 0
}

/** 田间｜同志: of the forms of address those that follow a name in full as well. */
function addressAt({ document: { text } }: NameRoom, at: number): number {
  return text.startsWith('同志', at) ? 2 : 0
}

/** 江平: one word of the dictionary, a name of a person or of a place that the gazetteer does not know by itself. */
function isOneName({ document, hits }: NameRoom, { start, end }: NameCandidate): boolean {
  const word = document.tokenAt(start)
  return (
    word?.start === start && word.end === end && /^n[rs]/.test(word.tag) && hits.never_person.startingAt(start) === 0
  )
}

function isNameWord({ hits }: NameRoom, { start, end }: NameCandidate): boolean {
  return hits.name_word.startingAt(start) === end - start
}

function followsSurname(room: NameRoom, cell: NameCandidate): boolean {
  const { tokenAt, isBoundary } = room.document
  const { start, surnameEnd, end } = cell
  const head = tokenAt(start)
  const given = tokenAt(surnameEnd)
  if (head?.start !== start || head.end !== surnameEnd || !/^nr/.test(head.tag)) return false
  if (given?.start !== surnameEnd || given.end !== end || !isBoundary(end)) return false
  const next = tokenAt(end)
  return next !== undefined && /^(?:v|d|a|t|m|p)/.test(next.tag) && fillsRoom(room, cell, LEAST_BEHIND_SURNAME)
}
