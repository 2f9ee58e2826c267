import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InvalidDataError } from '@shanhai/model'

const WEIGHTS = new URL('../data/names.bin', import.meta.url)
const CHECKSUM = new URL('../data/names.sha256', import.meta.url)
const REMEDY = 'install @shanhai/tagger-weights again, or train weights with "pnpm train"'

/**
 * The bytes of the trained weights, for `createTagger` of `@shanhai/tagger`.
 *
 * @throws {InvalidDataError} `weights/missing` if the file is not there, `weights/checksum` if it is not the published one
 */
export function loadTaggerWeights(): Uint8Array {
  const bytes = readOrThrow(WEIGHTS)
  const expected = new TextDecoder().decode(readOrThrow(CHECKSUM)).slice(0, 64)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== expected) {
    throw new InvalidDataError(
      'weights/checksum',
      `the tagger's weights have SHA-256 ${found}, not ${expected}: ${REMEDY}`,
    )
  }
  return bytes
}

function readOrThrow(file: URL): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new InvalidDataError(
      'weights/missing',
      `the tagger's weights cannot be read from ${fileURLToPath(file)}: ${REMEDY}`,
      { cause },
    )
  }
}
