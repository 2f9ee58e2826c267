import { createHash } from 'node:crypto'
import type { BinaryLike } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from './model.js'

const ENDING = '.checkpoint'

/** Where checkpoints lie, whether a run may go on from them, and who is told of each. */
export interface CheckpointOptions {
  /** Of all runs; each has a folder of its own there. */
  readonly cache: string
  readonly resume: boolean
  /** Called when a run that is stopped from now on may be gone on with after a pass, such as `first round, pass 2`. */
  readonly onKept?: (pass: string) => void
}

/** Weights after some passes of a round. */
export interface Checkpoint {
  readonly passes: number
  readonly weights: Weights
}

/** What a run keeps after each pass, so that a later one can go on where it was stopped. */
export class Checkpoints {
  readonly #options: CheckpointOptions
  #folder = ''

  constructor(options: CheckpointOptions) {
    this.#options = options
  }

  /**
   * Takes a folder for one run alone: what another one left, with other text, options or lexicon, has often the same size and is never gone
   * on from. A run that is not to go on begins with an empty one. What others left is named, never removed: they may still be running.
   *
   * @param parts all that decides the run's weights
   * @param say gets a line about each thing that the user may not expect
   */
  open(parts: readonly BinaryLike[], say: (line: string) => void): void {
    const { cache, resume } = this.#options
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    const own = hash.digest('hex').slice(0, 16)
    this.#folder = join(cache, own)
    if (resume) {
      const kept = this.#lastKept()
      if (kept === undefined) say('no pass of such a run was kept: it starts at the beginning')
      else this.#tellKept(...kept)
    } else if (existsSync(this.#folder)) {
      say(
        'what an unfinished run of the same text and options had kept is removed: --resume would have gone on with it',
      )
      this.remove()
    }
    const others = foldersOfRuns(cache).filter((folder) => folder !== own)
    if (others.length > 0) {
      const list = others.map((folder) => sizeLine(join(cache, folder))).join(', ')
      say(`kept of unfinished runs with other text, options or lexicon: ${list}; remove what nobody will go on with`)
    }
  }

  /** Removes what was kept: the run has come to its end. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Writes the weights after a pass, under another name first: a run that is killed leaves the last whole one. */
  write(round: string, { passes, weights }: Checkpoint): void {
    mkdirSync(this.#folder, { recursive: true })
    const file = this.#fileOf(round)
    const numbers = new Float32Array(1 + weights.transitions.length + weights.rows.length)
    numbers[0] = passes
    numbers.set(weights.transitions, 1)
    numbers.set(weights.rows, 1 + weights.transitions.length)
    writeFileSync(`${file}.part`, new Uint8Array(numbers.buffer))
    renameSync(`${file}.part`, file)
    this.#tellKept(round, passes)
  }

  /** The checkpoint of a round, if the run may go on and a whole one is there. */
  read(round: string, shape: Weights): Checkpoint | undefined {
    const file = this.#fileOf(round)
    if (!this.#options.resume || !existsSync(file)) return undefined
    const bytes = readFileSync(file)
    const transitions = shape.transitions.length
    if (bytes.length !== 4 * (1 + transitions + shape.rows.length)) return undefined
    const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
    const weights = { transitions: numbers.slice(1, 1 + transitions), rows: numbers.slice(1 + transitions) }
    return { passes: numbers[0] ?? 0, weights }
  }

  /** The round whose checkpoint was written last, and its passes: told before the run has come so far again. */
  #lastKept(): readonly [round: string, passes: number] | undefined {
    if (!existsSync(this.#folder)) return undefined
    const [last] = readdirSync(this.#folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => ({ name, written: statSync(join(this.#folder, name)).mtimeMs }))
      .sort((a, b) => b.written - a.written)
    if (last === undefined) return undefined
    const bytes = readFileSync(join(this.#folder, last.name))
    return [
      last.name.slice(0, -ENDING.length),
      new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4))[0] ?? 0,
    ]
  }

  #tellKept(round: string, passes: number): void {
    this.#options.onKept?.(`${round} round, pass ${String(passes)}`)
  }

  #fileOf(round: string): string {
    return join(this.#folder, `${round}${ENDING}`)
  }
}

/** Names of the folders in which runs keep their checkpoints; the cache holds other things besides. */
function foldersOfRuns(cache: string): readonly string[] {
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => /^[\da-f]{16}$/.test(name))
    .sort()
}

function sizeLine(folder: string): string {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  return `${folder} (${String(Math.ceil(bytes / 1e6))} MB)`
}
