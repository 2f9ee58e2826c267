import type { ArticleDocument } from '../document/article-document.js'
import type { RecognitionContext } from './recognizer.js'

/** Legal forms and groups stand behind names of their own; 公司 alone stands behind kinds of goods as well. */
const OWN_NAME = /(?:有限公司|有限责任公司|股份公司|集团)$/
/** Longest name before the ending, in characters. */
const LONGEST_NAME = 12
const SHORTEST_NAME = 2
/** Words of one character that are said of companies: 小公司, 新集团, 两大集团. */
const ATTRIBUTE = /^[大小老新好本某各该全总分子母原前后首家两几多旧强]$/
/** Single characters with these parts of speech stand in no coined name: particles, numbers, pronouns, prepositions. */
const NO_SYLLABLE_TAG = /^(?:u|p|c|m|q|r|d|y|t|w|e|o)/
/** Words of more characters that may stand in one: nouns and what the dictionary does not know. */
const WORD_TAG = /^(?:n|x|b|j|vn|an|l|i|z)/
const HAN = /^\p{Script=Han}+$/u

/**
 * Where the name of a company begins that was coined, so that the tokenizer cuts it to pieces: 鲜｜丰｜农产品｜有限公司. Pieces of
 * one character that are no particles say so.
 *
 * @returns `endingStart` where there is no such name
 */
export function startOfCoinedName({ document, hits }: RecognitionContext, endingStart: number, end: number): number {
  if (!OWN_NAME.test(document.text.slice(endingStart, end))) return endingStart
  let start = endingStart
  let pieces = 0
  while (start > 0 && endingStart - start < LONGEST_NAME) {
    const token = document.tokenAt(start - 1)
    if (!token || !HAN.test(token.text) || endingStart - token.start > LONGEST_NAME) break
    const isPiece = token.text.length === 1 && !NO_SYLLABLE_TAG.test(token.tag) && !ATTRIBUTE.test(token.text)
    if (!isPiece && !(token.text.length > 1 && WORD_TAG.test(token.tag))) break
    // 董事长｜, 记者｜: a title ends there, and its holder's company does not begin before it.
    if (hits.post.endingAt(start) > 1 || hits.occupation.endingAt(start) > 1) break
    if (isPiece) pieces++
    start = token.start
  }
  const isName = pieces > 0 && endingStart - start >= SHORTEST_NAME && beginsName(document, start)
  return isName ? start : endingStart
}

/** Before a coined name stand a stop, a particle or a verb, or nothing. */
function beginsName({ tokenAt }: ArticleDocument, start: number): boolean {
  const before = start === 0 ? undefined : tokenAt(start - 1)
  return before === undefined || !/^(?:a|d)/.test(before.tag)
}
