import { createHash } from 'node:crypto'
import type { BinaryLike } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from './model.js'

/** Where checkpoints lie, and whether a run may go on from them. */
export interface CheckpointOptions {
  readonly folder: string
  readonly resume: boolean
}

/** Weights after some passes of a round. */
export interface Checkpoint {
  readonly passes: number
  readonly weights: Weights
}

/**
 * A folder for one run alone: what another one left, with other text, options or lexicon, has often the same size and is never gone on from.
 * A run that is not to go on begins with an empty one.
 *
 * @param parts all that decides the run's weights
 */
export function checkpointsOf({ folder, resume }: CheckpointOptions, parts: readonly BinaryLike[]): CheckpointOptions {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  const own = join(folder, hash.digest('hex').slice(0, 16))
  if (!resume) rmSync(own, { recursive: true, force: true })
  return { folder: own, resume }
}

/** Removes the checkpoints of a run that has come to its end. */
export function removeCheckpoints({ folder }: CheckpointOptions): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Writes the weights after a pass, under another name first: a run that is killed leaves the last whole one. */
export function writeCheckpoint({ folder }: CheckpointOptions, round: string, { passes, weights }: Checkpoint): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${round}.checkpoint`)
  const numbers = new Float32Array(1 + weights.transitions.length + weights.rows.length)
  numbers[0] = passes
  numbers.set(weights.transitions, 1)
  numbers.set(weights.rows, 1 + weights.transitions.length)
  writeFileSync(`${file}.part`, new Uint8Array(numbers.buffer))
  renameSync(`${file}.part`, file)
}

/** The checkpoint of a round, if the run may go on and a whole one is there. */
export function readCheckpoint(
  { folder, resume }: CheckpointOptions,
  round: string,
  shape: Weights,
): Checkpoint | undefined {
  const file = join(folder, `${round}.checkpoint`)
  if (!resume || !existsSync(file)) return undefined
  const bytes = readFileSync(file)
  const transitions = shape.transitions.length
  if (bytes.length !== 4 * (1 + transitions + shape.rows.length)) return undefined
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const weights = { transitions: numbers.slice(1, 1 + transitions), rows: numbers.slice(1 + transitions) }
  return { passes: numbers[0] ?? 0, weights }
}
