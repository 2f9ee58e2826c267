import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ExternalError } from '@shanhai/model'

/** The published weights: only a whole run over the default folder writes them unasked. */
export const RECORDED_WEIGHTS = 'packages/tagger-weights/data/names.bin'
export const QUICK_WEIGHTS = '.cache/tagger/quick.bin'
export const OWN_WEIGHTS = '.cache/tagger/own.bin'

/** @throws {ExternalError} `train/weights` where the file cannot be read */
export function readWeights(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new ExternalError('train/weights', `cannot read ${file}: train first, or give a file of weights with --out`, {
      value: file,
      cause,
    })
  }
}

/**
 * Asked before anything is learned: hours later would be late.
 *
 * @throws {ExternalError} `train/out` where no weights can be written
 */
export function checkWritable(out: string): void {
  try {
    mkdirSync(dirname(out), { recursive: true })
    accessSync(dirname(out), constants.W_OK)
  } catch (cause) {
    throw new ExternalError('train/out', `cannot write into ${dirname(out)}: choose another file with --out`, {
      value: out,
      cause,
    })
  }
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new ExternalError('train/out', `${out} is a folder: name a file with --out`, { value: out })
  }
}

/** Writes the weights and their checksum; the line that says so comes back. */
export function writeWeights(out: string, bytes: Uint8Array): string {
  mkdirSync(dirname(out), { recursive: true })
  const digest = createHash('sha256').update(bytes).digest('hex')
  // Under another name first: a run that is killed leaves the old weights whole.
  writeFileSync(`${out}.part`, bytes)
  renameSync(`${out}.part`, out)
  writeFileSync(out.replace(/(?:\.bin)?$/, '.sha256'), `${digest}  ${basename(out)}\n`)
  return `${out}: ${String(bytes.length)} bytes, SHA-256 ${digest}`
}
