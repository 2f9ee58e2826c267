import { InvalidDataError } from '@shanhai/model'

/** Places of a character in a word, in the order of jieba's file: it begins one, ends one, stands inside one, is one by itself. */
export const STATES = { begin: 0, end: 1, inside: 2, single: 3 } as const
export const STATE_COUNT = 4
/** Logarithm of the chance of what never happens. */
export const NEVER = -3.14e100

/** How likely characters stand where in words that the dictionary does not know; natural logarithms. */
export interface HiddenMarkovModel {
  /** Of the first character, by state. */
  readonly start: Float64Array
  /** From state `i` to state `j`, at `i * STATE_COUNT + j`. */
  readonly transition: Float64Array
  /** Of a UTF-16 unit in a state, at `unit * STATE_COUNT + state`. */
  readonly emission: Float64Array
}

/**
 * Reads the model that comes with jieba: a line for the start, four for the transitions, four of `character:weight,…`.
 *
 * @throws {InvalidDataError} `tokenizer/model`
 */
export function parseHiddenMarkovModel(file: string): HiddenMarkovModel {
  const lines = file
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const numbers = (line = ''): readonly number[] => line.split(' ').map(Number)
  const start = Float64Array.from(numbers(lines[0]))
  const transition = Float64Array.from(lines.slice(1, 1 + STATE_COUNT).flatMap(numbers))
  const emission = new Float64Array(65536 * STATE_COUNT).fill(NEVER)
  lines.slice(1 + STATE_COUNT, 1 + 2 * STATE_COUNT).forEach((line, state) => {
    for (const entry of line.split(',')) {
      const [character = '', weight] = entry.split(':')
      if (character.length === 1) emission[character.charCodeAt(0) * STATE_COUNT + state] = Number(weight)
    }
  })
  const isWhole = lines.length === 1 + 2 * STATE_COUNT && start.length === STATE_COUNT
  if (!isWhole || transition.length !== STATE_COUNT ** 2 || [...start, ...transition].some(Number.isNaN)) {
    throw new InvalidDataError('tokenizer/model', DAMAGED)
  }
  return { start, transition, emission }
}

const DAMAGED = 'the model of nodejs-jieba is damaged: run "npx pnpm install --force" at the project\'s root'
