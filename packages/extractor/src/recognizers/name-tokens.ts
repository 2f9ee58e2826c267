import type { Resources } from '../resources.js'
import type { Token } from '../tokenizer/tokenizer.js'

/** Parts of speech (jieba) that may stand inside an organisation's name. */
const INSIDE_NAME_TAG = /^(?:n|nz|ns|nr|nrt|nt|nrfg|ng|x|j|vn|an|b|eng|s|l|zg|g|h|k)$/
const LETTERS = /^[\p{L}\p{N}]+$/u
/** 恒山（集团）有限公司, 第三师·图木舒克市 */
const BRACKET_OR_DOT = /^[·（）()]$/
const BRACKET = /[（()）]/
/** An ordinal inside a name: 第三中学, 第二中医院, 第一师. */
const ORDINAL = /^第[一二三四五六七八九十百\d]{1,4}$/

/** True if a token can be part of the name of an organisation or a site: nouns, names, a few verbs, no particles. */
export function mayStandInside({ words }: Resources, { text, tag }: Token): boolean {
  if (words.name_stopper.has(text)) return false
  if (words.name_verb.has(text) || ORDINAL.test(text)) return true
  return BRACKET_OR_DOT.test(text) || (INSIDE_NAME_TAG.test(tag) && LETTERS.test(text))
}

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
