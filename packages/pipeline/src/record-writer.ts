import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { canonicalJson, canonicalJsonPieces } from './canonical-json.js'
import { asFileError } from './file-errors.js'
import type { OutputSummary } from './output-files.js'

/** Characters gathered before they are written. */
const CHUNK = 1 << 16

/** Writes one file of JSON, counts it and takes its checksum. Each call waits for the disk, so memory stays bounded. */
export class RecordWriter {
  readonly #path: string
  readonly #file: FileHandle
  readonly #hash = createHash('sha256')
  #pending = ''
  #bytes = 0
  #records = 0

  private constructor(path: string, file: FileHandle) {
    this.#path = path
    this.#file = file
  }

  /** Opens a new file; one that exists is an error. @throws {ExternalError} as do all methods */
  static async create(path: string): Promise<RecordWriter> {
    const file = await open(path, 'wx').catch((error: unknown) => {
      throw asFileError(error, 'write', path)
    })
    return new RecordWriter(path, file)
  }

  /** Writes records, one a line. */
  async writeLines(records: Iterable<unknown>): Promise<void> {
    for (const record of records) {
      this.#records++
      await this.#write(`${canonicalJson(record)}\n`)
    }
  }

  /** Writes one value as the whole file, containers to the third level opened over several lines. */
  async writeDocument(value: unknown): Promise<void> {
    this.#records++
    for (const piece of canonicalJsonPieces(value, 3)) await this.#write(piece)
    await this.#write('\n')
  }

  /** Brings everything to the disk and closes the file. */
  async finish(): Promise<OutputSummary> {
    await this.#flush()
    await this.#guard(this.#file.sync())
    await this.#guard(this.#file.close())
    return { records: this.#records, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  /** Closes the file without caring for its content. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined)
  }

  async #write(text: string): Promise<void> {
    this.#pending += text
    if (this.#pending.length >= CHUNK) await this.#flush()
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#pending, 'utf8')
    this.#pending = ''
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    await this.#guard(this.#file.writeFile(bytes))
  }

  async #guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw asFileError(error, 'write', this.#path)
    }
  }
}
