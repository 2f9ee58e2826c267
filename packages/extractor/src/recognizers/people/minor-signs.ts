/** An age in figures or numerals. */
const AGE = '(?<age>\\d{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]?)周?岁'
/** 今年10岁, （9岁）, （女，汉族，9岁）: an age right behind a name. */
const AGE_BEHIND = new RegExp(
  `^(?:[（(](?:[男女]|[\\p{Script=Han}]{1,5}族|[，,、 ]){0,6}|，?(?:今年|刚满|才|现年|年仅){1,2})${AGE}`,
  'u',
)
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
const NUMERALS = '零一二三四五六七八九'
/** Whoever is younger is a minor, in years. */
export const GROWN_UP = 18

/** True where the words right before or behind a name say that it is a child's: a class, an age, a pupil. */
export function isMinorByContext(text: string, start: number, end: number): boolean {
  return standsBehindClass(text, start) || standsBeforeAge(text, end)
}

function standsBehindClass(text: string, start: number): boolean {
  if (!ENDS_CLASS.includes(text.charAt(start - 1) || ' ')) return false
  const before = text.slice(Math.max(0, start - LONGEST_CLASS), start)
  const found = CLASS_BEFORE.exec(before)
  return found !== null && !LEFT_SCHOOL.test(before.slice(0, found.index))
}

function standsBeforeAge(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (next === '是') return PUPIL_BEHIND.test(text.slice(end, end + LONGEST_BEHIND))
  if (!'（(，今刚才现年'.includes(next || ' ')) return false
  const age = AGE_BEHIND.exec(text.slice(end, end + LONGEST_BEHIND))?.groups?.['age'] ?? ''
  return age !== '' && readAge(age) < GROWN_UP
}

/** 12, 七, 十五, 三十二. */
export function readAge(age: string): number {
  if (/^\d/.test(age)) return Number(age)
  const [tens = '', ones = ''] = age.includes('十') ? age.split('十') : ['零', age]
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + Math.max(0, NUMERALS.indexOf(ones))
}
