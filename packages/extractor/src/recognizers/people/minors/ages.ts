import { UnitSet } from '../../../document/unit-set.js'

const FULL_AGE = 18
const NUMERALS = '零一二三四五六七八九'
const AGE = '(?<age>\\d{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]?)周?岁半?'
const AGE_BEFORE = new RegExp(`${AGE}的?$`)
const LONGEST_BEFORE = 8
/** 林某（9岁）, 林某（女，回族，9岁）, 林某，今年9岁; but not 林某，9岁时随父母进疆: that was long ago. */
const AGE_BEHIND = new RegExp(
  `^[，,（(]?(?:[男女]|[\\p{Script=Han}]{1,5}族|[，,、 ]){0,6}(?:今年|现年|年仅|今年才|才|刚满|刚过)?${AGE}(?![时起那便就开随前后])`,
  'u',
)
/** What an age behind a name begins with. */
const OPENS_AGE = new UnitSet('，,（(男女今现年才刚0123456789一二三四五六七八九十')
const LONGEST_BEHIND = 16

/** What an age before a name ends with. */
const ENDS_AGE = new UnitSet('岁的半')

/** True for 12岁的, 七岁的: an age under eighteen right before an offset. */
export function isUnderAgeBefore(text: string, end: number): boolean {
  if (!ENDS_AGE.has(text.charCodeAt(end - 1))) return false
  return isUnderAge(AGE_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_BEFORE), end)))
}

/** True for （9岁）, ，今年七岁: an age under eighteen right behind an offset. */
export function isUnderAgeBehind(text: string, at: number): boolean {
  if (!OPENS_AGE.has(text.charCodeAt(at))) return false
  return isUnderAge(AGE_BEHIND.exec(text.slice(at, at + LONGEST_BEHIND)))
}

function isUnderAge(match: RegExpExecArray | null): boolean {
  const age = match?.groups?.['age'] ?? ''
  if (age === '') return false
  if (/^\d/.test(age)) return Number(age) < FULL_AGE
  const [tens = '', ones = ''] = age.includes('十') ? age.split('十') : ['零', age]
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + Math.max(0, NUMERALS.indexOf(ones)) < FULL_AGE
}
