import type { RecognizerChoice, RecognizeTextOptions } from '@shanhai/extractor'
import { createResources, loadJiebaTokenizer, recognizersOf, standardOf } from '@shanhai/extractor'
import { loadLexiconWith } from '@shanhai/lexicon'
import { InvalidDataError } from '@shanhai/model'
import type { Diagnostic } from '@shanhai/model'
import { splitSentences, unwrapLines } from '@shanhai/reader'
import { DEFAULT_STANDARD } from '@shanhai/tagger'
import type { Standard } from '@shanhai/tagger'
import { checkLearnedStandard, withLearnedStandard } from '../learned-standards.js'
import { loadTagger, loadTaggerFrom } from '../load-tagger.js'
import type { LoadedTagger } from '../load-tagger.js'
import { readOwnNames } from '../read-own-names.js'

export interface RecognitionChoice {
  /** Default: `all`. */
  readonly recognizers?: RecognizerChoice
  /** Whose rules of annotation the tagger follows; default: `boson` beside knowledge, `pd98` alone. */
  readonly standard?: Standard
  /** Path of a weights file of one's own for the tagger; default: the weights of the installed package. */
  readonly weights?: string
  /** Gives the bytes of the tagger's weights; default: those of the installed package. */
  readonly loadWeights?: () => Promise<Uint8Array>
}

/** What recognizing names in bare texts needs, and what was missing. */
export interface LoadedRecognition extends RecognizeTextOptions {
  /** Why there is no tagger, if one is wanted and there is none; what is to be known of its weights. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads the lexicon with a user's names, the tokenizer (about a second) and, where it is wanted, the tagger.
 *
 * @param lexicon paths of lists of names
 * @throws {InvalidDataError} on a bad list or weights file, or where the tagger alone is wanted and there is none, or none that has learned the
 *   standard; {ExternalError} if a list or the
 *   weights cannot be read or the tokenizer cannot be loaded
 */
export async function loadRecognition(
  lexicon: readonly string[] = [],
  { recognizers = 'all', standard, weights, loadWeights }: RecognitionChoice = {},
): Promise<LoadedRecognition> {
  const { names } = await readOwnNames(lexicon)
  const known = loadLexiconWith(names)
  const loaded: LoadedTagger =
    recognizers === 'knowledge'
      ? { diagnostics: [] }
      : await (weights === undefined ? loadTagger(known, loadWeights) : loadTaggerFrom(weights, known))
  const followed = standardOf(recognizers, standard) ?? DEFAULT_STANDARD
  if (recognizers === 'tagger') {
    if (loaded.tagger === undefined) throw withoutTagger(loaded)
    checkLearnedStandard(loaded.tagger, followed)
  }
  const { tagger, diagnostics } = withLearnedStandard(loaded, followed)
  return {
    resources: createResources(known),
    tokenizer: loadJiebaTokenizer(),
    splitSentences,
    unwrapLines,
    recognizers: recognizersOf(recognizers, tagger, standard),
    diagnostics,
  }
}

/** Whoever asks for the tagger alone gets no empty answers in its place. */
function withoutTagger({ why = '', diagnostics }: LoadedTagger): InvalidDataError {
  const message = `the tagger alone was asked for, and there is none: ${why}; or ask for knowledge`
  return new InvalidDataError('tagger/none', message, { value: diagnostics[0]?.code ?? '' })
}
