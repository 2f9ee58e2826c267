// How long each rule that finds names, and all rules that make claims together, take over 100,000 characters without a stop.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createExtractor, createResources, loadJiebaTokenizer, RECOGNIZERS } from '../packages/extractor/dist/index.js'
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
import { checkPromises } from './support/promises.mjs'

const LENGTH = 100_000
/** Milliseconds that one rule may take for one text of that length. */
const LIMIT = 50
/** A try within so many milliseconds is quick enough: no further one is needed. */
const QUICK = 45
/** So many times the limit of one rule may a whole page take, all recognizers and relation rules together. */
const PAGE_LIMITS = 60
/** What nodejs-jieba's `tag` takes for a text of that length on the machine for which the limit is meant: the test has more time on a slower one. */
const JIEBA_MS = 45
/** The limits are stretched by no more than this: on a machine slower still, a rule that squares its time would pass as well. */
const MOST_SLOWNESS = 4
/** A rule may have so many tries: other processes fill the caches of the processor between them. */
const TRIES = 12

const lexicon = loadLexicon()
const resources = createResources(lexicon)
const tokenizer = loadJiebaTokenizer()
const extractor = createExtractor({ lexicon, tokenizer, splitSentences })

/** One unit again and again, without a stop: what it may be the beginning of never ends. */
const REPEATED = [
  '山',
  '1',
  ' ',
  '（',
  '“',
  '”',
  '·',
  '的',
  '漳州',
  '漳州、',
  '木垒县西吉尔镇',
  '对口支援',
  '漳州援疆',
  '援疆工作队',
  '县人民医院、',
  '第三中学',
  '李村',
  '记者王建国、',
  '扎西',
  '12岁的',
  '2025年3月',
  '“山”工程',
  '《漳州规划》',
  '漳州学校（以下简称“山海”）',
  '昌吉市六工镇十三户村',
  '漳州市对口支援木垒县，',
  '木垒县，',
  '福建援疆漳州分指挥部',
  '福建援疆漳州分指挥部在木垒县建校。',
  '该县副县长王建国说，学校由漳州市援建。',
  '他任副县长。王建国说。',
]

/** Words of all lists in any order, as no text has them: everywhere something begins or ends. */
function shuffledWords() {
  const words = [
    ...lexicon.titles.map((row) => row.title),
    ...lexicon.surnames.map((row) => row.surname),
    ...lexicon.organizationEndings.map((row) => row.ending),
    ...lexicon.thingHeads.map((row) => row.head),
    ...'漳州 木垒县 援疆 第十批 买买提 · 、 和 的 “ ” （ ） 《 》 2025年 3 万元 ， 在 举行 记者 说 建国 海 山'.split(
      ' ',
    ),
  ]
  let state = 7
  let text = ''
  while (text.length < LENGTH) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    text += words[(state >>> 8) % words.length] ?? ''
  }
  return text.slice(0, LENGTH)
}

const TEXTS = [
  ...REPEATED.map((unit) => [unit, unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)]),
  ['all words', shuffledWords()],
]

const { tag } = createRequire(new URL('../packages/extractor/package.json', import.meta.url))('nodejs-jieba')
const PAGES = new URL('../seeds/pages/', import.meta.url)
const ORDINARY = readdirSync(PAGES)
  .map((name) => readFileSync(new URL(name, PAGES), 'utf8'))
  .join('\n')
  .repeat(LENGTH / 10_000)
  .slice(0, LENGTH)

/** How many times as slow this machine is here and now, between 1 and `MOST_SLOWNESS`: by as much the test stretches the limits. */
function slownessHere() {
  const jieba = Math.min(...[1, 2, 3].map(() => quickest(() => tag(ORDINARY), 0, 1)))
  return Math.min(MOST_SLOWNESS, Math.max(1, jieba / JIEBA_MS))
}

/**
 * Milliseconds of the quickest try, the first within `enough` ending them. Of processor time and time passed the less
 * counts: the first holds what other threads do to collect garbage, the second waits for other processes.
 */
function quickest(work, enough, tries = TRIES) {
  let best = Infinity
  for (let left = tries; left > 0 && best > enough; left--) {
    const start = performance.now()
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000, performance.now() - start)
  }
  return best
}

/** The time of each recognizer, of the steps around them and of each pattern of their tables. */
function timeRules(text) {
  const timings = []
  const time = (rule, work) => {
    timings.push({ rule, ms: quickest(work, QUICK), limit: LIMIT })
    return work()
  }
  const article = articleOf(text)
  const sentences = time('sentences', () => splitSentences(article))
  time('tokenizer', () => tokenizer.tokenize(text))
  const document = createArticleDocument(article, sentences, tokenizer)
  const hits = time('words', () => findWords(text, resources.vocabulary))
  let found = []
  const run = (recognizer) => recognizer.recognize({ document, resources, hits, found })
  for (const recognizer of RECOGNIZERS) {
    found = [...found, ...time(recognizer.name, () => run(recognizer))].sort(compareSpans)
  }
  time('minors', () => dropMinors(found, { others: [], document, hits }))
  time('overlap', () => keepStrongestThenLongest(found))
  const places = found.filter(({ recognizer }) => recognizer === 'place/gazetteer')
  const encoded = encodeText(text, { start: 0, end: text.length }, places).text
  for (const { id, pattern } of [...AID_BODY_PATTERNS, ...OFFICE_PATTERNS]) {
    const expression = new RegExp(pattern.replaceAll('{Place}', MENTION_MARKS.Place), 'gu')
    time(id, () => [...encoded.matchAll(expression)].length)
  }
  const page = { id: 'text', text, sha256: '', sources: {}, issueDate: '2025-01-01' }
  const ms = quickest(() => extractor.extractPage(page, [article]), QUICK * PAGE_LIMITS, 2)
  timings.push({ rule: 'page', ms, limit: LIMIT * PAGE_LIMITS })
  return timings
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

/**
 * `tooSlow` lists the rules that were slower than their limit in all their tries, with the text (named by what it repeats) and the
 * milliseconds, `tooSlowHere` those that were so by more than the machine was slow just then; `slowest` is the one that took most of its
 * limit, and `slowestMs` what it would have taken of a rule's.
 */
export async function run(print) {
  const timings = TEXTS.flatMap(([name, text]) => {
    const before = slownessHere()
    const timed = timeRules(text)
    // Other processes may have come while the rules ran.
    const slowness = Math.max(before, slownessHere())
    return timed.map(({ rule, ms, limit }) => ({ rule, text: name, ms: Math.round(ms), limit, slowness }))
  })
  const share = ({ ms, limit }) => ms / limit
  const slowest = timings.reduce((worst, one) => (share(one) > share(worst) ? one : worst))
  const figures = {
    rules: new Set(timings.map(({ rule }) => rule)).size,
    texts: TEXTS.length,
    slowest,
    slowestMs: Math.round(LIMIT * share(slowest)),
    tooSlow: timings.filter((one) => share(one) > 1),
    tooSlowHere: timings.filter((one) => share(one) > one.slowness),
  }
  checkPromises(print, figures, { slowestMs: { most: LIMIT } })
  return figures
}
