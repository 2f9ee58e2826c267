/**
 * Writes data/person-evidence.tsv of the lexicon: how much each piece of evidence weighs for a stretch of characters being
 * a Chinese person's name. Logistic regression (Adagrad, L2) on every stretch behind a surname in marked news: People's
 * Daily of January 1998 (PFR corpus), SIGHAN 2006 news (MSRA) and web news of 2014, of which the project keeps nothing
 * but these weights. The same corpora and lexicon give the same bytes; about 20 seconds.
 *
 *   npx pnpm build && node packages/extractor/scripts/fit-person-evidence.mjs
 */
import { writeFileSync } from 'node:fs'
import { loadLexicon } from '../../lexicon/dist/index.js'
import { createResources, loadJiebaTokenizer } from '../dist/index.js'
import { createArticleDocument } from '../dist/document/article-document.js'
import { findWords } from '../dist/document/word-hits.js'
import { candidatesAt } from '../dist/recognizers/people/name-candidates.js'
import {
  LIST_JOINTS,
  visitCharacters,
  visitSurroundings,
  visitWords,
} from '../dist/recognizers/people/name-evidence.js'
import { readCorpus } from './lib/corpora.mjs'

const FILE = new URL('../../lexicon/data/person-evidence.tsv', import.meta.url)
const HEAD =
  '# Evidence for names of Chinese people: weights in natural logarithms of odds, positive for a name. Fitted on marked news by packages/extractor/scripts/fit-person-evidence.mjs (PFR corpus of January 1998, MSRA news of SIGHAN 2006, web news of 2014); groups: src/person-evidence.ts.'
/** Parts with their weight: the newest text counts most. */
const PARTS = [
  ['pd98-train', 1],
  ['msra-train', 0.7],
  ['boson-train', 3],
]
/** Fewest stretches of the corpora in which a value stands: rare words say more of the corpus than of Chinese. */
const FEWEST = { surname: 20, first: 20, second: 20, only: 20, before: 200, after: 200 }
const FEWEST_OTHERS = 15
const SMALLEST_WEIGHT = 0.3
const EPOCHS = 8
const RATE = 0.15
const L2 = 3e-4
const WRITTEN = new Map([
  ['\n', '⏎'],
  [' ', '␣'],
  ['\u3000', '␣␣'],
])

const resources = createResources(loadLexicon())
const tokenizer = loadJiebaTokenizer()
const numbers = new Map()
const values = []
const rows = PARTS.flatMap(([part, weight]) => readCorpus(part).flatMap((article) => rowsOf(article, weight)))
dropRare(rows)
const weights = fit(rows)
const written = values.flatMap(({ group, value }, number) => {
  const weight = weights[number].toFixed(1)
  const isBase = group === 'base'
  if ((!isBase && Math.abs(weights[number]) < SMALLEST_WEIGHT) || /[\t#]/.test(value)) return []
  const cell = WRITTEN.get(value) ?? value
  return cell === cell.trim() ? [[group, cell, weight === '-0.0' ? '0.0' : weight].join('\t')] : []
})
writeFileSync(FILE, [HEAD, 'group\tvalue\tweight', ...written.sort(), ''].join('\n'))
process.stdout.write(`${rows.length} stretches, ${written.length} weights\n`)

/** Every stretch of an article with the numbers of its evidence. */
function rowsOf({ text, mentions }, weight) {
  const document = createArticleDocument({ id: '', text }, [], tokenizer)
  const hits = findWords(text, resources.vocabulary)
  const people = mentions.filter(({ type }) => type === 'PER')
  const marked = new Set(people.map(({ start, end }) => `${start} ${end}`))
  const ends = new Set(people.map(({ end }) => end))
  const candidates = Array.from({ length: text.length }, (_, at) => candidatesAt(text, hits, at)).flat()
  const times = new Map()
  for (const { start, end } of candidates) {
    const name = text.slice(start, end)
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return candidates.map((candidate) => {
    const { start, end } = candidate
    const evidence = []
    const visit = (group, value) => evidence.push(numberOf(group, value))
    visit('base', '')
    visitCharacters(text, candidate, visit)
    visitWords(document, candidate, visit)
    visitSurroundings({ document, hits }, candidate, visit)
    const count = times.get(text.slice(start, end))
    if (count > 1) visit('times', count > 2 ? '3' : '2')
    const joint = text.charAt(start - 1)
    if (ends.has(start - 1) && LIST_JOINTS.includes(joint)) visit('list', joint)
    return { evidence, isName: marked.has(`${start} ${end}`) ? 1 : 0, weight }
  })
}

function numberOf(group, value) {
  const key = `${group}\t${value}`
  let number = numbers.get(key)
  if (number === undefined) {
    number = values.length
    numbers.set(key, number)
    values.push({ group, value, count: 0 })
  }
  values[number].count++
  return number
}

function dropRare(all) {
  const isKept = ({ group, count }) => count >= (FEWEST[group] ?? FEWEST_OTHERS)
  for (const row of all) row.evidence = row.evidence.filter((number) => isKept(values[number]))
}

function fit(all) {
  const fitted = new Float64Array(values.length)
  const squares = new Float64Array(values.length).fill(1e-8)
  const random = seeded(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(all, random)
    for (const { evidence, isName, weight } of all) {
      const sum = evidence.reduce((total, number) => total + fitted[number], 0)
      const error = (1 / (1 + Math.exp(-sum)) - isName) * weight
      for (const number of evidence) {
        const gradient = error + L2 * fitted[number]
        squares[number] += gradient * gradient
        fitted[number] -= (RATE * gradient) / Math.sqrt(squares[number])
      }
    }
  }
  return fitted
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}

function seeded(seed) {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
