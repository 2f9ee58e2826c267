import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InvalidDataError } from '@shanhai/model'
import { LineCounter, parseDocument, isMap, isScalar, isSeq } from 'yaml'
import { asFileError, systemErrorCode } from './file-errors.js'

/** What a user sets once for all commands. */
export interface UserConfig {
  /** Paths of lists of names. */
  readonly lexicon: readonly string[]
}

const CONFIG_FILE = 'shanhai.config.json'
const EMPTY: UserConfig = { lexicon: [] }
const KEYS: readonly string[] = ['lexicon']

/**
 * Reads `shanhai.config.json`: `{"lexicon": "names.csv"}`, or a list of files; paths count from the file's folder.
 *
 * @param file a file that must be there; without one, the file of the working folder, if there is one
 * @throws {InvalidDataError} with file and line if it breaks the format; {ExternalError} if it cannot be read
 */
export async function readUserConfig(file?: string): Promise<UserConfig> {
  const where = file ?? CONFIG_FILE
  try {
    return parseUserConfig(await readFile(where, 'utf8'), where)
  } catch (error) {
    if (file === undefined && systemErrorCode(error) === 'ENOENT') return EMPTY
    throw asFileError(error, 'read', where)
  }
}

/** JSON is YAML: read so, every fault has its line. */
export function parseUserConfig(text: string, file: string): UserConfig {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, schema: 'json', version: '1.2' })
  const fault = (offset: number, message: string): InvalidDataError => {
    const where = `${file}:${String(lines.linePos(offset).line || 1)}`
    return new InvalidDataError('config/invalid', `${where}: ${message}`, { value: `${where}: ${message}` })
  }
  const [error] = document.errors
  if (error) throw fault(error.pos[0], 'no well-formed JSON; check its syntax')
  const root = document.contents
  if (!isMap(root)) throw fault(0, 'expected an object such as {"lexicon": ["names.csv"]}')
  const folder = path.dirname(file)
  let lexicon: readonly string[] = []
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    if (!KEYS.includes(name)) throw fault(at, `"${name}" is no known key; the keys are ${KEYS.join(', ')}`)
    const files = isSeq(value)
      ? value.items.map((item) => (isScalar(item) ? item.value : null))
      : [isScalar(value) ? value.value : null]
    if (!files.every((one): one is string => typeof one === 'string' && one !== '')) {
      throw fault(at, `${name} should be a path or a list of paths`)
    }
    lexicon = files.map((one) => path.join(folder, one))
  }
  return { lexicon }
}
