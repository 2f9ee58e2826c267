import type { Span } from '@shanhai/model'
import { UnitSet } from '../../document/unit-set.js'
import { introductionBefore } from './introductions.js'
import { candidatesAt } from './name-candidates.js'
import type { NameCandidate } from './name-evidence.js'
import { isTitle } from './name-places.js'
import { fillsRoom, goesOn } from './name-room.js'
import type { NameRoom } from './name-room.js'

/**
 * Names behind a title, whatever the tokenizer cut: 副县长｜向红兵｜介绍, 支教老师｜折小娟｜把, and everyday words that people are called
 * by (保安｜时光｜每天). What follows must be able to stand behind a subject.
 */
export function findPresentedNames(room: NameRoom): readonly Span[] {
  const { text } = room.document
  const names: Span[] = []
  for (const at of room.surnameStarts) {
    const isByline = isBehindByline(room, at)
    if (!isByline && !isPresented(room, at)) continue
    const name = candidatesAt(text, room.hits, at).findLast(
      (cell) => (isByline && endsByline(room, cell)) || isName(room, cell),
    )
    if (name) names.push({ start: name.start, end: name.end })
  }
  return names
}

/** 记者 利群 摄影报道, 通讯员解放、车晓报道: in the lines of who wrote it stand names and nothing else. */
const BEHIND_BYLINE =
  /^(?:$|\n|报道|摄(?![制像氏])|文[／/）)\s]|图[／/）)\s]|[、）)]|[ \u3000]+(?:通讯员|摄影|文|图|报道|摄|记者|[\p{Script=Han}]{2,4}(?:报道|摄|[ \u3000]{1,3}(?:文|图|摄|报道))))/u
const LONGEST_BEHIND = 14
/** □ 甲　｜乙　文/图, 记者 甲 ｜乙 报道: a line of names set apart by blanks, up to the next one. */
const ROW_OF_NAMES = /(?:(?:^|\n)[□■◇◆○●△▲]|记者|通讯员)[ \u3000]{1,3}(?:[\p{Script=Han}]{2,6}[ \u3000]{1,3}){0,3}$/u
const LONGEST_ROW = 32
const BLANKS = new UnitSet(' \u3000')

function isBehindByline({ document: { text }, hits }: NameRoom, at: number): boolean {
  let end = at
  while (BLANKS.has(text.charCodeAt(end - 1))) end--
  if (hits.byline.endingAt(end) > 0) return true
  return end < at && ROW_OF_NAMES.test(text.slice(Math.max(0, at - LONGEST_ROW), at))
}

function endsByline({ document: { text }, hits }: NameRoom, { start, surnameEnd, end }: NameCandidate): boolean {
  return (
    !isTitle(hits, surnameEnd, end) &&
    hits.ends_no_name.endingAt(end) === 0 &&
    hits.byline.startingAt(start) === 0 &&
    BEHIND_BYLINE.test(text.slice(end, end + LONGEST_BEHIND))
  )
}

function isPresented({ document: { text }, hits }: NameRoom, at: number): boolean {
  const introduction = introductionBefore(text, hits, at)
  return introduction !== '' && introduction !== 'minor' && introduction !== 'imprint'
}

function isName(room: NameRoom, cell: NameCandidate): boolean {
  const { document, hits } = room
  const { start, surnameEnd, end } = cell
  if (isTitle(hits, surnameEnd, end)) return false
  if (isSaidAgain(document.text, cell)) return end - start === 2 && room.taken[start] !== 1
  if (!goesOn(room, end)) return false
  if (end - start === 2) {
    const word = document.tokenAt(start)
    const isWord = (word?.start === start && word.end === end) || document.isBoundary(end)
    if (!isWord || isOfSeveral(document.text, start) || isHow(room, cell)) return false
    return hits.name_word.startingAt(start) === 2 || speaksItself(room, cell) || doesItself(room, cell)
  }
  return fillsRoom(room, cell)
}

/** 为老人｜成功｜实施手术, 队员｜平安｜归来: said of what is done. */
function isHow({ document: { text, tokenAt } }: NameRoom, { start, end }: NameCandidate): boolean {
  return (
    HOW.test(text.slice(start, end)) && /^(?:v|x)/.test(tokenAt(end)?.tag ?? '') && !/^[说道讲]/.test(text.charAt(end))
  )
}

const HOW = /^(?:成功|平安|安然|从容|周密|全胜|严明|齐全)$/

/** 讲师｜成功｜成功说服了: of a word that stands twice the first is the name. */
function isSaidAgain(text: string, { start, end }: NameCandidate): boolean {
  return text.startsWith(text.slice(start, end), end)
}

/** 驻村干部｜安定｜说，: between a title and what somebody says. */
function speaksItself({ document: { text, tokenAt }, hits }: NameRoom, { start, end }: NameCandidate): boolean {
  const verb = hits.speech_verb.startingAt(end)
  if (verb === 0 || !SPEECH_BEGINS.test(text.charAt(end + verb)) || hits.never_person.startingAt(start) === 2)
    return false
  const word = tokenAt(start)
  return word?.start === start && word.end === end && /^[nav]/.test(word.tag)
}

/** 技术员｜庄户｜正在讲: between a title and what somebody is doing; not 志愿者｜车队｜来到. */
function doesItself({ document: { text, tokenAt }, hits }: NameRoom, { start, end }: NameCandidate): boolean {
  if (!DOING.test(text.slice(end, end + LONGEST_DOING)) || GROUP.includes(text.charAt(end - 1))) return false
  const word = tokenAt(start)
  return word?.start === start && word.end === end && word.tag === 'n' && hits.never_person.startingAt(start) !== 2
}

const DOING = /^(?:正在|正[给为向和与拿蹲]|告诉|接过|带着|说起|笑着|领着|拉着|把[^握关控])/
const LONGEST_DOING = 3
const GROUP = '队组会处科所站员方家商者人们话情头子业品牌'

const SPEECH_BEGINS = /[，,：:]/

/** 十四名队员｜平安回到: of several people one name is not told. */
function isOfSeveral(text: string, at: number): boolean {
  return SEVERAL.test(text.slice(Math.max(0, at - LONGEST_COUNTED), at))
}

const SEVERAL = /(?:[^一首第][名位个]|全体|各位|广大|所有|部分|许多|众多)[^，。；、\n]{0,6}$/
const LONGEST_COUNTED = 10
