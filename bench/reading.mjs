// How fast pages are read: bytes to articles and sentences, on one core.
import { readdirSync, readFileSync } from 'node:fs'
import { loadLexicon } from '../packages/lexicon/dist/index.js'
import { decodeBytes, maskPersonalNumbers, readArticles, splitSentences } from '../packages/reader/dist/index.js'

/** Seconds of processor time: what other programs do meanwhile does not count. Long enough for the clock and for the machine's warm state, short enough to be run often. */
const MIN_SECONDS = 5
const PAGES = new URL('../seeds/pages/', import.meta.url)

/** Reads the sample pages again and again. */
export function run() {
  const files = readdirSync(PAGES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: name, bytes: readFileSync(new URL(name, PAGES)) }))
  const { triggers } = loadLexicon()
  const of = (weight) => triggers.filter((one) => one.weight === weight).map((one) => one.word)
  const options = { triggers: { strong: of('strong'), weak: of('weak') } }
  readAll(files, options)
  const start = process.cpuUsage()
  let characters = 0
  let seconds = 0
  while (seconds < MIN_SECONDS) {
    characters += readAll(files, options)
    const { user, system } = process.cpuUsage(start)
    seconds = (user + system) / 1e6
  }
  return { charsPerSecond: Math.round(characters / seconds), charsPerMinute: Math.round((60 * characters) / seconds) }
}

function readAll(files, options) {
  let characters = 0
  for (const { id, bytes } of files) {
    const { value } = decodeBytes(bytes, id)
    if (value === null) continue
    const { text } = maskPersonalNumbers(value)
    for (const article of readArticles({ id, text, sha256: '', sources: {} }, options).value) splitSentences(article)
    characters += text.length
  }
  return characters
}
