import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageSource, PairSummary } from '@shanhai/graph'
import { pairsOf, parseGraphFile } from '@shanhai/graph'
import type { PageId } from '@shanhai/model'
import { InvalidDataError } from '@shanhai/model'
import { asFileError, systemErrorCode } from './file-errors.js'
import type { OutputFile } from './output-files.js'
import { notBuilt } from './read-records.js'

/** The pairs of a build and the pages that prove them. */
export interface OutputPairs {
  readonly pairs: readonly PairSummary[]
  readonly pages: ReadonlyMap<PageId, PageSource>
}

/**
 * The pairs that the graph of an output folder holds, best proven first.
 *
 * @throws {ExternalError} if there is no build in the folder; {InvalidDataError} if its graph breaks the format
 */
export async function readPairs(folder: string): Promise<OutputPairs> {
  const { graph, pages } = parseGraphFile(await readOutputJson(folder, 'graph.json'))
  return { pairs: pairsOf(graph, { pages }), pages }
}

/**
 * The value of a JSON file of an output folder, unchecked.
 *
 * @throws {ExternalError} if the file is not there or cannot be read; {InvalidDataError} if it is no JSON
 */
export async function readOutputJson(folder: string, file: OutputFile): Promise<unknown> {
  const where = path.join(folder, file)
  const text = await readFile(where, 'utf8').catch((error: unknown) => {
    throw systemErrorCode(error) === 'ENOENT' ? notBuilt(folder, file) : asFileError(error, 'read', where)
  })
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new InvalidDataError('output/not-json', `${where} is damaged (no JSON); build the folder again`, {
      value: where,
      cause,
    })
  }
}
