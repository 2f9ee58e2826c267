// How fast names are found in articles, against bare `tag` of nodejs-jieba on the same text in the same process.
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import {
  createExtractor,
  createResources,
  loadJiebaTokenizer,
  recognizersOf,
  recognizeText,
  recognizeTexts,
} from '../packages/extractor/dist/index.js'
import { loadLexicon } from '../packages/lexicon/dist/index.js'
import { decodeBytes, maskPersonalNumbers, readArticles, splitSentences } from '../packages/reader/dist/index.js'
import { createLexiconClasses, createTagger } from '../packages/tagger/dist/index.js'
import { loadTaggerWeights } from '../packages/tagger-weights/dist/index.js'
import { compareThreads } from './support/compare-threads.mjs'
import { checkPromises } from './support/promises.mjs'

/** What recognition promises; a run that misses one ends with an error. On a busy machine two threads have no two cores. */
const PROMISES = {
  vsJiebaTag: { least: 0.4 },
  allVsJiebaTag: { least: 0.35 },
  twoThreads: { least: 1.7 },
  allTwoThreads: { least: 1.7 },
  taggerLoadMs: { most: 150 },
  taggerMemoryMB: { most: 60 },
}
/** How many threads, one after another, make the tagger once: what a cold one takes depends on when its code gets compiled. */
const LOADS = 5
/** Each page is read so often that about two million characters pass; of its rounds the quickest counts. */
const CHARACTERS = 2e6
const PAGES = new URL('../seeds/pages/', import.meta.url)

/**
 * Reads the sample pages again and again, the articles of a page together as a build does, tagging, recognizing and extracting in turn.
 * All ratios are throughputs against bare `tag`, tokenizing included: `vsJiebaTag` of recognizing names by knowledge, `allVsJiebaTag` by
 * knowledge and the tagger, `claimsVsJiebaTag` of names, entities and claims by knowledge, `oneByOneVsJiebaTag` as `allVsJiebaTag`, each
 * article in a call of its own. `twoThreads` and `allTwoThreads` say how many times as much two threads recognize as one, and
 * `jiebaTwoThreads` how many times as much they tag, jieba alone: no more can be had of this machine where memory is what both wait for.
 * `taggerLoadMs` and `taggerUsualLoadMs` say how long it takes at best, and by the median, until a thread that has just begun has a
 * tagger; `taggerMemoryMB` what that keeps.
 */
export async function run(print) {
  const figures = await measureAll()
  checkPromises(print, figures, PROMISES)
  return figures
}

async function measureAll() {
  const start = performance.now()
  const lexicon = loadLexicon()
  const tokenizer = loadJiebaTokenizer()
  const resources = createResources(lexicon)
  // The dictionary is loaded by the first call.
  tokenizer.tokenize('山海')
  const loadMs = Math.round(performance.now() - start)

  const sentences = new Map()
  const extractor = createExtractor({ lexicon, tokenizer, splitSentences: (article) => sentences.get(article) })
  const pages = readPages(lexicon, sentences)
  const texts = pages.map(({ articles }) => articles.map(({ text }) => text))
  const rounds = Math.ceil(CHARACTERS / sum(texts.flat().map((text) => text.length)))
  const { tag } = createRequire(new URL('../packages/extractor/package.json', import.meta.url))('nodejs-jieba')
  const { tagger, taggerMemoryMB } = measureTagger(lexicon)
  const options = { resources, tokenizer, splitSentences }
  const withTagger = { ...options, recognizers: recognizersOf('all', tagger) }
  const times = pages.map(({ page, articles }) =>
    quickest(rounds, [
      () => articles.forEach(({ text }) => tag(text)),
      () =>
        recognizeTexts(
          articles.map(({ text }) => text),
          options,
        ),
      () =>
        recognizeTexts(
          articles.map(({ text }) => text),
          withTagger,
        ),
      () => extractor.extractPage(page, articles),
      () => articles.forEach(({ text }) => recognizeText(text, withTagger)),
    ]),
  )
  const [tagging, recognizing, recognizingAll, extracting, oneByOne] = [0, 1, 2, 3, 4].map((task) =>
    sum(times.map((time) => time[task])),
  )
  const memoryMB = Math.round(process.memoryUsage().rss / 1e6)
  // Before the threads that are compared: they set a flag for all that come later.
  const loading = await loadTagger()
  return {
    vsJiebaTag: ratio(tagging, recognizing),
    allVsJiebaTag: ratio(tagging, recognizingAll),
    claimsVsJiebaTag: ratio(tagging, extracting),
    oneByOneVsJiebaTag: ratio(tagging, oneByOne),
    twoThreads: await compareThreads(texts, rounds, 'knowledge'),
    allTwoThreads: await compareThreads(texts, rounds, 'all'),
    jiebaTwoThreads: await compareThreads(texts, rounds, 'jieba'),
    loadMs,
    memoryMB,
    ...loading,
    taggerMemoryMB,
  }
}

/** Frees what nothing holds any more: what else had been left behind would be taken off what the tagger takes. */
function collectGarbage() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** Makes the tagger and says what it keeps, the bytes of the weights left out: the lexicon is there already. */
function measureTagger(lexicon) {
  const weights = loadTaggerWeights()
  const used = () => {
    collectGarbage()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const tagger = createTagger(weights, createLexiconClasses(lexicon))
  // The first text makes the table of its standard.
  tagger.tag('', [], 'boson')
  return { tagger, taggerMemoryMB: Math.round((used() - before) / 1e6) }
}

/** Milliseconds in which cold threads, one after another, make the tagger. */
async function loadTagger() {
  const script = new URL('support/tagger-load-worker.mjs', import.meta.url)
  const times = []
  while (times.length < LOADS) {
    const worker = new Worker(script)
    const [[ms]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
    times.push(Math.round(ms))
  }
  times.sort((a, b) => a - b)
  return { taggerLoadMs: times[0], taggerUsualLoadMs: times[(LOADS - 1) / 2] }
}

function readPages({ triggers }, sentences) {
  const of = (weight) => triggers.filter((one) => one.weight === weight).map((one) => one.word)
  const options = { triggers: { strong: of('strong'), weak: of('weak') } }
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.txt'))
  return names.sort().flatMap((id) => {
    const decoded = decodeBytes(readFileSync(new URL(id, PAGES)), id).value
    if (decoded === null) return []
    const page = { id, text: maskPersonalNumbers(decoded).text, sha256: '', sources: {} }
    const articles = readArticles(page, options).value
    for (const article of articles) sentences.set(article, splitSentences(article))
    return [{ page, articles }]
  })
}

/** Milliseconds of the quickest of `rounds` for each task, the tasks taking turns. */
function quickest(rounds, tasks) {
  const best = tasks.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now()
      task()
      best[index] = Math.min(best[index], performance.now() - start)
    })
  }
  return best
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0)
}

function ratio(a, b) {
  return Number((a / b).toFixed(2))
}
