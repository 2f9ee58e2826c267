import { InvalidDataError } from '@shanhai/model'
import type { Collection } from './collection.js'
import type { Corrections } from './corrections/correction.js'
import type { DuplicateFinder } from './find-duplicates.js'
import type { BuildOptions, BuildProgress } from './options.js'
import type { OutputFile, OutputSummary } from './output-files.js'
import type { OutputFolder } from './output-folder.js'
import type { PageSource } from './readings/page-reading.js'
import type { Stages } from './stages.js'

/** A build at work. */
export interface Build {
  readonly stages: Stages
  readonly options: BuildOptions
  readonly source: PageSource
  /** Key of the program and of what it knows. */
  readonly knowledge: string
  /** Checksum of the manifest; null without one. */
  readonly manifest: string | null
  /** Null: none were given. */
  readonly corrections: Corrections | null
  readonly output: OutputFolder
  readonly collection: Collection
  readonly duplicates: DuplicateFinder
  readonly outputs: Partial<Record<OutputFile, OutputSummary>>
}

/** Reports progress, and stops where the caller wants to stop. */
export function notify({ options, source }: Build, stage: BuildProgress['stage'], done: number): void {
  options.signal?.throwIfAborted()
  options.onProgress?.({ stage, done, total: source.total })
}

/** Not one page could be used: the first reason stands for all. */
export function nothingUsable(collection: Collection): InvalidDataError {
  const first = collection.diagnostics().find((one) => one.severity === 'error')
  const reason = first === undefined ? '' : `; ${first.place?.page ?? 'first'}: ${first.message}`
  const message = `none of the ${collection.inputs.length} page(s) could be used${reason}`
  return new InvalidDataError('input/nothing-usable', message, { value: first?.place?.page })
}
