// How fast pages are read: bytes to articles and sentences, on one core.
import { readdirSync, readFileSync } from 'node:fs'
import { loadLexicon } from '../packages/lexicon/dist/index.js'
import { decodeBytes, maskPersonalNumbers, readArticles, splitSentences } from '../packages/reader/dist/index.js'

/** Seconds of processor time: what other programs do meanwhile does not count. */
const MIN_SECONDS = 5
/** Before that the program runs until it is compiled: a build of some thousand pages hardly notices that it had to be. */
const WARM_SECONDS = 4
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
  readFor(WARM_SECONDS, files, options)
  const { characters, seconds } = readFor(MIN_SECONDS, files, options)
  return { charsPerSecond: Math.round(characters / seconds), charsPerMinute: Math.round((60 * characters) / seconds) }
}

function readFor(least, files, options) {
  const start = process.cpuUsage()
  let characters = 0
  let seconds = 0
  while (seconds < least) {
    characters += readAll(files, options)
    const { user, system } = process.cpuUsage(start)
    seconds = (user + system) / 1e6
  }
  return { characters, seconds }
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
