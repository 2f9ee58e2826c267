import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ExternalError, InvalidDataError } from '@shanhai/model'
import { asFileError, systemErrorCode } from './file-errors.js'
import type { OutputFile } from './output-files.js'

/**
 * The records of a JSON Lines file of an output folder, one after the other, unchecked but for being objects.
 *
 * @throws {ExternalError} if there is no build in the folder or the file cannot be read; {InvalidDataError} naming the line
 *   that is no JSON object
 */
export async function* readRecords<T>(folder: string, file: OutputFile): AsyncGenerator<T> {
  const where = path.join(folder, file)
  try {
    yield* readLines<T>(where)
  } catch (error) {
    throw systemErrorCode(error) === 'ENOENT' ? notBuilt(folder, file) : error
  }
}

/** The records of a JSON Lines file. @throws as {@link readRecords}; the system's own error if the file is not there */
export async function* readLines<T>(where: string): AsyncGenerator<T> {
  const stream = createReadStream(where, 'utf8')
  const lines = createInterface({ input: stream, crlfDelay: Infinity })
  // readline does not pass on the errors of its input.
  const failed = new Promise<never>((_, reject) => stream.on('error', reject))
  failed.catch(() => undefined)
  let number = 0
  try {
    const iterator = lines[Symbol.asyncIterator]()
    for (;;) {
      const next = await Promise.race([iterator.next(), failed])
      if (next.done === true) return
      number++
      yield parseRecord<T>(next.value, where, number)
    }
  } catch (error) {
    if (error instanceof InvalidDataError) throw error
    throw systemErrorCode(error) === 'ENOENT' ? error : asFileError(error, 'read', where)
  } finally {
    lines.close()
    stream.destroy()
  }
}

function parseRecord<T>(line: string, where: string, number: number): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    value = null
  }
  if (typeof value === 'object' && value !== null) return value as T
  throw new InvalidDataError(
    'output/not-json',
    `${where} is damaged (line ${String(number)} is no JSON object); build the folder again`,
    { value: where },
  )
}

/** There is no finished build in a folder. */
export function notBuilt(folder: string, file: OutputFile): ExternalError {
  const message = `there is no ${file} in ${folder}; give the output folder of a finished shanhai build`
  return new ExternalError('output/not-built', message, { value: folder })
}
