import type { DataTexts } from './data-files.js'
import { DATA_FILES } from './data-files.js'
import type { Division } from './division.js'
import { DIVISION_LEVELS, levelOf, NAME_FORMS, parentOf } from './division.js'
import type { Gazetteer, NameEntry } from './gazetteer.js'
import { createGazetteer } from './gazetteer.js'
import type { EthnicGroup } from './short-names.js'
import { makeShortNames } from './short-names.js'
import type { OwnPlaces } from './own-names/own-places.js'
import { invalidCell, parseTsv } from './tsv.js'

const ADMINISTRATIVE_CODE = /^(?:\d{6}|\d{9})$/u
const OWN_CODE = /^(?:country|city|region|site|xpcc|zone):[a-z0-9-]+$/u

/**
 * The gazetteer from its data files: official names first, then hand-written ones, then those made by rule, so that a
 * reviewed row overrides the rule.
 *
 * @param own places that the user adds, and other names of official ones
 * @throws InvalidDataError that names file and line.
 */
export function parseGazetteer(texts: DataTexts, own: OwnPlaces = { divisions: [], entries: [] }): Gazetteer {
  const divisions = new Map<string, Division>()
  addDivisions(texts, divisions)
  addUnits(texts, divisions)
  const entries: NameEntry[] = []
  for (const division of divisions.values()) entries.push({ name: division.name, division, form: 'full' })
  for (const division of own.divisions) divisions.set(division.code, division)
  entries.push(...parsePlaces(texts, divisions), ...own.entries)
  const groups = parseEthnicGroups(texts)
  for (const division of divisions.values()) {
    for (const { name, form } of makeShortNames(division, groups)) entries.push({ name, division, form })
  }
  const commonWords = parseCommonWords(texts)
  // 张镇 or 雪乡: two characters of a township are too little to stand alone.
  const isCommonWord = (name: string, { level }: Division): boolean =>
    commonWords.has(name) || (name.length === 2 && level === 'township')
  return createGazetteer([...divisions.values()], entries, isCommonWord)
}

function addDivisions(texts: DataTexts, divisions: Map<string, Division>): void {
  const exists = (code: string): boolean => divisions.has(code)
  for (const row of parseTsv(texts.divisions, DATA_FILES.divisions, ['code', 'name'])) {
    const { code, name } = row.cells
    if (!ADMINISTRATIVE_CODE.test(code)) throw invalidCell(row.where, 'a code of 6 or 9 digits', code)
    if (divisions.has(code)) throw invalidCell(row.where, 'a code that no other row has', code)
    // Rows are sorted by code, so the units above are already there.
    const parent = parentOf(code, exists)
    divisions.set(code, { code, name, level: levelOf(code, name), parent })
  }
}

function addUnits(texts: DataTexts, divisions: Map<string, Division>): void {
  const columns = ['code', 'level', 'name', 'parent', 'source'] as const
  for (const { cells, where } of parseTsv(texts.units, DATA_FILES.units, columns)) {
    const { code, name, parent } = cells
    const level = DIVISION_LEVELS.find((known) => known === cells.level)
    if (!OWN_CODE.test(code)) throw invalidCell(where, 'a code such as zone:khorgos', code)
    if (divisions.has(code)) throw invalidCell(where, 'a code that no other row has', code)
    if (level === undefined) throw invalidCell(where, `a level of ${DIVISION_LEVELS.join(', ')}`, cells.level)
    if (parent !== '' && !divisions.has(parent)) throw invalidCell(where, 'a parent listed before', parent)
    divisions.set(code, { code, name, level, parent: parent === '' ? null : parent })
  }
}

function parsePlaces(texts: DataTexts, divisions: ReadonlyMap<string, Division>): readonly NameEntry[] {
  const columns = ['code', 'name', 'form', 'note', 'source'] as const
  return parseTsv(texts.places, DATA_FILES.places, columns).map(({ cells, where }) => {
    const { code, name } = cells
    const form = NAME_FORMS.find((known) => known === cells.form)
    const division = divisions.get(code)
    if (division === undefined) throw invalidCell(where, 'the code of a known place', code)
    if (name.length < 2) throw invalidCell(where, 'a name of two characters or more', name)
    if (form === undefined) throw invalidCell(where, `a form of ${NAME_FORMS.join(', ')}`, cells.form)
    return { name, division, form }
  })
}

function parseEthnicGroups(texts: DataTexts): readonly EthnicGroup[] {
  return parseTsv(texts.ethnicGroups, DATA_FILES.ethnicGroups, ['name', 'bare']).map(({ cells, where }) => {
    const { name, bare } = cells
    if (!name.endsWith('族')) throw invalidCell(where, 'a name that ends in 族', name)
    if (bare !== 'yes' && bare !== 'no') throw invalidCell(where, 'yes or no', bare)
    return { name, bare: bare === 'yes' }
  })
}

function parseCommonWords(texts: DataTexts): ReadonlySet<string> {
  const columns = ['name', 'example', 'counter_example', 'source'] as const
  return new Set(parseTsv(texts.commonWords, DATA_FILES.commonWords, columns).map(({ cells }) => cells.name))
}
