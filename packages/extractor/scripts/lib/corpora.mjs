// Reads the corpora of marked news that lie beside the project (../shared/ner); they are no part of it.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const FOLDER = new URL('../../../../../shared/ner/', import.meta.url)
/** Sentences that make one unit where the corpus does not say which belong together. */
const UNIT = 10
/** File and range of each part, in shares of its lines; of a corpus without a development part the last tenth is one. */
const PARTS = {
  'pd98-train': ['pd98-train', 0, 1],
  'msra-train': ['msra-train', 0, 0.9],
  'boson-train': ['boson-train', 0, 0.9],
  'pd98-dev': ['pd98-dev', 0, 1],
  'msra-dev': ['msra-train', 0.9, 1],
  'boson-dev': ['boson-train', 0.9, 1],
  'uner-dev': ['uner-dev', 0, 1],
}

/** Articles, `{id, text, mentions: [{start, end, type}]}`, offsets in UTF-16 units. */
export function readCorpus(part) {
  const [name, from, to] = PARTS[part] ?? fail(`no part ${part}: one of ${Object.keys(PARTS).join(', ')}`)
  const file = new URL(`${name}.jsonl.gz`, FOLDER)
  if (!existsSync(file)) fail(`no ${file.pathname}: the corpora are not part of the project`)
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const articles = new Map()
  lines.slice(Math.floor(lines.length * from), Math.floor(lines.length * to)).forEach((line, number) => {
    const { id, doc, text, mentions } = JSON.parse(line)
    const key = doc ?? (name === 'msra-train' ? `${name}-${Math.floor(number / UNIT)}` : id)
    const article = articles.get(key) ?? { id: key, text: '', mentions: [] }
    const offset = article.text === '' ? 0 : article.text.length + 1
    article.text += offset === 0 ? text : `\n${text}`
    for (const { start, end, type } of mentions)
      article.mentions.push({ start: start + offset, end: end + offset, type })
    articles.set(key, article)
  })
  return [...articles.values()]
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
