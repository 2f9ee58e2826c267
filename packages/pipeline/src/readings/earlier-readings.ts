import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageId } from '@shanhai/model'
import { comparePages } from '../discover.js'
import { RUN_FILE } from '../output-files.js'
import { readRecords } from '../read-records.js'
import type { RunFile } from '../run-file.js'
import { isRunFile } from '../run-file.js'
import type { StoredReading } from './page-reading.js'
import { isStoredReading } from './page-reading.js'

/** The readings of a finished build, taken in page order: one record is held at a time. */
export class EarlierReadings {
  readonly #records: AsyncGenerator<object>
  #next: StoredReading | null = null
  #done = false

  private constructor(folder: string) {
    this.#records = readRecords<object>(folder, 'readings.jsonl')
  }

  /** Opens those of a folder; null if it has none, or not those that its `run.json` vouches for. */
  static async open(folder: string): Promise<EarlierReadings | null> {
    const text = await readFile(path.join(folder, RUN_FILE), 'utf8').catch(() => '')
    if (!isRunFile(text)) return null
    const expected = (JSON.parse(text) as Partial<RunFile>).outputs?.['readings.jsonl']?.sha256
    if (expected === undefined) return null
    const found = await checksumOf(path.join(folder, 'readings.jsonl')).catch(() => null)
    return found === expected ? new EarlierReadings(folder) : null
  }

  /** The reading of a page; pages are asked for in their order. */
  async take(page: PageId): Promise<StoredReading | null> {
    for (;;) {
      const next = await this.peek()
      if (next === null) return null
      const order = comparePages(next.page, page)
      if (order > 0) return null
      this.#next = null
      if (order === 0) return next
    }
  }

  /** The next reading, which stays the next; null at the end. */
  async peek(): Promise<StoredReading | null> {
    if (this.#next !== null || this.#done) return this.#next
    const { done, value } = await this.#records.next()
    if (done === true || !isStoredReading(value)) await this.close()
    else this.#next = value
    return this.#next
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    this.#done = true
    this.#next = null
    await this.#records.return(undefined)
  }
}

async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Uint8Array)
  return hash.digest('hex')
}
