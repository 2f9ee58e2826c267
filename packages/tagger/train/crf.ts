import { CLOSING_TAGS, mayFollow, OPENING_TAGS, SEGMENT_LIMIT, STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { Standard } from '@shanhai/tagger'
import type { WeightAverage } from './average.js'
import type { Dataset } from './dataset.js'
import { emptyWeights, ROW, scoreSegment, transitionsOf } from './model.js'
import type { Weights } from './model.js'
import { createRandom, shuffled } from './random.js'

const PAIRS = Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, pair) => pair).filter((pair) =>
  mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT),
)
const PAIR_FROM = Uint8Array.from(PAIRS, (pair) => Math.floor(pair / TAG_COUNT))
const PAIR_TO = Uint8Array.from(PAIRS, (pair) => pair % TAG_COUNT)

/** Gradients smaller than this are left out: most characters are sure, and their rows need no visit. */
const NEGLIGIBLE = 0.002

/** How often a pass gives its weights to an average. */
const SNAPSHOTS = 8

/** How the weights move. */
export interface CrfOptions {
  /** First step; later ones are smaller, `rate / (1 + passes done)`. */
  readonly rate: number
  /** Strength of the pull to zero (L2), as in `½ · decay · |w|²` added to the loss of the whole corpus. */
  readonly decay: number
  /** Passes that an earlier run did: the steps go on from there. */
  readonly done: number
  /** Segments to learn from; all without it. */
  readonly only?: Uint32Array
}

/**
 * What a wrong tag is given on top of its score while texts of a standard are learned from, as a logarithm of odds: the right sequence must
 * win by a margin ("softmax-margin": K. Gimpel, N. Smith, 2010). Chosen on the development parts at a quarter of the corpora, where 0.5
 * for all brought 0.4 points to MSRA and 0.3 to People's Daily, nothing to web news, and took 0.7 from encyclopaedia text.
 */
const MARGIN: Readonly<Record<Standard, number>> = { msra: 0.5, pd98: 0.5, boson: 0.5, uner: 0 }

/**
 * Linear-chain conditional random field (J. Lafferty, A. McCallum, F. Pereira, 2001) over the allowed tag sequences, learned by
 * stochastic gradient descent with L2: one segment, one step. The pull to zero is a common factor of all weights.
 */
export class Crf {
  readonly #data: Dataset
  readonly #options: CrfOptions
  readonly #weights: Weights
  readonly #learnedFrom: Uint32Array
  readonly #scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #emissions = new Float64Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #forward = new Float64Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #backward = new Float64Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #sums = new Float64Array(SEGMENT_LIMIT)
  readonly #exponentials = new Float64Array(TAG_COUNT * TAG_COUNT)
  /** The true weights are this times the stored ones. */
  #scale = 1
  /** Segments visited, those of earlier runs with them. */
  #step: number

  constructor(data: Dataset, options: CrfOptions, start: Weights = emptyWeights(data.features.length)) {
    this.#data = data
    this.#options = options
    this.#weights = start
    this.#learnedFrom = options.only ?? Uint32Array.from(data.standards.keys())
    this.#step = options.done * this.#learnedFrom.length
  }

