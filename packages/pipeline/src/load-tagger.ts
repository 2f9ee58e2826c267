import { createHash } from 'node:crypto'
import { InvalidDataError } from '@shanhai/model'
import type { Diagnostic } from '@shanhai/model'
import { createLexiconClasses, createTagger } from '@shanhai/tagger'
import type { Tagger, TaggerLexicon } from '@shanhai/tagger'

/** Not a literal: the weights are a package of their own, and everything builds and runs without them. */
const WEIGHTS_PACKAGE = ['@shanhai', 'tagger-weights'].join('/')

interface WeightsPackage {
  loadTaggerWeights(): Uint8Array
}

/** A tagger, or why there is none: the run goes on with the names that knowledge finds. */
export interface LoadedTagger {
  readonly tagger?: Tagger
  /** SHA-256 of the weights, where there is a tagger. */
  readonly weights?: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads the tagger with the weights of `@shanhai/tagger-weights`.
 *
 * @param load gives the weights' bytes; for weights of one's own, and for tests.
 */
export async function loadTagger(
  lexicon: TaggerLexicon,
  load: () => Promise<Uint8Array> = loadInstalledWeights,
): Promise<LoadedTagger> {
  try {
    const bytes = await load()
    const tagger = createTagger(bytes, createLexiconClasses(lexicon))
    return { tagger, weights: createHash('sha256').update(bytes).digest('hex'), diagnostics: [] }
  } catch (error) {
    return { diagnostics: [toDiagnostic(error)] }
  }
}

async function loadInstalledWeights(): Promise<Uint8Array> {
  const installed = (await import(WEIGHTS_PACKAGE)) as WeightsPackage
  return installed.loadTaggerWeights()
}

function toDiagnostic(error: unknown): Diagnostic {
  const without = 'names are found by knowledge alone'
  if (error instanceof InvalidDataError) {
    return { severity: 'warning', code: 'tagger/weights', message: `${without}, for ${error.message}` }
  }
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
    const message = `${without}: install ${WEIGHTS_PACKAGE} for those that no list knows`
    return { severity: 'info', code: 'tagger/missing', message }
  }
  throw error
}
