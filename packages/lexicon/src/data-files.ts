import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compareCodeUnits, ExternalError } from '@shanhai/model'

/** Files of `data/` by the name under which the code knows them. */
export const DATA_FILES = {
  abbreviations: 'abbreviations.tsv',
  aidBodies: 'aid-bodies.tsv',
  blends: 'blends.tsv',
  commonWords: 'common-words.tsv',
  contextWords: 'context-words.tsv',
  divisions: 'divisions.tsv',
  ethnicGroups: 'ethnic-groups.tsv',
  knownPeople: 'known-people.tsv',
  knownThings: 'known-things.tsv',
  measureUnits: 'measure-units.tsv',
  measureWords: 'measure-words.tsv',
  moneyRoles: 'money-roles.tsv',
  nameElements: 'name-elements.tsv',
  nationalBodies: 'national-bodies.tsv',
  newspapers: 'newspapers.tsv',
  offices: 'party-government.tsv',
  organizationEndings: 'organization-endings.tsv',
  organizationForms: 'organization-forms.tsv',
  pairings: 'pairings.json',
  personEvidence: 'person-evidence.tsv',
  places: 'places.tsv',
  products: 'products.tsv',
  projectStatuses: 'project-statuses.tsv',
  sectorWords: 'sector-words.tsv',
  programmes: 'programmes.tsv',
  siteEndings: 'site-endings.tsv',
  surnames: 'surnames.tsv',
  thingHeads: 'thing-heads.tsv',
  thingWords: 'thing-words.tsv',
  titles: 'titles.tsv',
  transcriptionCharacters: 'transcription-characters.tsv',
  triggers: 'triggers.tsv',
  units: 'units.tsv',
} as const

export type DataFile = keyof typeof DATA_FILES
/** Text of every data file. */
export type DataTexts = Readonly<Record<DataFile, string>>

/**
 * Reads the package's data files. Line ends become `\n`, so a checkout with other line ends has the same version.
 *
 * @throws ExternalError that names the file that could not be read.
 */
export function readDataFiles(): DataTexts {
  const texts: Partial<Record<DataFile, string>> = {}
  for (const [key, file] of Object.entries(DATA_FILES)) {
    const url = new URL(`../data/${file}`, import.meta.url)
    try {
      texts[key as DataFile] = readFileSync(url, 'utf8').replaceAll('\r\n', '\n')
    } catch (cause) {
      const message = `Cannot read the lexicon file data/${file}: reinstall @shanhai/lexicon`
      throw new ExternalError('lexicon/unreadable', message, { value: file, cause })
    }
  }
  return texts as DataTexts
}

/** SHA-256 over names and texts of the data files, lower-case hexadecimal. */
export function checksumOf(texts: Partial<DataTexts>): string {
  const hash = createHash('sha256')
  for (const [key, text] of Object.entries(texts).sort(([a], [b]) => compareCodeUnits(a, b))) {
    hash.update(`${key}\0${String(text.length)}\0`).update(text)
  }
  return hash.digest('hex')
}
