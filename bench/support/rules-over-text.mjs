// All that finds names in a text, each as work that can be done, and timed, by itself.
import {
  createExtractor,
  createResources,
  loadJiebaTokenizer,
  recognizersOf,
} from '../../packages/extractor/dist/index.js'
import { createArticleDocument } from '../../packages/extractor/dist/document/article-document.js'
import { encodeText, MENTION_MARKS } from '../../packages/extractor/dist/document/encoded-text.js'
import { findWords } from '../../packages/extractor/dist/document/word-hits.js'
import { dropMinors } from '../../packages/extractor/dist/recognizers/minors.js'
import { keepStrongestThenLongest } from '../../packages/extractor/dist/recognizers/overlap.js'
import { AID_BODY_PATTERNS } from '../../packages/extractor/dist/recognizers/patterns/aid-body-patterns.js'
import { OFFICE_PATTERNS } from '../../packages/extractor/dist/recognizers/patterns/office-patterns.js'
import { loadLexicon } from '../../packages/lexicon/dist/index.js'
import { compareSpans } from '../../packages/model/dist/index.js'
import { splitSentences } from '../../packages/reader/dist/index.js'
import { createLexiconClasses, createTagger } from '../../packages/tagger/dist/index.js'
import { loadTaggerWeights } from '../../packages/tagger-weights/dist/index.js'

export const lexicon = loadLexicon()
const resources = createResources(lexicon)
const tokenizer = loadJiebaTokenizer()
const tagger = createTagger(loadTaggerWeights(), createLexiconClasses(lexicon))
const extractor = createExtractor({ lexicon, tokenizer, splitSentences })

/**
 * Gives `take` the name and the work of each recognizer, of the tagger, of the steps around them, of each pattern of their tables, and last
 * of the whole page with all rules that make claims. What `take` gives back is the work's result, on which the next ones build; that of
 * the last is not needed. The work may be done again later.
 */
export function rulesOver(text, take) {
  const article = articleOf(text)
  const sentences = take('sentences', () => splitSentences(article))
  take('tokenizer', () => tokenizer.tokenize(text))
  const document = createArticleDocument(article, sentences, tokenizer)
  const hits = take('words', () => findWords(text, resources.vocabulary))
  let found = []
  for (const recognizer of recognizersOf('all', tagger)) {
    const given = { document, resources, hits, found }
    found = [...found, ...take(recognizer.name, () => recognizer.recognize(given))].sort(compareSpans)
  }
  const names = found
  take('tagger', taggerOver(text))
  take('minors', () => dropMinors(names, { others: [], document, hits }))
  take('overlap', () => keepStrongestThenLongest(names))
  const places = names.filter(({ recognizer }) => recognizer === 'place/gazetteer')
  const encoded = encodeText(text, { start: 0, end: text.length }, places).text
  for (const { id, pattern } of [...AID_BODY_PATTERNS, ...OFFICE_PATTERNS]) {
    const expression = new RegExp(pattern.replaceAll('{Place}', MENTION_MARKS.Place), 'gu')
    take(id, () => [...encoded.matchAll(expression)].length)
  }
  const page = { id: 'text', text, sha256: '', sources: {}, issueDate: '2025-01-01' }
  take('page', () => extractor.extractPage(page, [article]))
}

/** The tagger's work alone, once the text is in words. */
export function taggerOver(text) {
  const tokens = tokenizer.tokenize(text)
  return () => tagger.tag(text, tokens)
}

/** A text as the body of an article. */
function articleOf(text) {
  return {
    id: 'text#1',
    page: 'text',
    kind: 'news',
    headline: null,
    bylines: [],
    relevance: { level: 'assistance', reasons: ['对口支援'] },
    text,
    parts: [{ role: 'body', start: 0, end: text.length }],
    regions: [{ page: 'text', role: 'body', start: 0, end: text.length }],
    runs: [{ articleStart: 0, page: 'text', pageStart: 0, length: text.length }],
  }
}
