import type { HiddenMarkovModel } from './hidden-markov-model.js'
import { NEVER, STATE_COUNT, STATES } from './hidden-markov-model.js'

/** Takes a word, as a range of the text. */
export type WordVisitor = (start: number, end: number) => void

/** Cuts stretches in which the dictionary knows no word of two characters. */
export class WordGuesser {
  readonly #model: HiddenMarkovModel
  /** Offsets of the characters of the stretch at hand, and its end; they grow to the longest stretch. */
  #offsets = new Int32Array(64)
  #paths = new Uint8Array(64 * STATE_COUNT)
  /** Weights of the states of the last character and of this one. */
  #old = new Float64Array(STATE_COUNT)
  #now = new Float64Array(STATE_COUNT)

  constructor(model: HiddenMarkovModel) {
    this.#model = model
  }

  /** Calls back with every word of `[start, end)`: runs of letters and of digits, and between them what the model sees. */
  visitWords(text: string, start: number, end: number, visit: WordVisitor): void {
    let left = start
    let at = start
    while (at < end) {
      if (text.charCodeAt(at) >= 0x80) {
        at++
        continue
      }
      if (left < at) this.#visitGuesses(text, left, at, visit)
      left = at
      at = endOfRun(text, at, end)
      visit(left, at)
      left = at
    }
    if (left < end) this.#visitGuesses(text, left, end, visit)
  }

  #visitGuesses(text: string, start: number, end: number, visit: WordVisitor): void {
    if (end - start === 1) {
      visit(start, end)
      return
    }
    const length = this.#layOut(text, start, end)
    let state = this.#findBest(text, length)
    // Back along the path, which says of each character how the one before it stood.
    for (let at = length - 1; at >= 0; at--) {
      const before = this.#paths[at * STATE_COUNT + state] ?? 0
      this.#paths[at * STATE_COUNT] = state
      state = before
    }
    let from = start
    for (let at = 0; at < length; at++) {
      const here = this.#paths[at * STATE_COUNT]
      if (here !== STATES.end && here !== STATES.single) continue
      const to = this.#offsets[at + 1] ?? end
      visit(from, to)
      from = to
    }
  }

  /** Notes where the characters begin, surrogate pairs being one, and answers how many there are. */
  #layOut(text: string, start: number, end: number): number {
    if (end - start >= this.#offsets.length) {
      this.#offsets = new Int32Array(2 * (end - start))
      this.#paths = new Uint8Array(2 * (end - start) * STATE_COUNT)
    }
    let length = 0
    for (let at = start; at < end; at++) {
      this.#offsets[length++] = at
      if (isHigh(text.charCodeAt(at)) && at + 1 < end && isLow(text.charCodeAt(at + 1))) at++
    }
    this.#offsets[length] = end
    return length
  }

  /** The likeliest states (Viterbi): fills the paths and answers the last state. */
  #findBest(text: string, length: number): number {
    const { start, transition, emission } = this.#model
    const first = text.charCodeAt(this.#offsets[0] ?? 0) * STATE_COUNT
    for (let state = 0; state < STATE_COUNT; state++) {
      this.#old[state] = (start[state] ?? 0) + (emission[first + state] ?? 0)
    }
    for (let at = 1; at < length; at++) {
      const unit = text.charCodeAt(this.#offsets[at] ?? 0) * STATE_COUNT
      for (let state = 0; state < STATE_COUNT; state++) {
        const emitted = emission[unit + state] ?? 0
        let best = NEVER
        let from: number = STATES.end
        for (let before = 0; before < STATE_COUNT; before++) {
          const weight = (this.#old[before] ?? 0) + (transition[before * STATE_COUNT + state] ?? 0) + emitted
          if (weight > best) {
            best = weight
            from = before
          }
        }
        this.#now[state] = best
        this.#paths[at * STATE_COUNT + state] = from
      }
      this.#old.set(this.#now)
    }
    return (this.#old[STATES.end] ?? 0) >= (this.#old[STATES.single] ?? 0) ? STATES.end : STATES.single
  }
}

/** Where a run of letters and digits behind a letter ends, or of digits and dots behind a digit, or one other character. */
function endOfRun(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  let at = start + 1
  if (isLetter(first)) while (at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++
  else if (isDigit(first)) while (at < end && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === DOT)) at++
  return at
}

const DOT = 0x2e
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
