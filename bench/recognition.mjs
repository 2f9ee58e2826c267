// How fast names and claims are found in articles, against bare tokenizing of the same text in the same process.
import { readdirSync, readFileSync } from 'node:fs'
import { createExtractor, loadJiebaTokenizer } from '../packages/extractor/dist/index.js'
import { loadLexicon } from '../packages/lexicon/dist/index.js'
import { decodeBytes, maskPersonalNumbers, readArticles, splitSentences } from '../packages/reader/dist/index.js'

/** Each page is read so often that about two million characters pass; of its rounds the quickest counts. */
const CHARACTERS = 2e6
const PAGES = new URL('../seeds/pages/', import.meta.url)

/** Reads the sample pages again and again, tokenizing and recognizing in turn. */
export function run() {
  const start = performance.now()
  const lexicon = loadLexicon()
  const tokenizer = loadJiebaTokenizer()
  const sentences = new Map()
  const extractor = createExtractor({ lexicon, tokenizer, splitSentences: (article) => sentences.get(article) })
  // The dictionary is loaded by the first call.
  tokenizer.tokenize('山海')
  const loadMs = Math.round(performance.now() - start)
  const pages = readPages(lexicon, sentences)
  const characters = sum(pages.map(({ articles }) => sum(articles.map(({ text }) => text.length))))
  const rounds = Math.ceil(CHARACTERS / characters)
  let tokenizing = 0
  let recognizing = 0
  for (const { page, articles } of pages) {
    const best = quickest(rounds, [
      () => articles.forEach(({ text }) => tokenizer.tokenize(text)),
      () => extractor.extractPage(page, articles),
    ])
    tokenizing += best[0]
    recognizing += best[1]
  }
  const memoryMB = Math.round(process.memoryUsage().rss / 1e6)
  return { vsJiebaTag: Number((tokenizing / recognizing).toFixed(2)), loadMs, memoryMB }
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
