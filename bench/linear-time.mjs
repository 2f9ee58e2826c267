// How long each rule that finds names, and all rules that make claims together, take over 100,000 characters without a stop.
import {
  createExtractor,
  createResources,
  loadJiebaTokenizer,
  recognizersOf,
} from '../packages/extractor/dist/index.js'
import { createArticleDocument } from '../packages/extractor/dist/document/article-document.js'
import { encodeText, MENTION_MARKS } from '../packages/extractor/dist/document/encoded-text.js'
import { findWords } from '../packages/extractor/dist/document/word-hits.js'
import { dropMinors } from '../packages/extractor/dist/recognizers/minors.js'
import { keepStrongestThenLongest } from '../packages/extractor/dist/recognizers/overlap.js'
import { AID_BODY_PATTERNS } from '../packages/extractor/dist/recognizers/patterns/aid-body-patterns.js'
import { OFFICE_PATTERNS } from '../packages/extractor/dist/recognizers/patterns/office-patterns.js'
import { loadLexicon } from '../packages/lexicon/dist/index.js'
import { compareSpans } from '../packages/model/dist/index.js'
import { splitSentences } from '../packages/reader/dist/index.js'
import { createLexiconClasses, createTagger } from '../packages/tagger/dist/index.js'
import { loadTaggerWeights } from '../packages/tagger-weights/dist/index.js'
import { hostileTexts, LENGTH, ordinaryText, repeated } from './support/hostile-texts.mjs'
import { checkPromises } from './support/promises.mjs'
import { quickest, slownessHere } from './support/quickest.mjs'

/** Milliseconds that one rule may take for one text of `LENGTH` characters. */
const LIMIT = 50
/** A try within this part of its limit is quick enough: no further one is needed. */
const QUICK = 0.9
/** On a machine so many times as slow no number of tries shows what holds on the one that is meant: the limit counts as stretched. */
const HOPELESS = 2
/** So many times the limit of one rule may a whole page take, all recognizers and relation rules together. */
const PAGE_LIMITS = 60
const TRIES = 12
/** How many more times a text may be read if it took a rule too long. */
const AGAIN = 2
/**
 * The tagger may take longer: it sums learned weights, a hundred features for every character that may be in a name and a hundred for
 * every stretch that may be one. Of ordinary text few are; of the worst texts every character is, and up to four stretches begin there.
 */
const TAGGER_LIMIT = 500
const TAGGER_LIMIT_ORDINARY = 200
/** What twice the text may take of the tagger's time for the text: twice, and what a busy machine adds. */
const TAGGER_GROWTH = 2.6
const GROWTH_TRIES = 5
/** The texts of which the tagger judges most stretches: of the first as names of villages, of the second as names of people. */
const TAGGER_WORST = ['李村', '王京党江']

const lexicon = loadLexicon()
const resources = createResources(lexicon)
const tokenizer = loadJiebaTokenizer()
const tagger = createTagger(loadTaggerWeights(), createLexiconClasses(lexicon))
const extractor = createExtractor({ lexicon, tokenizer, splitSentences })

const TEXTS = hostileTexts(lexicon)
const ORDINARY = ordinaryText()

/** Milliseconds after which no further try is made, on a machine as slow as this one. */
function enoughOf(limit, slowness) {
  return QUICK * limit * (slowness < HOPELESS ? 1 : slowness)
}

/** The time of each recognizer, of the steps around them and of each pattern of their tables. */
function timeRules(text, slowness) {
  const timings = []
  const time = (rule, work, limit = LIMIT, tries = TRIES) => {
    let result
    const ms = quickest(() => (result = work()), enoughOf(limit, slowness), tries)
    timings.push({ rule, ms, limit })
    return result
  }
  const article = articleOf(text)
  const sentences = time('sentences', () => splitSentences(article))
  time('tokenizer', () => tokenizer.tokenize(text))
  const document = createArticleDocument(article, sentences, tokenizer)
  const hits = time('words', () => findWords(text, resources.vocabulary))
  let found = []
  const run = (recognizer) => recognizer.recognize({ document, resources, hits, found })
  for (const recognizer of recognizersOf('all', tagger)) {
    const isTagger = recognizer.name === 'tagger/names'
    const names = time(recognizer.name, () => run(recognizer), isTagger ? TAGGER_LIMIT : LIMIT)
    found = [...found, ...names].sort(compareSpans)
  }
  time('tagger', () => tagger.tag(text, document.tokens), TAGGER_LIMIT)
  time('minors', () => dropMinors(found, { others: [], document, hits }))
  time('overlap', () => keepStrongestThenLongest(found))
  const places = found.filter(({ recognizer }) => recognizer === 'place/gazetteer')
  const encoded = encodeText(text, { start: 0, end: text.length }, places).text
  for (const { id, pattern } of [...AID_BODY_PATTERNS, ...OFFICE_PATTERNS]) {
    const expression = new RegExp(pattern.replaceAll('{Place}', MENTION_MARKS.Place), 'gu')
    time(id, () => [...encoded.matchAll(expression)].length)
  }
  const page = { id: 'text', text, sha256: '', sources: {}, issueDate: '2025-01-01' }
  time('page', () => extractor.extractPage(page, [article]), LIMIT * PAGE_LIMITS, 2)
  return timings
}

