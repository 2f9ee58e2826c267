import { UnitSet } from '../../../document/unit-set.js'
import { isYoungKin } from './young-kin.js'

/** 是…小学四年级的学生: what somebody is. */
const PUPIL_BEHIND =
  /^是[^，。；！？\n]{0,24}(?:小学|幼儿园|中学|年级|[初高][一二三中]|班)[^，。；！？\n]{0,10}(?:学生|同学|小朋友|孩子|队员)/
const LONGEST_BEHIND = 48
/** 四年级的, 初二（3）班的, 高一学生: a class right before a name. */
const CLASS_BEFORE =
  /(?:[一二三四五六七八九]年级|[初高][一二三](?=[（(\d一二三四五六七八九十]|班|年级|学生|的)|[（(\d一二三四五六七八九十][）)]?班)(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?)?班?的?(?:学生|同学|女生|男生)?$/
/** 只上到小学｜四年级的: who left school then is grown up. */
const LEFT_SCHOOL = /[上读念][到过完](?:小学|初中|高中)?$/
const LONGEST_CLASS = 20
const ENDS_CLASS = new UnitSet('级班的学生同女男）)123一二三')

/** True where the words right before or behind a name say that it is a child's: a class before it, 是…学生 behind it, a child of a family. */
export function isPupilByContext(text: string, start: number, end: number): boolean {
  return standsBehindClass(text, start) || isCalledPupil(text, end) || isYoungKin(text, start, end)
}

/** 林一舟｜儿童医院, 林一舟｜儿童文学奖: what bears a grown-up's name. Where a child may be meant all the same it stays hidden, so the list is short. */
const NAMED_AFTER = /^(?:儿童|少儿)(?:文学|医院|剧院|公园|基金会)/
/** 等｜儿童文学作家, 三位｜学生家长: who writes for children or has them. */
const GROWN_UP = /^(?:(?:儿童|少儿|少年)(?:文学)?(?:作家|诗人)|小?学生家长)/
const LONGEST_FOR_CHILDREN = 6

/** True where a word of children right behind a name is the beginning of what is named after a grown-up. */
export function isNamedAfter(text: string, at: number): boolean {
  const behind = text.slice(at, at + LONGEST_FOR_CHILDREN)
  return NAMED_AFTER.test(behind) || GROWN_UP.test(behind)
}

/** True where a word of children behind names is the beginning of who writes for them or has them. */
export function areGrownUp(text: string, at: number): boolean {
  return GROWN_UP.test(text.slice(at, at + LONGEST_FOR_CHILDREN))
}

function standsBehindClass(text: string, start: number): boolean {
  if (!ENDS_CLASS.has(text.charCodeAt(start - 1))) return false
  const before = text.slice(Math.max(0, start - LONGEST_CLASS), start)
  const found = CLASS_BEFORE.exec(before)
  return found !== null && !LEFT_SCHOOL.test(before.slice(0, found.index))
}

function isCalledPupil(text: string, end: number): boolean {
  return text.charAt(end) === '是' && PUPIL_BEHIND.test(text.slice(end, end + LONGEST_BEHIND))
}
