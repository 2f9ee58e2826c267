import type { Diagnostic } from '@shanhai/model'
import type { Build } from './build.js'
import { Collection } from './collection.js'
import { DuplicateFinder } from './find-duplicates.js'
import { OutputFolder } from './output-folder.js'
import { readPages } from './read-pages.js'
import type { BuildReport } from './report.js'
import { writeOutput } from './write-output.js'

/** A build with its pages found. */
export interface BuildStart extends Omit<Build, 'collection' | 'duplicates' | 'outputs'> {
  /** What was noticed before the first page. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Takes the pages of a source and writes the files of the output folder, unpublished until the last is complete. */
export async function buildFrom(start: BuildStart): Promise<BuildReport> {
  const collection = new Collection()
  collection.addDiagnostics(start.stages.diagnostics ?? [])
  collection.addDiagnostics(start.diagnostics)
  const build: Build = { ...start, collection, duplicates: new DuplicateFinder(), outputs: {} }
  await readPages(build)
  return writeOutput(build)
}

/**
 * Lets a build work in a folder: its files get their names when it is done, and all is taken back if it fails.
 *
 * @throws as `OutputFolder.create` and `work` do
 */
export async function withOutputFolder(
  folder: string,
  signal: AbortSignal | undefined,
  work: (output: OutputFolder) => Promise<BuildReport>,
): Promise<BuildReport> {
  const output = await OutputFolder.create(folder)
  try {
    const report = await work(output)
    signal?.throwIfAborted()
    await output.publish()
    return report
  } catch (error) {
    await output.abandon()
    throw error
  }
}
