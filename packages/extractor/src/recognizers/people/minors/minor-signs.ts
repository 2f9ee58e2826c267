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
const ENDS_CLASS = '级班的学生同女男）)123一二三'

/** True where the words right before or behind a name say that it is a child's: a class before it, 是…学生 behind it, a child of a family. */
export function isPupilByContext(text: string, start: number, end: number): boolean {
  return standsBehindClass(text, start) || isCalledPupil(text, end) || isYoungKin(text, start, end)
}

/** 儿童｜文学, 学生｜会, 少年｜宫: what is made for children or belongs to them says of nobody that he is one. */
const FOR_CHILDREN =
  /^(?:儿童|少年|少儿|幼儿|学生|孩子)(?:文学|文艺|文化|文摘|作家|诗人|读物|图书|绘本|画报|诗|剧|片|画|歌曲|节|医院|医学|心理|教育|福利|保健|乐园|公园|服装|用品|玩具|社团|公寓|食堂|宿舍|活动中心|会(?![做唱跳说写画去来])|处|宫|王)/

/** True where words of children begin that speak of a thing, not of a child. */
export function isForChildren(text: string, at: number): boolean {
  return FOR_CHILDREN.test(text.slice(at, at + LONGEST_FOR_CHILDREN))
}

const LONGEST_FOR_CHILDREN = 6

function standsBehindClass(text: string, start: number): boolean {
  if (!ENDS_CLASS.includes(text.charAt(start - 1) || ' ')) return false
  const before = text.slice(Math.max(0, start - LONGEST_CLASS), start)
  const found = CLASS_BEFORE.exec(before)
  return found !== null && !LEFT_SCHOOL.test(before.slice(0, found.index))
}

function isCalledPupil(text: string, end: number): boolean {
  return text.charAt(end) === '是' && PUPIL_BEHIND.test(text.slice(end, end + LONGEST_BEHIND))
}
