import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic } from '@shanhai/model'
import { InvalidDataError } from '@shanhai/model'
import { RUN_FILE } from '../output-files.js'
import { notBuilt, readRecords } from '../read-records.js'
import { EarlierReadings } from '../readings/earlier-readings.js'
import type { RunFile } from '../run-file.js'
import { isRunFile, RUN_FORMAT_VERSION } from '../run-file.js'

/** An output folder that is to be merged. */
export interface OutputPart {
  readonly folder: string
  readonly run: RunFile
  readonly readings: EarlierReadings
  /** What its build noticed of no page, before it put pages together. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Stages that a merge runs again: what they noticed is noticed again. */
const RUN_AGAIN = /^(?:graph|claims|corrections|option)\//

/**
 * Opens an output folder for merging.
 *
 * @throws {ExternalError} if there is no build in it; {InvalidDataError} if it is damaged or lacks its readings
 */
export async function readPart(folder: string): Promise<OutputPart> {
  const text = await readFile(path.join(folder, RUN_FILE), 'utf8').catch(() => '')
  if (!isRunFile(text)) throw notBuilt(folder, RUN_FILE)
  const run = JSON.parse(text) as RunFile
  const readings = run.version === RUN_FORMAT_VERSION ? await EarlierReadings.open(folder) : null
  if (readings === null) {
    const message = `${folder} has no readings.jsonl that its run.json vouches for; build the folder again`
    throw new InvalidDataError('merge/no-readings', message, { value: folder })
  }
  const diagnostics: Diagnostic[] = []
  for await (const one of readRecords<Diagnostic>(folder, 'diagnostics.jsonl'))
    if (one.place === undefined && !RUN_AGAIN.test(one.code)) diagnostics.push(one)
  return { folder, run, readings, diagnostics }
}
