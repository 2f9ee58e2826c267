import type { Span } from '@shanhai/model'
import type { SentenceContext } from '../relation-rule.js'

const TITLE = /《[^《》\n]{1,60}》/g
const known = new WeakMap<SentenceContext, readonly Span[]>()

/** Titles of documents and books in a sentence: figures and years in them are the title's, not what the sentence tells. */
export function titlesIn(context: SentenceContext): readonly Span[] {
  const found = known.get(context)
  if (found) return found
  const { document, sentence } = context
  const titles = [...document.text.slice(sentence.start, sentence.end).matchAll(TITLE)].map(({ 0: title, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + title.length,
  }))
  known.set(context, titles)
  return titles
}
