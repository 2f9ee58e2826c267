import type { RecognizerChoice, RecognizeTextOptions } from '@shanhai/extractor'
import { createResources, loadJiebaTokenizer, recognizersOf } from '@shanhai/extractor'
import { loadLexiconWith } from '@shanhai/lexicon'
import type { Diagnostic } from '@shanhai/model'
import { splitSentences } from '@shanhai/reader'
import type { Standard } from '@shanhai/tagger'
import { loadTagger } from '../load-tagger.js'
import { readOwnNames } from '../read-own-names.js'

export interface RecognitionChoice {
  /** Default: `all`. */
  readonly recognizers?: RecognizerChoice
  /** Whose rules of annotation the tagger follows; default: `boson`, the nearest to today's papers. */
  readonly standard?: Standard
}

/** What recognizing names in bare texts needs, and what was missing. */
export interface LoadedRecognition extends RecognizeTextOptions {
  /** Why there is no tagger, if one is wanted and there is none. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads the lexicon with a user's names, the tokenizer (about a second) and, where it is wanted, the tagger.
 *
 * @param lexicon paths of lists of names
 * @throws {InvalidDataError} on a bad list; {ExternalError} if a list cannot be read or the tokenizer cannot be loaded
 */
export async function loadRecognition(
  lexicon: readonly string[] = [],
  { recognizers = 'all', standard = 'boson' }: RecognitionChoice = {},
): Promise<LoadedRecognition> {
  const { names } = await readOwnNames(lexicon)
  const known = loadLexiconWith(names)
  const { tagger, diagnostics } = recognizers === 'knowledge' ? { diagnostics: [] } : await loadTagger(known)
  return {
    resources: createResources(known),
    tokenizer: loadJiebaTokenizer(),
    splitSentences,
    recognizers: recognizersOf(recognizers, tagger, standard),
    diagnostics,
  }
}