/** The tagger's time for ordinary text. */
function timeOrdinary(slowness) {
  const tokens = tokenizer.tokenize(ORDINARY)
  const ms = quickest(() => tagger.tag(ORDINARY, tokens), enoughOf(TAGGER_LIMIT_ORDINARY, slowness), TRIES)
  return [{ rule: 'tagger', ms, limit: TAGGER_LIMIT_ORDINARY }]
}

/** How many times as long the tagger takes for twice the text, both timed in turn. */
function growthOf(unit) {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => {
    const text = repeated(unit, length)
    return { text, tokens: tokenizer.tokenize(text), ms: Infinity }
  })
  for (let left = GROWTH_TRIES; left > 0; left--)
    for (const one of [once, twice])
      one.ms = Math.min(
        one.ms,
        quickest(() => tagger.tag(one.text, one.tokens), 0, 1),
      )
  return twice.ms / once.ms
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

/** Times of one text; where one is too long even for this machine, the text is read again: it may have had a bad moment. */
function timeTextInPeace(text) {
  let timed = timeText(text)
  for (let left = AGAIN; left > 0 && timed.some(isTooSlowHere); left--) {
    const again = timeText(text)
    timed = timed.map((one, index) => (stretchedShare(again[index]) < stretchedShare(one) ? again[index] : one))
  }
  return timed
}

/** What part of its limit a rule took, of the limit that is stretched for this machine. */
function stretchedShare({ ms, limit, slowness }) {
  return ms / (limit * slowness)
}

function isTooSlowHere(timing) {
  return stretchedShare(timing) > 1
}

/** Times of one text, and how many times as slow as it should be the machine was meanwhile. */
function timeText([name, work]) {
  const before = slownessHere(ORDINARY)
  const timed = work(before)
  // Other processes may have come while the rules ran.
  const slowness = Math.max(before, slownessHere(ORDINARY))
  return timed.map(({ rule, ms, limit }) => ({ rule, text: name, ms: Math.round(ms), limit, slowness }))
}

/**
 * `tooSlow` lists the rules that were slower than their limit in all their tries, with the text (named by what it repeats) and the
 * milliseconds, `tooSlowHere` those that were so by more than the machine was slow just then; `slowest` is the one that took most of its
 * limit, and `slowestMs` what it would have taken of a rule's. `taggerMs` is the tagger's longest time, `taggerGrowth` how many times as
 * long it takes for twice the text.
 */
export async function run(print) {
  const hostile = TEXTS.map(([name, text]) => [name, (slowness) => timeRules(text, slowness)])
  const timings = [...hostile, ['ordinary', timeOrdinary]].flatMap(timeTextInPeace)
  const share = ({ ms, limit }) => ms / limit
  const slowest = timings.reduce((worst, one) => (share(one) > share(worst) ? one : worst))
  const figures = {
    rules: new Set(timings.map(({ rule }) => rule)).size,
    texts: TEXTS.length,
    slowest,
    slowestMs: Math.round(LIMIT * share(slowest)),
    taggerMs: Math.max(...timings.filter(({ rule }) => rule === 'tagger').map(({ ms }) => ms)),
    taggerGrowth: Number(Math.max(...TAGGER_WORST.map(growthOf)).toFixed(2)),
    tooSlow: timings.filter((one) => share(one) > 1),
    tooSlowHere: timings.filter(isTooSlowHere),
  }
  checkPromises(print, figures, { slowestMs: { most: LIMIT }, taggerGrowth: { most: TAGGER_GROWTH } })
  return figures
}
