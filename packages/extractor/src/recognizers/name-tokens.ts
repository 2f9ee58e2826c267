import type { ArticleDocument } from '../document/article-document.js'
import type { Token } from '../tokenizer/tokenizer.js'
import { INSIDE_NAME_TAG, NAME_STOPPERS, NAME_VERBS, ORDINAL } from '../words/organization-words.js'

/** True if a token can be part of the name of an organisation or a site: nouns, names, a few verbs, no particles. */
export function mayStandInside({ text, tag }: Token): boolean {
  if (NAME_STOPPERS.has(text)) return false
  if (NAME_VERBS.has(text) || ORDINAL.test(text)) return true
  return INSIDE_NAME_TAG.test(tag) ? /^[\p{L}\p{N}·]+$/u.test(text) : /^[·（）()]$/.test(text)
}

/** True if every token that begins in a range can be part of a name. */
export function canBeInsideName({ tokenIndexAt, tokens }: ArticleDocument, start: number, end: number): boolean {
  for (let index = tokenIndexAt(start); index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.start >= end) break
    if (token.start >= start && !mayStandInside(token)) return false
  }
  return true
}
