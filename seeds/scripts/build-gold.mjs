// Writes seeds/gold/*.json and seeds/manifest.json from seeds/annotated/*.txt.
//   node seeds/scripts/build-gold.mjs           refuses where a page differs from its annotation
//   node seeds/scripts/build-gold.mjs --pages   writes the pages too: the way to change one
//   node seeds/scripts/build-gold.mjs --check   writes nothing, fails where a file is stale
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAnnotatedPage } from './lib/annotated-page.mjs'
import { buildGold } from './lib/gold.mjs'
import { readPlaces } from './lib/places.mjs'

const SEEDS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const read = (...names) => readFileSync(path.join(SEEDS, ...names), 'utf8')
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

function readPages() {
  const files = readdirSync(path.join(SEEDS, 'annotated')).filter((file) => file.endsWith('.txt'))
  return files.sort(byText).map((file) => ({
    doc: file.split('-')[0],
    file,
    page: parseAnnotatedPage(read('annotated', file), file),
  }))
}

function toManifest(pages) {
  return {
    format: 'shanhai-manifest',
    version: 1,
    pages: pages.map(({ file, page }) => ({
      file: `pages/${file}`,
      newspaper: page.meta.newspaper,
      ...(page.meta.home !== undefined && { home: page.meta.home }),
      date: page.meta.date,
      page: Number(page.meta.page),
      sha256: sha256(page.text),
    })),
  }
}

function toOutputs(pages) {
  const outputs = new Map(pages.map(({ file, page }) => [`pages/${file}`, page.text]))
  const gold = buildGold(pages, readPlaces(read('annotated', 'places.tsv')))
  for (const [name, value] of Object.entries(gold))
    outputs.set(`gold/${name}.json`, `${JSON.stringify(value, null, 1)}\n`)
  outputs.set('manifest.json', `${JSON.stringify(toManifest(pages), null, 2)}\n`)
  return outputs
}

function main(options) {
  const outputs = toOutputs(readPages())
  const isStale = ([file, text]) => !existsSync(path.join(SEEDS, file)) || read(file) !== text
  const stale = [...outputs].filter(isStale).map(([file]) => file)
  const pages = stale.filter((file) => file.startsWith('pages/'))
  const refused = options.includes('--check') ? stale : options.includes('--pages') ? [] : pages
  if (refused.length > 0) {
    const remedy = 'run node seeds/scripts/build-gold.mjs --pages after changing an annotation'
    process.stderr.write(`differs from seeds/annotated: ${refused.join(', ')}; ${remedy}\n`)
    return 1
  }
  for (const file of stale) writeFileSync(path.join(SEEDS, file), outputs.get(file))
  process.stdout.write(`${outputs.size} files, ${stale.length} written\n`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
