import type { Resources } from '../resources.js'
import type { Token } from '../tokenizer/tokenizer.js'

/** Parts of speech (jieba) that may stand inside an organisation's name. */
const INSIDE_NAME_TAGS: ReadonlySet<string> = new Set(
  'n nz ns nr nrt nt nrfg ng x j vn an b eng s l zg g h k'.split(' '),
)
const LETTERS = /^[\p{L}\p{N}]+$/u
/** 恒山（集团）有限公司, 第三师·图木舒克市 */
const BRACKETS_AND_DOT = '·（）()'
const BRACKET = /[（()）]/
/** An ordinal inside a name: 第三中学, 第二中医院, 第一师. */
const ORDINAL = /^第[一二三四五六七八九十百\d]{1,4}$/

/** True if a token can be part of the name of an organisation or a site: nouns, names, a few verbs, no particles. */
export function mayStandInside({ words }: Resources, { text, tag }: Token): boolean {
  if (words.name_stopper.has(text)) return false
  // Asked of nearly every word: what an expression would say is seen first where a comparison is enough.
  if (words.name_verb.has(text) || (text.startsWith('第') && ORDINAL.test(text))) return true
  if (text.length === 1 && BRACKETS_AND_DOT.includes(text)) return true
  return INSIDE_NAME_TAGS.has(tag) && (isHanOnly(text) || LETTERS.test(text))
}

/** True for characters of the usual block alone, as nearly all words have. */
function isHanOnly(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < FIRST_HAN || unit > LAST_HAN) return false
  }
  return true
}

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** True if every bracket of a name is closed, and none is closed that was not opened. */
export function isBalanced(name: string): boolean {
  if (!BRACKET.test(name)) return true
  let open = 0
  for (const character of name) {
    if ('（('.includes(character)) open++
    if ('）)'.includes(character)) open--
    if (open < 0) return false
  }
  return open === 0
}
