import { readFile } from 'node:fs/promises'
import { asFileError } from '../file-errors.js'
import { hashOf } from '../readings/keys.js'
import type { Corrections } from './correction.js'
import { parseCorrections } from './parse-corrections.js'

/** Reads a file of corrections. @throws {InvalidDataError} with file and line; {ExternalError} if it cannot be read */
export async function readCorrections(file: string): Promise<Corrections> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  return { file, sha256: hashOf(text), all: parseCorrections(text, file) }
}