  /**
   * One pass over all segments in an order that the seed fixes; returns the loss for a character.
   *
   * @param average takes the weights in at {@link SNAPSHOTS} times of the pass.
   */
  pass(seed: number, average?: WeightAverage): number {
    const { segments, standards } = this.#data
    const count = this.#learnedFrom.length
    const stretch = Math.ceil(count / SNAPSHOTS)
    let loss = 0
    let seen = 0
    let characters = 0
    for (const place of shuffled(count, createRandom(seed))) {
      if (average !== undefined && seen > 0 && seen % stretch === 0) average.add(this.weights())
      seen++
      const rate = this.#options.rate / (1 + this.#step++ / count)
      const segment = this.#learnedFrom[place] as number
      const start = segments[segment] as number
      const end = segments[segment + 1] as number
      const standard = standards[segment] as number
      characters += end - start
      scoreSegment(this.#data, this.#weights, [start, end], this.#scores)
      this.#addMargin(start, end, MARGIN[STANDARDS[standard] as Standard] / this.#scale)
      loss += this.#sumUp(start, end - start, transitionsOf(this.#weights, standard))
      this.#scale *= 1 - (rate * this.#options.decay) / count
      this.#moveRows(start, end, rate / this.#scale)
      this.#moveTransitions(start, end, rate / this.#scale, transitionsOf(this.#weights, standard))
    }
    average?.add(this.weights())
    this.#settle()
    return loss / characters
  }

  /** The weights as they are now. */
  weights(): Weights {
    this.#settle()
    return this.#weights
  }

  #settle(): void {
    for (const table of [this.#weights.rows, this.#weights.transitions]) {
      for (let i = 0; i < table.length; i++) table[i] = (table[i] as number) * this.#scale
    }
    this.#scale = 1
  }

  #addMargin(start: number, end: number, margin: number): void {
    const { gold } = this.#data
    for (let i = start; i < end; i++) {
      const at = (i - start) * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (tag !== gold[i]) this.#scores[at + tag] = (this.#scores[at + tag] as number) + margin
      }
    }
  }

  /** Forward and backward sums; returns the negative logarithm of the right sequence's probability. */
  #sumUp(start: number, length: number, transitions: Float32Array): number {
    let loss = 0
    for (let k = 0; k < length; k++) {
      const row = k * TAG_COUNT
      let top = -Infinity
      for (let tag = 0; tag < TAG_COUNT; tag++) top = Math.max(top, this.#scores[row + tag] as number)
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        this.#emissions[row + tag] = Math.exp(((this.#scores[row + tag] as number) - top) * this.#scale)
      }
    }
    for (const pair of PAIRS) this.#exponentials[pair] = Math.exp((transitions[pair] as number) * this.#scale)
    this.#goForward(length)
    this.#goBackward(length)
    const { gold } = this.#data
    for (let k = 0; k < length; k++) {
      const tag = gold[start + k] as number
      const step = k === 0 ? 1 : (this.#exponentials[(gold[start + k - 1] as number) * TAG_COUNT + tag] as number)
      loss -= Math.log(
        Math.max(1e-300, (step * (this.#emissions[k * TAG_COUNT + tag] as number)) / (this.#sums[k] as number)),
      )
    }
    return loss
  }

  #goForward(length: number): void {
    const forward = this.#forward
    forward.fill(0, 0, length * TAG_COUNT)
    for (const tag of OPENING_TAGS) forward[tag] = 1
    for (let k = 0; k < length; k++) {
      const row = k * TAG_COUNT
      if (k > 0) {
        for (let pair = 0; pair < PAIRS.length; pair++) {
          const from = PAIR_FROM[pair] as number
          const to = PAIR_TO[pair] as number
          const mass =
            (forward[row - TAG_COUNT + from] as number) * (this.#exponentials[from * TAG_COUNT + to] as number)
          forward[row + to] = (forward[row + to] as number) + mass
        }
      }
      let sum = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const mass = (forward[row + tag] as number) * (this.#emissions[row + tag] as number)
        forward[row + tag] = mass
        sum += mass
      }
      this.#sums[k] = sum
      for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag] = (forward[row + tag] as number) / sum
    }
    // Sequences that leave a name open do not count: what they had is taken off the last sum.
    const last = (length - 1) * TAG_COUNT
    let closed = 0
    for (const tag of CLOSING_TAGS) closed += forward[last + tag] as number
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      forward[last + tag] = CLOSING_TAGS.includes(tag) ? (forward[last + tag] as number) / closed : 0
    }
    this.#sums[length - 1] = (this.#sums[length - 1] as number) * closed
  }

  #goBackward(length: number): void {
    const backward = this.#backward
    backward.fill(0, 0, length * TAG_COUNT)
    for (const tag of CLOSING_TAGS) backward[(length - 1) * TAG_COUNT + tag] = 1
    for (let k = length - 2; k >= 0; k--) {
      const row = k * TAG_COUNT
      const next = row + TAG_COUNT
      for (let pair = 0; pair < PAIRS.length; pair++) {
        const from = PAIR_FROM[pair] as number
        const to = PAIR_TO[pair] as number
        const mass = (this.#emissions[next + to] as number) * (backward[next + to] as number)
        const gain = (mass * (this.#exponentials[from * TAG_COUNT + to] as number)) / (this.#sums[k + 1] as number)
        backward[row + from] = (backward[row + from] as number) + gain
      }
    }
  }

  #moveRows(start: number, end: number, rate: number): void {
    const { rows, offsets, gold } = this.#data
    const table = this.#weights.rows
    const tags = new Uint8Array(TAG_COUNT)
    const changes = new Float64Array(TAG_COUNT)
    for (let i = start; i < end; i++) {
      const at = (i - start) * TAG_COUNT
      let moved = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const probability = (this.#forward[at + tag] as number) * (this.#backward[at + tag] as number)
        const gradient = (gold[i] === tag ? 1 : 0) - probability
        if (Math.abs(gradient) < NEGLIGIBLE) continue
        tags[moved] = tag
        changes[moved++] = gradient * rate
      }
      if (moved === 0) continue
      const stop = offsets[i + 1] as number
      for (let k = offsets[i] as number; k < stop; k++) {
        const row = (rows[k] as number) * ROW
        for (let m = 0; m < moved; m++) {
          const place = row + (tags[m] as number)
          table[place] = (table[place] as number) + (changes[m] as number)
        }
      }
    }
  }

  #moveTransitions(start: number, end: number, rate: number, transitions: Float32Array): void {
    const { gold } = this.#data
    for (let i = start + 1; i < end; i++) {
      const row = (i - start) * TAG_COUNT
      const right = (gold[i - 1] as number) * TAG_COUNT + (gold[i] as number)
      transitions[right] = (transitions[right] as number) + rate
      for (let pair = 0; pair < PAIRS.length; pair++) {
        const from = PAIR_FROM[pair] as number
        const to = PAIR_TO[pair] as number
        const arrive = (this.#emissions[row + to] as number) * (this.#backward[row + to] as number)
        const step = (this.#exponentials[from * TAG_COUNT + to] as number) / (this.#sums[i - start] as number)
        const probability = (this.#forward[row - TAG_COUNT + from] as number) * step * arrive
        const place = from * TAG_COUNT + to
        transitions[place] = (transitions[place] as number) - rate * probability
      }
    }
  }
}
