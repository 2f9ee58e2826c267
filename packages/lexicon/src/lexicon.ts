import type { DataTexts } from './data-files.js'
import { checksumOf, DATA_FILES, readDataFiles } from './data-files.js'
import type { Gazetteer } from './gazetteer.js'
import type { OwnName } from './own-names/own-name.js'
import { toOwnPlaces } from './own-names/own-places.js'
import type { MeasureLists } from './measure-words.js'
import { parseMeasureLists } from './measure-words.js'
import type { Newspapers } from './newspapers.js'
import { parseNewspapers } from './newspapers.js'
import type { OrganizationForm } from './organization-forms.js'
import { parseOrganizationForms } from './organization-forms.js'
import { parsePairings } from './pairings.js'
import type { ReferencePairing } from './pairings.js'
import { parsePersonEvidence } from './person-evidence.js'
import type { PersonEvidence } from './person-evidence.js'
import { parseGazetteer } from './parse-places.js'
import { parseWordLists } from './parse-words.js'
import type { WordLists } from './parse-words.js'
import { parseThings } from './things.js'
import type { ThingLists } from './things.js'

/** Everything that Shanhai knows before it reads a page. */
export interface Lexicon extends WordLists, MeasureLists, ThingLists {
  readonly gazetteer: Gazetteer
  readonly newspapers: Newspapers
  /** Full and short forms of the names of a place's bodies. */
  readonly organizationForms: readonly OrganizationForm[]
  /** Pairings from public sources; see {@link ReferencePairing}. */
  readonly pairings: readonly ReferencePairing[]
  /** The user's own names; their places are in the gazetteer. */
  readonly ownNames: readonly OwnName[]
  readonly personEvidence: PersonEvidence
  /** SHA-256 of the data files, lower-case hexadecimal: the same data, the same version. */
  readonly version: string
  /** The same of the files that a tagger's features use: surnames, titles, endings, offices, places. */
  readonly namesVersion: string
}

let loaded: Lexicon | undefined

/**
 * The built-in lexicon, read from the package's `data/` once per process.
 *
 * @throws ExternalError if a file cannot be read, InvalidDataError if one breaks its format.
 */
export function loadLexicon(): Lexicon {
  loaded ??= readLexicon([])
  return loaded
}

/** The built-in lexicon with a user's names. @throws as {@link loadLexicon} does */
export function loadLexiconWith(ownNames: readonly OwnName[]): Lexicon {
  return ownNames.length === 0 ? loadLexicon() : readLexicon(ownNames)
}

function readLexicon(ownNames: readonly OwnName[]): Lexicon {
  return parseLexicon(readDataFiles(), ownNames)
}

/** The lexicon of the texts of its data files. @throws InvalidDataError that names file and line */
export function parseLexicon(texts: DataTexts, ownNames: readonly OwnName[] = []): Lexicon {
  const gazetteer = parseGazetteer(texts, toOwnPlaces(ownNames))
  return {
    ...parseWordLists(texts),
    ...parseMeasureLists(texts),
    ...parseThings(texts),
    gazetteer,
    newspapers: parseNewspapers(texts, gazetteer),
    organizationForms: parseOrganizationForms(texts),
    pairings: parsePairings(texts.pairings, DATA_FILES.pairings),
    ownNames,
    personEvidence: parsePersonEvidence(texts),
    version: checksumOf(texts),
    namesVersion: namesVersionOf(texts),
  }
}

function namesVersionOf(texts: DataTexts): string {
  const { surnames, titles, organizationEndings, offices } = texts
  const { commonWords, divisions, ethnicGroups, places, units } = texts
  const words = { surnames, titles, organizationEndings, offices }
  return checksumOf({ ...words, commonWords, divisions, ethnicGroups, places, units })
}
