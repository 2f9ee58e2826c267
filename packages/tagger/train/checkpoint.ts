import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

/** The checkpoint of a round, if the run may go on and one of the same shape is there. */
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
