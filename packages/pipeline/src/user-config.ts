import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { InvalidDataError } from '@shanhai/model'
import { LineCounter, parseDocument, isMap, isScalar, isSeq } from 'yaml'
import { asFileError, systemErrorCode } from './file-errors.js'

/** What a user sets once for all commands. */
export interface UserConfig {
  /** Paths of lists of names. */
  readonly lexicon: readonly string[]
  /** Path of the corrections; absent: there are none. */
  readonly corrections?: string
}

const CONFIG_FILE = 'shanhai.config.json'
/** Read without being named where it lies beside the settings, or where they would lie. */
const CORRECTIONS_FILE = 'corrections.yaml'
const EMPTY: UserConfig = { lexicon: [] }
const KEYS: readonly string[] = ['lexicon', 'corrections']

/**
 * Reads `shanhai.config.json`: `{"lexicon": "names.csv", "corrections": "corrections.yaml"}`, the lexicon perhaps a list of files; paths
 * count from the file's folder. Without the second key a `corrections.yaml` beside the settings counts, if there is one.
 *
 * @param file a file that must be there; without one, the file of the working folder, if there is one
 * @throws {InvalidDataError} with file and line if it breaks the format; {ExternalError} if it cannot be read
 */
export async function readUserConfig(file?: string): Promise<UserConfig> {
  const where = file ?? CONFIG_FILE
  const text = await readFile(where, 'utf8').catch((error: unknown) => {
    if (file === undefined && systemErrorCode(error) === 'ENOENT') return null
    throw asFileError(error, 'read', where)
  })
  const config = text === null ? EMPTY : parseUserConfig(text, where)
  if (config.corrections !== undefined) return config
  const beside = path.join(path.dirname(where), CORRECTIONS_FILE)
  return (await stat(beside).catch(() => null))?.isFile() === true ? { ...config, corrections: beside } : config
}

/** Where the corrections lie, or will lie when there are some. @throws as {@link readUserConfig} */
export async function correctionsPath(file?: string): Promise<string> {
  const { corrections } = await readUserConfig(file)
  return corrections ?? path.join(path.dirname(file ?? CONFIG_FILE), CORRECTIONS_FILE)
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
  let config: UserConfig = EMPTY
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
    const paths = files.map((one) => path.join(folder, one))
    if (name === 'lexicon') config = { ...config, lexicon: paths }
    else if (paths[0] === undefined || paths.length > 1) throw fault(at, `${name} should be one path`)
    else config = { ...config, corrections: paths[0] }
  }
  return config
}
