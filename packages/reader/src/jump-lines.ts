import type { PageLabel } from './page-label.js'
import { PAGE_LABEL, parsePageLabel } from './page-label.js'

/** Brackets and arrows before and behind a jump line: （, 【, ◄, <<<. */
const OPEN = '[（(【\\[◄◀←↖↑↗→►▶«<＜▲△▼▽●■◆\\s]{0,4}'
const CLOSE = '[）)】\\]◄◀←↖↑↗→►▶»>＞\\s]{0,4}'
const LABEL = `(?:本报)?[·\\s]{0,2}第?\\s?(${PAGE_LABEL})?\\s?版?(?:[·:：]\\s?\\p{Script=Han}{2,4}(?=$|[）)】\\]]))?`

const JUMP_TO = new RegExp(
  `${OPEN}(?:未完待续[，,、\\s]?)?(?:下转|转入?)${LABEL}(?:[^\\p{Script=Han}，。]{0,3}|《[^》]{1,30}》\\s?)${CLOSE}$`,
  'u',
)
const JUMP_FROM = new RegExp(`^${OPEN}(?:紧接|上接|接)${LABEL}[^\\p{Script=Han}，。“]{0,2}${CLOSE}`, 'u')
const TAIL = 48

/** Where a jump line stands in a text, and what it calls the other page (number 0: not printed). */
export interface JumpMark {
  readonly start: number
  readonly end: number
  readonly page: PageLabel
}

/** The `下转第二版` that closes a text, or null. */
export function findJumpTo(text: string): JumpMark | null {
  const from = Math.max(0, text.length - TAIL)
  if (!text.includes('转', from)) return null
  const tail = foldWidth(text.slice(from))
  const match = JUMP_TO.exec(tail)
  if (match === null || !/下转|[（(【[]转|未完待续/.test(match[0])) return null
  return { start: from + match.index, end: text.length, page: parsePageLabel(match[1]) }
}

/** The `上接第一版` that opens a text, or null. */
export function findJumpFrom(text: string): JumpMark | null {
  const head = foldWidth(text.slice(0, TAIL))
  if (!head.includes('接')) return null
  const match = JUMP_FROM.exec(head)
  if (match === null || !/紧接|上接|^[（(]接/.test(match[0]) || !/版|[)）]$/.test(match[0])) return null
  return { start: 0, end: match[0].trimEnd().length, page: parsePageLabel(match[1]) }
}

/** Full-width digits and letters as half-width ones, one for one. */
function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0).toUpperCase())
}
