import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, realpath, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Writes a file beside its name, and gives it the name when it is complete. A link stays a link: what it leads to is written.
 *
 * @throws {ExternalError} naming the path
 */
export async function writeBeside(name: string, pieces: Iterable<string>): Promise<void> {
  const { asFileError } = await import('@shanhai/pipeline')
  const target = await realpath(name).catch(() => name)
  const beside = path.join(path.dirname(target), `.partial-${randomUUID()}`)
  try {
    await mkdir(path.dirname(target), { recursive: true })
    await pipeline(Readable.from(pieces), createWriteStream(beside, { flags: 'wx' }))
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw asFileError(error, 'write', target)
  }
}
