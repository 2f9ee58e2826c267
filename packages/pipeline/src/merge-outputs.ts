import { loadGivenStages } from './build-corpus.js'
import type { MergeOptions } from './merging/run-merge.js'
import { runMerge } from './merging/run-merge.js'
import type { BuildReport } from './report.js'

/**
 * Puts output folders together: the result is byte for byte that of one build of all their pages. Pages are not read
 * again; what several of them decide together (issues, reprints, entities, graph) is decided anew.
 *
 * @throws {InvalidArgumentError} on fewer than two folders; {InvalidDataError} if they were built by other versions or in other
 *   ways, or with corrections while the merge is given none, or hold two pages of one name; {ExternalError} if one holds no build; as `buildCorpus` otherwise
 */
export async function mergeOutputs(folders: readonly string[], options: MergeOptions): Promise<BuildReport> {
  return runMerge(() => loadGivenStages(options.lexicon ?? [], { recognizers: 'knowledge' }), folders, options)
}
