import type { ClauseContext } from './topic.js'

/** Particles prove the verb that the tokenizer took for a noun: 参观了. */
const VERB_TAG = /^(?:v(?!n)|u[lzg])/
/** Right before a name a verbal noun is a verb, and so are these, whatever the tokenizer calls them: 新建木垒县…. */
const VERB_BEFORE_NAME = /^vn|(?:落地|签约|落户|新建|改建|扩建|援建|捐建|共建|入驻|引进|走访|看望|慰问)$/
/** Verbs with which a clause may open before its subject. */
const OPENING_VERB = /^(?:截至|截止|据悉|据了解|随后|继续|累计|可)$/

/** True if a verb stands in a range of the article, one with which a clause may open aside. */
export function hasVerb({ document }: ClauseContext, start: number, end: number): boolean {
  for (let i = document.tokenIndexAt(start); i < document.tokens.length; i++) {
    const token = document.tokens[i]
    if (!token || token.end > end) return false
    const isVerb = VERB_TAG.test(token.tag) || (token.end === end && VERB_BEFORE_NAME.test(token.tag + token.text))
    if (isVerb && !OPENING_VERB.test(token.text)) return true
  }
  return false
}
