import type { BuildOptions } from './options.js'
import type { StageOptions } from './load-stages.js'
import type { BuildReport } from './report.js'
import { readOwnNames } from './read-own-names.js'
import { runBuild } from './run-build.js'
import type { Stages } from './stages.js'

/**
 * Reads newspaper pages and writes the output folder: pages, articles, mentions, entities, claims, graph and positions.
 * The same files in any order give the same bytes. Files are written beside and renamed when all are complete, so a
 * build that fails leaves an earlier one as it was and nothing of its own. Pages that cannot be read are diagnostics; the
 * rest is built.
 *
 * @param inputs page files, and folders that are searched for `*.txt`
 * @throws {InvalidArgumentError} on inputs or options that cannot be used; {InvalidDataError} on a bad manifest, list of names or weights file, or if
 *   not one page could be used; {ExternalError} if the disk or the tokenizer fails; the signal's reason on abort
 */
export async function buildCorpus(inputs: readonly string[], options: BuildOptions): Promise<BuildReport> {
  return runBuild(() => loadGivenStages(options.lexicon ?? [], options), inputs, options)
}

/** The stages with lists of names, loaded when they are needed: who only reads output folders needs no tokenizer. */
export async function loadGivenStages(lists: readonly string[], options: StageOptions): Promise<Stages> {
  const own = await readOwnNames(lists)
  return (await import('./load-stages.js')).loadStages(own, options)
}
