import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { NameProblem, OwnName } from '@shanhai/lexicon'
import { loadLexicon, parseOwnNames } from '@shanhai/lexicon'
import { InvalidDataError } from '@shanhai/model'
import { asFileError } from './file-errors.js'

/** A user's lists of names. */
export interface OwnNames {
  readonly names: readonly OwnName[]
  /** SHA-256 of each file, in the order given. */
  readonly checksums: readonly string[]
}

/** Lists of names with all that is wrong with them. */
export interface CheckedNames extends OwnNames {
  readonly problems: readonly NameProblem[]
}

/**
 * Reads lists of names and refuses bad ones.
 *
 * @throws {InvalidDataError} that names file and line of the first fault and counts the others; {ExternalError} if a file
 *   cannot be read
 */
export async function readOwnNames(files: readonly string[]): Promise<OwnNames> {
  const { names, checksums, problems } = await checkOwnNames(files)
  const faults = problems.filter(({ severity }) => severity === 'error')
  const [first] = faults
  if (!first) return { names, checksums }
  const where = `${first.file}:${String(first.line)}`
  const more = faults.length === 1 ? '' : `, and ${String(faults.length - 1)} more: see shanhai lint`
  const message = `${where}: ${first.message}${more}`
  throw new InvalidDataError('names/invalid', message, { value: message })
}

/** Reads lists of names with their faults. A name in two lists is a fault too. @throws {ExternalError} as above */
export async function checkOwnNames(files: readonly string[]): Promise<CheckedNames> {
  const names: OwnName[] = []
  const checksums: string[] = []
  const problems: NameProblem[] = []
  for (const file of files) {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw asFileError(error, 'read', file)
    })
    checksums.push(createHash('sha256').update(bytes).digest('hex'))
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      const message = 'expected UTF-8: save it as "CSV UTF-8"'
      problems.push({ severity: 'error', code: 'names/encoding', file, line: 1, message })
      continue
    }
    const list = parseOwnNames(text, file, loadLexicon().gazetteer)
    problems.push(...list.problems, ...namedBefore(names, list.names, file))
    names.push(...list.names)
  }
  return { names, checksums, problems }
}

function namedBefore(before: readonly OwnName[], names: readonly OwnName[], file: string): readonly NameProblem[] {
  const known = new Set(before.flatMap(spellingsOf))
  return names.flatMap((own) => {
    const twice = spellingsOf(own).find((spelling) => known.has(spelling))
    if (twice === undefined) return []
    const message = `${twice} stands in a list before this one already`
    return [{ severity: 'error', code: 'names/twice', file, line: 1, message }]
  })
}

function spellingsOf({ name, type, aliases }: OwnName): readonly string[] {
  return [name, ...aliases].map((spelling) => `${type} "${spelling}"`)
}
