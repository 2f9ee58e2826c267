// Scores the recognizers, without the tagger, on corpora of marked news beside the project (../shared/ner), by type and
// by recognizer. The corpora follow rules of their own, so the figures are for comparing two states of the recognizers.
// Usage: node packages/extractor/scripts/score-corpora.mjs pd98-dev [--units 400] [--seed 1] [--types PER,ORG] [--details]
import { parseArgs } from 'node:util'
import { loadLexicon } from '../../lexicon/dist/index.js'
import { splitSentences } from '../../reader/dist/index.js'
import { createResources, loadJiebaTokenizer, recognizeText } from '../dist/index.js'
import { readCorpus } from './lib/corpora.mjs'

const TYPES = { Person: 'PER', Place: 'LOC', Organization: 'ORG' }
const print = (line) => process.stdout.write(`${line}\n`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    units: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    types: { type: 'string', default: 'PER,LOC,ORG' },
    details: { type: 'boolean', default: false },
  },
})

const options = { resources: createResources(loadLexicon()), tokenizer: loadJiebaTokenizer(), splitSentences }
for (const corpus of positionals) score(corpus)

function score(corpus) {
  const types = values.types.split(',')
  const rows = new Map(types.map((type) => [type, { right: 0, found: 0, marked: 0 }]))
  const byRecognizer = new Map()
  for (const unit of sample(readCorpus(corpus), Number(values.units), Number(values.seed))) {
    const found = recognizeText(unit.text, options).filter(({ type }) => types.includes(TYPES[type]))
    const marked = unit.mentions.filter(({ type }) => types.includes(type))
    const keys = new Set(marked.map(keyOf))
    const foundKeys = new Set(found.map(keyOf))
    for (const mention of marked) {
      rows.get(mention.type).marked++
      if (!foundKeys.has(keyOf(mention))) show('missed', unit, mention, found)
    }
    for (const mention of found) {
      const isRight = keys.has(keyOf(mention))
      const row = rows.get(TYPES[mention.type])
      row.found++
      if (isRight) row.right++
      const own = byRecognizer.get(mention.recognizer) ?? { right: 0, found: 0 }
      byRecognizer.set(mention.recognizer, { right: own.right + Number(isRight), found: own.found + 1 })
      if (!isRight) show('false', unit, mention, marked)
    }
  }
  for (const [type, { right, found, marked }] of rows) {
    const [p, r] = [right / found, right / marked]
    print(
      `${corpus} ${type}  P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}  ${found}/${marked}`,
    )
  }
  for (const [name, { right, found }] of [...byRecognizer].sort((a, b) => b[1].found - a[1].found)) {
    print(`  ${percent(right / found)} of ${String(found).padStart(5)} right  ${name}`)
  }
}

function keyOf({ start, end, type }) {
  return `${start} ${end} ${TYPES[type] ?? type}`
}

function percent(share) {
  return (100 * share).toFixed(1).padStart(5)
}

/** One line: the name in its surroundings, and what the other side has there. */
function show(what, { id, text }, mention, others) {
  if (!values.details) return
  const { start, end } = mention
  const around = `${text.slice(Math.max(0, start - 14), start)}[${text.slice(start, end)}]${text.slice(end, end + 14)}`
  const instead = others.filter((other) => other.start < end && start < other.end)
  const said = instead.map((other) => `${TYPES[other.type] ?? other.type}:${text.slice(other.start, other.end)}`)
  const type = TYPES[mention.type] ?? mention.type
  print([what, type, around.replaceAll('\n', '⏎'), said.join(' '), mention.recognizer ?? '', id].join('\t'))
}

/** A seeded sample, in the order of the corpus. */
function sample(units, count, seed) {
  let state = seed
  const random = () => (state = (state * 48271) % 2147483647)
  const order = units.map((unit, index) => ({ unit, index, rank: random() }))
  const chosen = order.sort((a, b) => a.rank - b.rank).slice(0, count)
  return chosen.sort((a, b) => a.index - b.index).map(({ unit }) => unit)
}
