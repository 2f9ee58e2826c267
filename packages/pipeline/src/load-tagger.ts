import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { InvalidDataError, ShanhaiError } from '@shanhai/model'
import type { Diagnostic } from '@shanhai/model'
import { createLexiconClasses, createTagger } from '@shanhai/tagger'
import type { Tagger, TaggerLexicon } from '@shanhai/tagger'
import { asFileError } from './file-errors.js'

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
  /** Why there is none, and what to do about it. */
  readonly why?: string
}

/**
 * Loads the tagger with the weights of `@shanhai/tagger-weights`.
 *
 * @param load gives the weights' bytes; for tests and for programs that keep them elsewhere.
 */
export async function loadTagger(
  lexicon: TaggerLexicon,
  load: () => Promise<Uint8Array> = loadInstalledWeights,
): Promise<LoadedTagger> {
  try {
    return taggerOf(await load(), lexicon)
  } catch (error) {
    return withoutTagger(error)
  }
}

/**
 * Loads the tagger with weights of one's own. Who names a file wants no run without it; where the weights were learned with
 * other lists of names, a diagnostic says so.
 *
 * @param file path of a weights file that `pnpm train` wrote
 * @throws {ExternalError} if the file cannot be read; {InvalidDataError} `weights/file` with the reason if it is cut off, damaged, of another
 *   version or no weights file
 */
export async function loadTaggerFrom(file: string, lexicon: TaggerLexicon): Promise<LoadedTagger> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  try {
    const loaded = taggerOf(bytes, lexicon)
    return loaded.tagger?.lexicon === 'other' ? { ...loaded, diagnostics: [OTHER_LEXICON] } : loaded
  } catch (cause) {
    if (!(cause instanceof ShanhaiError)) throw cause
    throw new InvalidDataError('weights/file', `${file}: ${cause.message}`, { value: file, cause })
  }
}

function taggerOf(bytes: Uint8Array, lexicon: TaggerLexicon): LoadedTagger {
  const tagger = createTagger(bytes, createLexiconClasses(lexicon))
  return { tagger, weights: createHash('sha256').update(bytes).digest('hex'), diagnostics: [] }
}

/** Names no file: what a build says goes into its output, where no path of the machine stands. */
const OTHER_LEXICON: Diagnostic = {
  severity: 'info',
  code: 'tagger/lexicon',
  message:
    "the tagger's weights were trained with other surnames, titles, endings or places than this program has: its scores may differ; train it again for the recorded ones",
  zh: '标注器的权重是用另一版姓氏、职务、机构词尾或地名训练的：准确率可能与记录的不同；重新训练即可一致',
}

async function loadInstalledWeights(): Promise<Uint8Array> {
  const installed = (await import(WEIGHTS_PACKAGE)) as WeightsPackage
  return installed.loadTaggerWeights()
}

function withoutTagger(error: unknown): LoadedTagger {
  const { why, zh, ...rest } = reasonOf(error)
  const message = `names are found by knowledge alone: ${why}`
  return { why, diagnostics: [{ ...rest, message, zh: `只用知识识别名称：${zh}` }] }
}

/** No path of the machine is in it: what a build says goes into its output. */
function reasonOf(
  error: unknown,
): Pick<Diagnostic, 'severity' | 'code'> & { readonly why: string; readonly zh: string } {
  if (error instanceof InvalidDataError && error.code === 'weights/missing') {
    const why = `the weights of ${WEIGHTS_PACKAGE} are not there; install it again, or train weights with "pnpm train"`
    const zh = `没有标注器的权重文件；请重新安装 ${WEIGHTS_PACKAGE}，或用 pnpm train 训练`
    return { severity: 'warning', code: 'tagger/missing', why, zh }
  }
  if (error instanceof InvalidDataError) {
    const zh = `标注器的权重不完整、已损坏或版本不符；请重新安装 ${WEIGHTS_PACKAGE}`
    return { severity: 'warning', code: 'tagger/weights', why: error.message, zh }
  }
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
    const why = `install ${WEIGHTS_PACKAGE} for names that no list knows`
    const zh = `安装 ${WEIGHTS_PACKAGE} 后可识别名录之外的名称`
    return { severity: 'info', code: 'tagger/missing', why, zh }
  }
  throw error
}
