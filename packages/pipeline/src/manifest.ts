import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { InvalidDataError } from '@shanhai/model'
import { asFileError } from './file-errors.js'
import { isIsoDate, isNewspaperName, isPageNumber } from './options.js'

/** What a manifest says about one file. */
export interface ManifestEntry {
  /** Path of the file, relative to the manifest's folder, with `/`. */
  readonly file: string
  readonly newspaper?: string
  /** Name or code of the place for which the paper speaks. */
  readonly home?: string
  /** Issue date, `YYYY-MM-DD`. */
  readonly date?: string
  /** Page number in the issue, from 1. */
  readonly page?: number
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256?: string
}

/** A manifest with its entries found on the disk. */
export interface Manifest {
  /** By the file's real path. */
  readonly entries: ReadonlyMap<string, ManifestEntry>
  /** Files that the manifest names and the disk does not have, in the manifest's order. */
  readonly missing: readonly string[]
}

/** For a build without a manifest. */
export const EMPTY_MANIFEST: Manifest = { entries: new Map(), missing: [] }

const KEYS = ['file', 'newspaper', 'home', 'date', 'page', 'sha256'] as const
type Key = (typeof KEYS)[number]

/** What each key takes: its check, and the words for a message. */
const CHECKS: Readonly<Record<Key, readonly [check: (value: unknown) => boolean, expected: string]>> = {
  file: [isFilePath, "a relative path with '/' such as pages/001.txt"],
  newspaper: [(value) => typeof value === 'string' && isNewspaperName(value), 'a name of 1 to 100 characters'],
  home: [(value) => typeof value === 'string' && isNewspaperName(value), 'a place such as 漳州市 or 350600'],
  date: [(value) => typeof value === 'string' && isIsoDate(value), 'a day such as 2025-02-18'],
  page: [(value) => typeof value === 'number' && isPageNumber(value), 'a whole number from 1 to 9999'],
  sha256: [(value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), '64 hexadecimal digits in lower case'],
}

/**
 * Checks a manifest: `{"format": "shanhai-manifest", "version": 1, "pages": [{"file", "newspaper"?, "home"?, "date"?, "page"?,
 * "sha256"?}]}`. Unknown keys are refused, since a misspelt one would be lost in silence.
 *
 * @throws {InvalidDataError} that names the path of the bad value, such as `pages[3].date`
 */
export function parseManifest(value: unknown): readonly ManifestEntry[] {
  if (!isRecord(value)) throw bad('the manifest', 'an object', value)
  if (value['format'] !== 'shanhai-manifest') throw bad('format', '"shanhai-manifest"', value['format'])
  if (value['version'] !== 1) throw bad('version', '1', value['version'])
  const pages = value['pages']
  if (!Array.isArray(pages)) throw bad('pages', 'a list', pages)
  refuseOtherKeys(value, '', ['format', 'version', 'pages'])
  const seen = new Map<string, number>()
  return pages.map((entry: unknown, index) => {
    const checked = parseEntry(entry, `pages[${index}]`)
    const before = seen.get(checked.file)
    if (before !== undefined)
      throw bad(`pages[${index}].file`, `a file not yet named by pages[${before}]`, checked.file)
    seen.set(checked.file, index)
    return checked
  })
}

/**
 * Reads a manifest and finds its files.
 *
 * @throws {InvalidDataError} if it is no JSON or breaks the format; {ExternalError} if it cannot be read
 */
export async function readManifest(file: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  const entries = new Map<string, ManifestEntry>()
  const missing: string[] = []
  for (const entry of parseNamed(parseJson(text, file), file)) {
    const found = await realpath(path.resolve(path.dirname(file), ...entry.file.split('/'))).catch(() => null)
    if (found === null) missing.push(entry.file)
    else entries.set(found, entry)
  }
  return { entries, missing }
}

/** As {@link parseManifest}, the file named in the message. */
function parseNamed(value: unknown, file: string): readonly ManifestEntry[] {
  try {
    return parseManifest(value)
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error
    throw new InvalidDataError(error.code, `${file}: ${error.message}`, { value: error.value, cause: error })
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (cause) {
    throw new InvalidDataError('manifest/not-json', `the manifest ${file} is no JSON; check its syntax`, {
      value: file,
      cause,
    })
  }
}

function parseEntry(entry: unknown, where: string): ManifestEntry {
  if (!isRecord(entry)) throw bad(where, 'an object', entry)
  refuseOtherKeys(entry, `${where}.`, KEYS)
  for (const key of KEYS) {
    const [check, expected] = CHECKS[key]
    const optionalAndAbsent = key !== 'file' && entry[key] === undefined
    if (!optionalAndAbsent && !check(entry[key])) throw bad(`${where}.${key}`, expected, entry[key])
  }
  return entry as unknown as ManifestEntry
}

function isFilePath(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !/[\\\0]/.test(value) && !path.isAbsolute(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuseOtherKeys(record: object, prefix: string, known: readonly string[]): void {
  const other = Object.keys(record).find((key) => !known.includes(key))
  if (other === undefined) return
  const message = `the manifest is not valid: ${prefix}${other} is no known key; the keys are ${known.join(', ')}`
  throw new InvalidDataError('manifest/invalid', message, { value: `${prefix}${other}` })
}

function bad(where: string, expected: string, value: unknown): InvalidDataError {
  const found = (JSON.stringify(value) ?? 'nothing').slice(0, 60)
  const message = `the manifest is not valid: ${where} should be ${expected}, found ${found}`
  return new InvalidDataError('manifest/invalid', message, { value: where })
}
