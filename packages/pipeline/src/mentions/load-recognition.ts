import type { RecognizeTextOptions } from '@shanhai/extractor'
import { createResources, loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexiconWith } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { readOwnNames } from '../read-own-names.js'

/**
 * What recognizing names in bare texts needs: the lexicon with a user's names, and the tokenizer (about a second).
 *
 * @param lexicon paths of lists of names
 * @throws {InvalidDataError} on a bad list; {ExternalError} if a list cannot be read or the tokenizer cannot be loaded
 */
export async function loadRecognition(lexicon: readonly string[] = []): Promise<RecognizeTextOptions> {
  const { names } = await readOwnNames(lexicon)
  return { resources: createResources(loadLexiconWith(names)), tokenizer: loadJiebaTokenizer(), splitSentences }
}
