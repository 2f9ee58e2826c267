import { readFile } from 'node:fs/promises'
import { isSeq, parseDocument } from 'yaml'
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
  const text = withCorrections(before, lines, file)
  return { text, added: parseCorrections(text, file).length - parseCorrections(before, file).length }
}

/**
 * Adds lines such as `- {"drop": "id"}` to the text of a file. A list that is written line by line is only gone on with; any other
 * (`[]`, an indented list, a final `...`) is written anew with its comments.
 *
 * @throws {InvalidDataError} if either text is no list of corrections
 */
export function withCorrections(before: string, lines: string, file: string): string {
  const wanted = parseCorrections(before, file).length + parseCorrections(lines, file).length
  if (lines === '') return before
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  const simple = `${before}${gap}${lines}`
  if (countOf(simple, file) === wanted) return simple
  const document = parseDocument(before.replace(/^\uFEFF/, ''), { version: '1.2' })
  const added = parseDocument(lines, { version: '1.2' }).contents
  if (!isSeq(document.contents)) document.contents = document.createNode([]) as never
  if (isSeq(document.contents) && isSeq(added)) {
    document.contents.flow = false
    document.contents.items.push(...added.items)
  }
  // A long line stays one line: it is one correction.
  return document.toString({ lineWidth: 0 })
}

/** Corrections of a text; null where it is none. */
function countOf(text: string, file: string): number | null {
  try {
    return parseCorrections(text, file).length
  } catch {
    return null
  }
}
