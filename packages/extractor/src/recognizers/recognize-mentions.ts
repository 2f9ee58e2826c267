import type { Span } from '@shanhai/model'
import { compareSpans } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import { findWords } from '../document/word-hits.js'
import { inBatches } from '../in-batches.js'
import type { Resources } from '../resources.js'
import { RECOGNIZERS } from './index.js'
import { dropMinors } from './minors.js'
import { keepStrongestThenLongest } from './overlap.js'
import { personRecognizer } from './persons.js'
import { dropPeopleOfNotices } from './private-notices.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

/** What the recognizers found in an article, in reading order. */
export interface Recognition {
  /** After the overlap policy: disjoint. */
  readonly mentions: readonly Candidate[]
  /** Before it: the places inside longer names are here. */
  readonly candidates: readonly Candidate[]
  /** Names of children that the article prints: they are in neither, and must not be quoted. */
  readonly minors: readonly string[]
  /** Article frame; sorted, disjoint: names of people in private notices, which are in neither and must not be printed. */
  readonly peopleOfNotices: readonly Span[]
}

/** Runs the recognizers over an article and settles overlaps. */
export function recognizeMentions(
  document: ArticleDocument,
  resources: Resources,
  recognizers: readonly Recognizer[] = RECOGNIZERS,
): Recognition {
  return recognizeAll([document], resources, recognizers)[0] ?? NOTHING
}

const NOTHING: Recognition = { mentions: [], candidates: [], minors: [], peopleOfNotices: [] }

/** Most characters of articles read at once that {@link recognizeAll} looks at together, but for one article alone. */
const BATCH_LENGTH = 32_768

/**
 * {@link recognizeMentions} for several articles, such as those of a page: the same answers in less time, since each recognizer reads all
 * of them before the next one does, and what it works with stays in the processor's caches.
 */
export function recognizeAll(
  documents: readonly ArticleDocument[],
  resources: Resources,
  recognizers: readonly Recognizer[] = RECOGNIZERS,
): readonly Recognition[] {
  return inBatches(documents, ({ text }) => text.length, BATCH_LENGTH).flatMap((batch) =>
    recognizeBatch(batch, resources, recognizers),
  )
}

function recognizeBatch(
  documents: readonly ArticleDocument[],
  resources: Resources,
  recognizers: readonly Recognizer[],
): readonly Recognition[] {
  const contexts = documents.map((document) => {
    const found: readonly Candidate[] = []
    return { document, resources, hits: findWords(document.text, resources.vocabulary), found }
  })
  for (const recognizer of recognizers) {
    for (const context of contexts) context.found = mergeSpans(context.found, recognizer.recognize(context))
  }
  return contexts.map((context) => settle(context, recognizers))
}

/** What of the candidates stays: nobody's child and nobody in a private notice, and of what overlaps the strongest. */
function settle(context: RecognitionContext, recognizers: readonly Recognizer[]): Recognition {
  const { document, hits, found } = context
  // Children are known by the words around them also where a choice leaves the recognizer of people out.
  const others = recognizers.includes(personRecognizer) ? [] : personRecognizer.recognize({ ...context, found: [] })
  const { candidates, minors } = dropMinors(found, { others, document, hits })
  const { candidates: allowed, people } = dropPeopleOfNotices(candidates, document.text)
  return { mentions: keepStrongestThenLongest(allowed), candidates: allowed, minors, peopleOfNotices: people }
}

/** Two lists by position, the first of them sorted; of equal ranges the first list's come first. */
function mergeSpans(sorted: readonly Candidate[], added: readonly Candidate[]): readonly Candidate[] {
  if (added.length === 0) return sorted
  const others = [...added].sort(compareSpans)
  const merged: Candidate[] = []
  let next = 0
  for (const one of sorted) {
    for (let other = others[next]; other && compareSpans(other, one) < 0; other = others[++next]) merged.push(other)
    merged.push(one)
  }
  for (; next < others.length; next++) {
    const other = others[next]
    if (other) merged.push(other)
  }
  return merged
}
