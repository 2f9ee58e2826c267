import type { Span } from '@shanhai/model'
import { UnitSet } from '../../document/unit-set.js'
import { cellsAt } from './name-places.js'
import type { NameRoom } from './name-room.js'

type AppointedNamesInput = NameRoom

/** What stands before a name: the beginning of a clause, a verb by which somebody is given an office, or an office and 由. */
type Opening = 'clause' | 'gives' | 'office'

const OPENS = new UnitSet(/[\s，。；：！？、,;:“”（()）由]/)
/** Between a name and its verb: 同志, a remark in brackets, adverbs of time. */
const BETWEEN =
  /(?:同志|先生|女士)?(?:[（(][^（）()\n]{1,16}[）)])?，?(?:不再|已|现|将|拟|曾|还|也|同时|被|先后|随后|再次|新)?/y
/** Behind a person to whom a verb gives an office, or from whom it takes one. */
const GIVEN = /(?:同志)?(?:[（(][^（）()\n]{1,16}[）)])?(?:为|的|到|前往|赴|任|担任|兼任|出任|挂任|接任|辞去)/y
/** 秘书长由｜季节｜担任: the office stands before. */
const HELD = /(?:同志)?(?:担任|兼任|出任|接任|挂任|代理)(?=[。，；])/y
/** ｜火青山（1979年8月生, ｜万里行，男，汉族: the first lines of a life. */
const LIFE = /[，,（(](?:[男女][，,）)]|[12]\d{3}年\d{1,2}月出?生)/y
/** The rest of a row of a list behind the name: a gap and a cell or two. */
const ROW = /[ \u3000\t|｜]{1,6}[^\n。；，]{2,30}(?=\n|$)/y
/** 任务, 任由 and their like hold no office, behind 担 and 出 either. */
const NO_OFFICE = /任[务由何免教课意期职性命凭劳满重用]/y
/** How far behind the verb the office is named. */
const REACH = 40
const CLAUSE_END = /[。；;！？!?\n]/
/** Kinds of words that are people or that the tokenizer only guessed. */
const NAME_TAG = /^(?:x|nr|nz|ns)/
/** Units, bodies and peoples (，哈尼族，1979年5月生) end so, names never. */
const UNIT = '族县市乡镇村区州局厅部办委院校队组会处科所站司'
/** Most members of a list of people who take one office. */
const MOST_MEMBERS = 6

/**
 * Names in the room that an appointment leaves for them, whatever the tokenizer cut: between the beginning of a clause and a verb of
 * office with an office behind it (｜向红兵｜任镇党委书记), between a verb that gives one and 为 or 的 (任命｜海长风｜为院长,
 * 免去｜莫向晚｜的主任职务), before the first lines of a life (｜万里行｜，男，汉族) and in a row of a list
 * (｜向海燕｜　副局长). The room must have the shape of a name, and the dictionary must not know it as another word.
 */
export function findAppointedNames(input: AppointedNamesInput): readonly Span[] {
  const names: Span[] = []
  for (const at of input.surnameStarts) {
    const opening = openingAt(input, at)
    if (!opening) continue
    const name = cellsAt(input, at).find((cell) => isClosed(input, opening, cell) && isName(input, opening, cell))
    if (name) names.push(name)
  }
  return names
}

function openingAt({ document: { text }, hits }: AppointedNamesInput, at: number): Opening | undefined {
  if (hits.gives_office.endingAt(at) > 0) return 'gives'
  if (at > 0 && !OPENS.has(text.charCodeAt(at - 1))) return undefined
  return text.charAt(at - 1) === '由' && hits.post.endingAt(at - 1) > 0 ? 'office' : 'clause'
}

function isClosed(input: AppointedNamesInput, opening: Opening, { start, end }: Span): boolean {
  const { text } = input.document
  if (takesOffice(input, end, MOST_MEMBERS)) return true
  if (opening === 'office' && endOf(HELD, text, end) !== undefined) return true
  if (opening === 'gives') {
    const given = endOf(GIVEN, text, end)
    return given !== undefined && namesOffice(input, given)
  }
  if (endOf(LIFE, text, end) !== undefined) return true
  const row = isLineStart(text, start) ? endOf(ROW, text, end) : undefined
  return row !== undefined && input.hits.post.endingAt(row) > 0
}

/** True where a verb of office with an office follows, perhaps behind further members of a list. */
function takesOffice(input: AppointedNamesInput, end: number, members: number): boolean {
  const { document, hits } = input
  const { text } = document
  if (text.charAt(end) === '、')
    return members > 0 && cellsAt(input, end + 1).some((cell) => takesOffice(input, cell.end, members - 1))
  // 张主｜任: the verb may be the end of a word; only behind an adverb it stands by itself.
  const isOffice = (at: number): boolean => {
    const length = hits.takes_office.startingAt(at)
    return length > 0 && endOf(NO_OFFICE, text, at + length - 1) === undefined && namesOffice(input, at + length)
  }
  const behind = endOf(BETWEEN, text, end) ?? end
  return isOffice(end) || (behind > end && isOffice(behind))
}

function namesOffice({ document: { text }, hits }: AppointedNamesInput, from: number): boolean {
  for (let at = from; at < text.length && at < from + REACH && !CLAUSE_END.test(text.charAt(at)); at++)
    if (hits.post.startingAt(at) > 0) return true
  return false
}

function isName(
  { document, hits, characterWeights, taken }: AppointedNamesInput,
  opening: Opening,
  cell: Span,
): boolean {
  const { text, tokenAt } = document
  const { start, end } = cell
  if (taken[start] === 1 || UNIT.includes(text.charAt(end - 1))) return false
  for (const list of [hits.never_person, hits.post, hits.occupation])
    if (list.startingAt(start) >= end - start) return false
  const head = tokenAt(start)
  const tail = tokenAt(end - 1)
  if (!head || !tail) return false
  // 主｜任, 由｜于: a word of the dictionary goes on over an edge.
  const crosses = (head.start < start && !NAME_TAG.test(head.tag)) || (tail.end > end && !NAME_TAG.test(tail.tag))
  if (crosses) return false
  if (NAME_TAG.test(head.tag) || head.end === start + 1 || head.start < start) return true
  // 党员, 火车: an everyday word, which a given name may follow all the same: 时光｜明.
  if (head.end >= end) return opening === 'office'
  const { first, second } = characterWeights
  const given = (first[text.charCodeAt(start + 1)] ?? 0) + (second[text.charCodeAt(end - 1)] ?? 0)
  return opening === 'gives' || given > 0
}

function isLineStart(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n'
}

/** Where a sticky expression ends that matches at an offset. */
function endOf(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : undefined
}
