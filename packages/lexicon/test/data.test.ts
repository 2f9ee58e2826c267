import { describe, expect, it } from 'vitest'
import { CONTEXT_CLASSES, loadLexicon } from '@shanhai/lexicon'
import type { ContextClass, Reviewed } from '@shanhai/lexicon'
import { DATA_FILES, readDataFiles } from '../src/data-files.js'
import { parseTsv } from '../src/tsv.js'

/** Hand-written names that another place has as well; a reader has to choose. */
const SHARED_NAMES = ['东乡县', '东山区', '巴州', '榕城', '清水河乡', '濠江', '芗城', '龙江']

const lexicon = loadLexicon()
const { gazetteer } = lexicon
const texts = readDataFiles()

function duplicates(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

describe('word lists', () => {
  const lists: readonly [name: string, rows: readonly Reviewed[], word: (row: never) => string][] = [
    ['titles', lexicon.titles, (row: { title: string }) => row.title],
    ['organizationEndings', lexicon.organizationEndings, (row: { ending: string }) => row.ending],
    ['offices', lexicon.offices, (row: { office: string }) => row.office],
    ['triggers', lexicon.triggers, (row: { word: string }) => row.word],
    ['programmes', lexicon.programmes, (row: { word: string }) => row.word],
    ['blends', lexicon.blends, (row: { blend: string }) => row.blend],
    ['abbreviations', lexicon.abbreviations, (row: { abbreviation: string }) => row.abbreviation],
    ['aidBodies', lexicon.aidBodies, (row: { ending: string }) => row.ending],
    ['contextWords', lexicon.contextWords, (row: { word: string }) => row.word],
    ['siteEndings', lexicon.siteEndings, (row: { ending: string }) => row.ending],
    ['nationalBodies', lexicon.nationalBodies, (row: { name: string }) => row.name],
    ['thingHeads', lexicon.thingHeads, (row: { head: string }) => row.head],
    ['thingWords', lexicon.thingWords, (row: { word: string }) => row.word],
    ['knownThings', lexicon.knownThings, (row: { name: string }) => row.name],
    ['products', lexicon.products, (row: { product: string }) => row.product],
    ['statusWords', lexicon.statusWords, (row: { word: string }) => row.word],
    ['sectorWords', lexicon.sectorWords, (row: { word: string }) => row.word],
    ['measureUnits', lexicon.measureUnits, (row: { unit: string }) => row.unit],
    ['measureWords', lexicon.measureWords, (row: { word: string }) => row.word],
    ['moneyRoles', lexicon.moneyRoles, (row: { word: string }) => row.word],
  ]

  it.each(lists)('%s: examples and counter-examples contain the word', (_, rows, word) => {
    const faults = rows.filter((row) => {
      const text = word(row as never)
      return !row.example.includes(text) || row.counterExample?.includes(text) === false
    })
    expect(rows.length).toBeGreaterThan(10)
    expect(faults).toEqual([])
  })

  it.each(lists)('%s: no row twice', (_, rows) => {
    const identity = rows.map((row) => JSON.stringify({ ...row, example: '', counterExample: '', source: '' }))
    expect(duplicates(identity)).toEqual([])
  })

  it('gives a word one meaning, except for blends, abbreviations and the classes of context words', () => {
    const several = ['blends', 'abbreviations', 'contextWords', 'thingWords', 'statusWords']
    const words = lists.filter(([name]) => !several.includes(name))
    for (const [, rows, word] of words) expect(duplicates(rows.map((row) => word(row as never)))).toEqual([])
    expect(duplicates(lexicon.surnames.map(({ surname }) => surname))).toEqual([])
  })

  it.each(CONTEXT_CLASSES)('context words of class %s: some, and no word twice', (name) => {
    const words = lexicon.contextWords.filter((row) => row.class === name).map(({ word }) => word)
    expect(words.length).toBeGreaterThan(5)
    expect(duplicates(words)).toEqual([])
  })

  it('counts every unit in a canonical one that is a unit itself', () => {
    const units = new Map(lexicon.measureUnits.map((row) => [row.unit, row]))
    const faults = lexicon.measureUnits.filter(({ canonical, dimension, currency }) => {
      const row = units.get(canonical)
      return row?.factor !== 1 || row.dimension !== dimension || row.currency !== currency
    })
    expect(faults).toEqual([])
  })

  it('lists context words only where a recognizer can meet them', () => {
    const of = (name: ContextClass) => lexicon.contextWords.filter((row) => row.class === name).map(({ word }) => word)
    const endings = new Set<string>(lexicon.organizationEndings.map(({ ending }) => ending))
    const beginnings = [
      ...lexicon.surnames.map(({ surname }) => surname),
      ...lexicon.transcriptionCharacters.map(({ character }) => character),
    ]
    expect(of('ignored_ending').filter((word) => !endings.has(word))).toEqual([])
    expect(of('never_organization').filter((word) => ![...endings].some((ending) => word.endsWith(ending)))).toEqual([])
    expect(of('never_person').filter((word) => !beginnings.some((one) => word.startsWith(one)))).toEqual([])
    expect(of('generic_place').filter((word) => gazetteer.lookup(word).length === 0)).toEqual([])
    const sites = lexicon.siteEndings.map(({ ending }) => ending)
    expect(of('generic_village').filter((word) => !sites.some((ending) => word.endsWith(ending)))).toEqual([])
    expect(of('ends_no_name').filter((word) => word.length !== 1)).toEqual([])
  })

  it('shows every character of transcription in a name that the characters can write', () => {
    const rows = lexicon.transcriptionCharacters
    const known = new Set(rows.map(({ character }) => character))
    const faults = rows.filter(
      ({ character, example }) => !example.includes(character) || [...example].some((one) => !known.has(one)),
    )
    expect(faults).toEqual([])
    expect(duplicates(rows.map(({ character }) => character))).toEqual([])
  })

  it('knows no thing by a word of a programme: rules read those as words', () => {
    const words = new Set<string>(lexicon.programmes.map(({ word }) => word))
    expect(lexicon.knownThings.filter(({ name }) => words.has(name))).toEqual([])
  })

  it('lists no family name of more than two characters', () => {
    expect(lexicon.surnames.filter(({ surname }) => surname.length > 2)).toEqual([])
  })
})

describe('codes', () => {
  it('of blends, abbreviations and pairings are known places', () => {
    const used = [
      ...lexicon.blends.flatMap(({ supporter, recipient }) => [supporter, recipient]),
      ...lexicon.abbreviations.map(({ code }) => code),
      ...lexicon.pairings.flatMap(({ supporterCode, recipientCode }) => [
        supporterCode,
        recipientCode ?? supporterCode,
      ]),
    ]
    expect(used.filter((code) => gazetteer.get(code) === undefined)).toEqual([])
  })

  it('of a programme begin a province or a prefecture', () => {
    const prefixes = lexicon.programmes.flatMap(({ recipientPrefixes }) => recipientPrefixes)
    expect(prefixes.filter((prefix) => gazetteer.get(prefix.padEnd(6, '0')) === undefined)).toEqual([])
  })

  it('form chains that end', () => {
    const depths = parseTsv(texts.divisions, DATA_FILES.divisions, ['code', 'name']).map(
      ({ cells }) => gazetteer.ancestors(cells.code).length,
    )
    expect(Math.max(...depths)).toBe(3)
    expect(depths.length).toBeGreaterThan(44_000)
    // Only the provinces stand at the top.
    expect(depths.filter((depth) => depth === 0)).toHaveLength(34)
  })
})

describe('places', () => {
  const rows = parseTsv(texts.places, DATA_FILES.places, ['code', 'name', 'form', 'note', 'source'])

  it('have a source and are listed once', () => {
    expect(rows.filter(({ cells }) => cells.source === '')).toEqual([])
    expect(duplicates(rows.map(({ cells }) => `${cells.code} ${cells.name}`))).toEqual([])
  })

  it('share no name without an exception, and no exception is stale', () => {
    const shared = rows.map(({ cells }) => cells.name).filter((name) => gazetteer.lookup(name).length > 1)
    expect([...new Set(shared)].sort()).toEqual(SHARED_NAMES)
  })

  it('are not what a rule makes anyway', () => {
    const official = rows.filter(({ cells }) => gazetteer.get(cells.code)?.name === cells.name)
    expect(official).toEqual([])
  })
})

it('common words are names of places, with both kinds of example', () => {
  const columns = ['name', 'example', 'counter_example', 'source'] as const
  const rows = parseTsv(texts.commonWords, DATA_FILES.commonWords, columns).map(({ cells }) => cells)
  const faults = rows.filter(
    ({ name, example, counter_example: counter }) =>
      gazetteer.lookup(name).length === 0 || !example.includes(name) || !counter.includes(name),
  )
  expect(faults).toEqual([])
  expect(duplicates(rows.map(({ name }) => name))).toEqual([])
})
