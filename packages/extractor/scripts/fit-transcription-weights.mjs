/**
 * Writes the column `weight` of data/transcription-characters.tsv of the lexicon: the logarithm of how many times as often a
 * character stands in the known parts of transcribed names (data/name-elements.tsv) as in news outside the names of people
 * (People's Daily of January 1998, SIGHAN 2006 news of MSRA, web news of 2014), of which the project keeps nothing but
 * these weights. Peoples with many known parts count by the root of their number. The same corpora and parts give the same
 * bytes; about 5 seconds.
 *
 *   npx pnpm build && node packages/extractor/scripts/fit-transcription-weights.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadLexicon } from '../../lexicon/dist/index.js'
import { readCorpus } from './lib/corpora.mjs'

const FILE = new URL('../../lexicon/data/transcription-characters.tsv', import.meta.url)
const PARTS = ['pd98-train', 'msra-train', 'boson-train']
/** Added to how often a character stands in parts of names, as a share, and in the news, as a count. */
const LEAST_SHARE = 2e-5
const LEAST_COUNT = 20
/** Characters that the news may hold: what the least count adds to their sum. */
const CHARACTERS = 5000

const ofNames = sharesInNames(loadLexicon().nameElements)
const ofNews = countsInNews()
const newsLength = [...ofNews.values()].reduce((sum, count) => sum + count, 0) + LEAST_COUNT * CHARACTERS

const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n')
const header = lines.findIndex((line) => line.startsWith('character\t'))
const written = lines.map((line, number) => {
  if (number < header) return line
  const [character, scope, example, source] = cellsOf(line)
  const weight = number === header ? 'weight' : weightOf(character).toFixed(1)
  return [character, scope, weight, example, source].join('\t')
})
writeFileSync(FILE, `${written.join('\n')}\n`)

/** The cells of a row without its weight. */
function cellsOf(line) {
  const cells = line.split('\t')
  return cells.length === 5 ? [...cells.slice(0, 2), ...cells.slice(3)] : cells
}

function weightOf(character) {
  const share = (ofNames.get(character) ?? 0) + LEAST_SHARE
  return Math.log((share * newsLength) / ((ofNews.get(character) ?? 0) + LEAST_COUNT))
}

function sharesInNames(elements) {
  const byPeople = new Map()
  for (const { element, people } of elements) {
    const counts = byPeople.get(people) ?? new Map()
    for (const character of element) counts.set(character, (counts.get(character) ?? 0) + 1)
    byPeople.set(people, counts)
  }
  const weighted = new Map()
  let total = 0
  for (const counts of byPeople.values()) {
    const root = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count, 0))
    for (const [character, count] of counts) weighted.set(character, (weighted.get(character) ?? 0) + count / root)
    total += root
  }
  return new Map([...weighted].map(([character, weight]) => [character, weight / total]))
}

function countsInNews() {
  const counts = new Map()
  for (const part of PARTS) {
    for (const { text, mentions } of readCorpus(part)) {
      const isName = new Uint8Array(text.length)
      for (const { start, end, type } of mentions) if (type === 'PER') isName.fill(1, start, end)
      for (let at = 0; at < text.length; at++) {
        if (isName[at] === 1 || !/\p{Script=Han}/u.test(text[at])) continue
        counts.set(text[at], (counts.get(text[at]) ?? 0) + 1)
      }
    }
  }
  return counts
}
