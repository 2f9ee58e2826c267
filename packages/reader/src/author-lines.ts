import { parseSignature } from './byline.js'
import { COMMON_SURNAMES } from './common-surnames.js'

const MARK = /^[⊙□■●○◎◇◆☆★]\s{0,2}/u
/** Where the writer lives or works: （云台）, (市第一中学). */
const HOME = /\s?[（(][\p{Script=Han}]{2,16}[)）]$/u
/** A pupil with school and form, and the teacher: 城关小学五（3）班 甲乙丙, 指导老师：丁某. */
const PUPIL =
  /^\p{Script=Han}{2,16}(?:小学|中学|学校|学院|大学|分校|幼儿园)?\p{Script=Han}{0,4}[（(]?[\d一二三四五六七八九十]{1,2}[)）]?班\s{1,3}(?:小记者\s?)?\p{Script=Han}{2,4}$/u
const TEACHER = /^[（(]?(?:指导|辅导)(?:老师|教师)\s?[:：]?\s?\p{Script=Han}{2,4}[)）]?$/u
const EDITORIAL = /^(?:本报|本刊)?(?:特约)?评论员(?:[\s:：]{1,2}[\p{Script=Han}\s]{2,12})?$/u
/** The rarer surnames begin many a word, of two characters above all. */
const OF_TWO = new Set([...COMMON_SURNAMES].slice(0, 150))
const OF_THREE = new Set([...COMMON_SURNAMES].slice(0, 330))
/** Names set wide: 丙 丁, 丙 丁 戊. */
const SET_WIDE = /^\p{Script=Han}(?:\s{1,4}\p{Script=Han}){1,2}$/u

/** True for a marked line of names, or the paper's own commentator: `□甲乙`, `● 丙 丁`, `◇ 甲乙（云台）`, 本报评论员. */
export function isAuthorLine(text: string): boolean {
  if (text.length > 40) return false
  if (EDITORIAL.test(text) || PUPIL.test(text) || TEACHER.test(text)) return true
  return MARK.test(text) && authorsIn(text).length > 0
}

/** True for up to three bare names, as they stand under the title of an essay; only a heading above makes them a byline. */
export function isBareAuthor(text: string): boolean {
  if (text.length > 14 || !/^[\p{Script=Han}\s]+$/u.test(text)) return false
  const names = authorsIn(text)
  if (SET_WIDE.test(text)) return names.length === 1
  return names.length > 0 && names.length <= 3 && names.every(isLikelyName)
}

function isLikelyName(name: string): boolean {
  return name.length === 2 ? OF_TWO.has(name[0] ?? '') : name.length === 3 && OF_THREE.has(name[0] ?? '')
}

/** The names on an author's line, mark and home left out. */
export function authorsIn(text: string): readonly string[] {
  if (TEACHER.test(text)) return []
  return parseSignature(
    (PUPIL.test(text) ? (text.split(/\s/).at(-1) ?? '') : text)
      .replace(MARK, '')
      .replace(HOME, '')
      .replace(/^(?:文|作者)\s?[:：/／]?\s?/u, ''),
  ).map(({ name }) => name)
}
