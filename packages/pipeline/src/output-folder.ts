import { mkdtemp, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { InvalidArgumentError } from '@shanhai/model'
import { asFileError, systemErrorCode } from './file-errors.js'
import { makeFolder } from './make-folder.js'
import type { OutputFile } from './output-files.js'
import { OUTPUT_FILES, RUN_FILE } from './output-files.js'
import { RecordWriter } from './record-writer.js'
import { isRunFile } from './run-file.js'

/** Work in progress lies in a folder of this prefix and the process id inside the output folder: the same disk. */
const PARTIAL_PREFIX = '.partial-'

/** Partial folders that this process is writing. */
const active = new Set<string>()

/**
 * An output folder being written: files come into being beside the earlier ones and get their names at the end, so that
 * nobody ever sees half a build.
 */
export class OutputFolder {
  readonly #folder: string
  readonly #partial: string
  /** The uppermost folder that had to be made, undefined if all existed. */
  readonly #made: string | undefined
  readonly #open = new Set<RecordWriter>()

  private constructor(folder: string, partial: string, made: string | undefined) {
    this.#folder = folder
    this.#partial = partial
    this.#made = made
  }

  /**
   * Makes the folder ready.
   *
   * @throws {InvalidArgumentError} if it holds things that no build wrote; {ExternalError} if it cannot be written, or
   *   another build is at work in it
   */
  static async create(folder: string): Promise<OutputFolder> {
    const made = await makeFolder(folder)
    await clear(folder)
    const partial = await mkdtemp(path.join(folder, `${PARTIAL_PREFIX}${process.pid}-`)).catch((error: unknown) => {
      throw asFileError(error, 'write', folder)
    })
    active.add(partial)
    return new OutputFolder(folder, partial, made)
  }

  /** Starts one of the files. */
  async open(file: OutputFile): Promise<RecordWriter> {
    const writer = await RecordWriter.create(path.join(this.#partial, file))
    this.#open.add(writer)
    return writer
  }

  /** Starts a file that is needed while the build lasts only. */
  async openScratch(name: string): Promise<RecordWriter> {
    const writer = await RecordWriter.create(this.scratchPath(name))
    this.#open.add(writer)
    return writer
  }

  /** Where such a file lies. */
  scratchPath(name: string): string {
    return path.join(this.#partial, `scratch-${name}`)
  }

  /**
   * Gives all files their final names. The earlier build's files are set aside first and come back if one of the new
   * names cannot be given. Call it when each file of the folder is finished.
   */
  async publish(): Promise<void> {
    const aside: string[] = []
    const given: string[] = []
    try {
      for (const file of [...OUTPUT_FILES].reverse()) {
        const was = path.join(this.#folder, file)
        if (await moved(was, path.join(this.#partial, `earlier-${file}`))) aside.push(file)
      }
      for (const file of OUTPUT_FILES) {
        const target = path.join(this.#folder, file)
        await rename(path.join(this.#partial, file), target).catch((error: unknown) => {
          throw asFileError(error, 'write', target)
        })
        given.push(file)
      }
    } catch (error) {
      for (const file of given) await rm(path.join(this.#folder, file), { force: true }).catch(() => undefined)
      for (const file of aside.reverse())
        await rename(path.join(this.#partial, `earlier-${file}`), path.join(this.#folder, file)).catch(() => undefined)
      throw error
    }
    await this.#removePartial()
  }

  /** Takes back everything that is not published; an earlier build in the folder stays as it was. */
  async abandon(): Promise<void> {
    for (const writer of this.#open) await writer.discard()
    await this.#removePartial()
    if (this.#made !== undefined) await removeEmpty(path.resolve(this.#folder), path.resolve(this.#made))
  }

  async #removePartial(): Promise<void> {
    await rm(this.#partial, { recursive: true, force: true }).catch(() => undefined)
    active.delete(this.#partial)
  }
}

/** Renames a file; false if there is none. A folder of that name is nobody's output and is left in the way. */
async function moved(from: string, to: string): Promise<boolean> {
  const found = await stat(from).catch(() => null)
  if (found?.isFile() !== true) return false
  await rename(from, to).catch((error: unknown) => {
    throw asFileError(error, 'write', from)
  })
  return true
}

/** Refuses a folder that is not ours, and removes what builds that were killed have left in it. */
async function clear(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw asFileError(error, 'write', folder)
  })
  const partials = names.filter((name) => name.startsWith(PARTIAL_PREFIX))
  const ours = isRunFile(await readFile(path.join(folder, RUN_FILE), 'utf8').catch(() => ''))
  if (names.length > partials.length && !ours) {
    const message = `the output folder ${folder} holds other files and no ${RUN_FILE} of an earlier build; choose an empty or a new folder`
    throw new InvalidArgumentError('output/not-empty', message, { value: folder })
  }
  for (const name of partials) {
    const partial = path.join(folder, name)
    if (isBeingWritten(partial)) {
      const message = `another build is writing to ${folder}; wait for it or choose another folder`
      throw new InvalidArgumentError('output/busy', message, { value: folder })
    }
    await rm(partial, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isBeingWritten(partial: string): boolean {
  if (active.has(partial)) return true
  const owner = Number(/^\.partial-(\d+)-/.exec(path.basename(partial))?.[1] ?? Number.NaN)
  if (!Number.isSafeInteger(owner) || owner <= 0 || owner === process.pid) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return systemErrorCode(error) === 'EPERM'
  }
}

/** Removes folders that were made for nothing, from the innermost up to `last`; stops at one that is not empty. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  for (let current = folder; ; current = path.dirname(current)) {
    const removed = await rmdir(current).then(
      () => true,
      () => false,
    )
    if (!removed || current === last || current === path.dirname(current)) return
  }
}
