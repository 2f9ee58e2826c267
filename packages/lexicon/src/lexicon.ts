import { checksumOf, DATA_FILES, readDataFiles } from './data-files.js'
import type { Gazetteer } from './gazetteer.js'
import { parsePairings } from './pairings.js'
import type { ReferencePairing } from './pairings.js'
import { parsePersonEvidence } from './person-evidence.js'
import type { PersonEvidence } from './person-evidence.js'
import { parseGazetteer } from './parse-places.js'
import { parseWordLists } from './parse-words.js'
import type { WordLists } from './parse-words.js'

/** Everything that Shanhai knows before it reads a page. */
export interface Lexicon extends WordLists {
  readonly gazetteer: Gazetteer
  /** Pairings from public sources; see {@link ReferencePairing}. */
  readonly pairings: readonly ReferencePairing[]
  readonly personEvidence: PersonEvidence
  /** SHA-256 of the data files, lower-case hexadecimal: the same data, the same version. */
  readonly version: string
}

let loaded: Lexicon | undefined

/**
 * The built-in lexicon, read from the package's `data/` once per process.
 *
 * @throws ExternalError if a file cannot be read, InvalidDataError if one breaks its format.
 */
export function loadLexicon(): Lexicon {
  loaded ??= readLexicon()
  return loaded
}

function readLexicon(): Lexicon {
  const texts = readDataFiles()
  return {
    ...parseWordLists(texts),
    gazetteer: parseGazetteer(texts),
    pairings: parsePairings(texts.pairings, DATA_FILES.pairings),
    personEvidence: parsePersonEvidence(texts),
    version: checksumOf(texts),
  }
}
