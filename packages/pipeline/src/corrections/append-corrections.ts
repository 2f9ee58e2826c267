import { readFile } from 'node:fs/promises'
import { asFileError, systemErrorCode } from '../file-errors.js'
import { parseCorrections } from './parse-corrections.js'

/**
 * The text of a file of corrections with lines added at its end; what it held, comments too, stays as it is.
 *
 * @returns the whole text, checked, and how many corrections were added
 * @throws {InvalidDataError} if the lines, or the file itself, are no corrections; {ExternalError} if the file cannot be read
 */
export async function appendedCorrections(
  file: string,
  lines: string,
): Promise<{ readonly text: string; readonly added: number }> {
  const before = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return ''
    throw asFileError(error, 'read', file)
  })
  const earlier = parseCorrections(before, file).length
  const text = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines}`
  return { text, added: parseCorrections(text, file).length - earlier }
}
