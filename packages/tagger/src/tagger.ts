import { InvalidArgumentError } from '@shanhai/model'
import type { Span } from '@shanhai/model'
import { calibrate } from './calibration.js'
import type { Calibration } from './calibration.js'
import { FeatureExtractor } from './features.js'
import { FeatureTable } from './feature-table.js'
import type { LexiconClasses } from './lexicon-classes.js'
import { Marginals } from './marginals.js'
import { Marks, PAD } from './marks.js'
import { SEGMENT_LIMIT, segmentsOf } from './segments.js'
import { DEFAULT_STANDARD, STANDARDS } from './standard.js'
import type { Standard } from './standard.js'
import { spansOf, TAG_COUNT } from './tags.js'
import type { NameSpan } from './tags.js'
import type { TaggerToken } from './token.js'
import { Viterbi } from './viterbi.js'
import { decodeWeights } from './weights.js'
import type { TaggerWeights } from './weights.js'
import { WordGate } from './word-gate.js'

/** A name that the tagger found. */
export interface TaggedName extends NameSpan {
  /** How many of a hundred such names are right, as measured on held-out text of the standard: from 0 to 1. */
  readonly confidence: number
}

/** Finds names of people, places and organisations, also such as no list knows. */
export interface Tagger {
  /**
   * Names of a text, in order, never overlapping.
   *
   * @param tokens tile the text; cut as jieba's `tag` cuts, for the weights were learned on its words.
   * @param standard whose rules of annotation to follow; {@link DEFAULT_STANDARD} without it.
   * @throws {InvalidArgumentError} `tagger/tokens` if the tokens do not end where the text ends
   */
  tag(text: string, tokens: readonly TaggerToken[], standard?: Standard): readonly TaggedName[]
}

/**
 * Makes a tagger; one serves a whole run.
 *
 * @param weights the bytes of a weights file
 * @throws {InvalidDataError} `weights/invalid` or `weights/version`
 */
export function createTagger(weights: Uint8Array, lexicon: LexiconClasses): Tagger {
  const decoded = decodeWeights(weights)
  return new ViterbiTagger(decoded, lexicon)
}

/** A score that nothing makes up for. */
const NEVER = -100_000

/** What differs between the standards besides their features. */
interface StandardModel {
  readonly transitions: Float32Array
  readonly calibration: Calibration
  readonly marginals: Marginals
}

class ViterbiTagger implements Tagger {
  readonly #table: FeatureTable
  readonly #gate: WordGate
  readonly #lexicon: LexiconClasses
  readonly #models: ReadonlyMap<Standard, StandardModel>
  readonly #marks = new Marks()
  readonly #extractor = new FeatureExtractor()
  readonly #viterbi = new Viterbi(SEGMENT_LIMIT)
  readonly #scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #tags = new Uint8Array(SEGMENT_LIMIT)

  constructor(weights: TaggerWeights, lexicon: LexiconClasses) {
    this.#table = new FeatureTable(weights)
    this.#gate = new WordGate(weights.gate)
    this.#lexicon = lexicon
    this.#models = new Map(
      STANDARDS.map((standard, i) => {
        const table = weights.transitions[i] as Float32Array
        const calibration = weights.calibrations[i] as Calibration
        return [standard, { transitions: table, calibration, marginals: new Marginals(table, calibration.temperature) }]
      }),
    )
  }

  tag(text: string, tokens: readonly TaggerToken[], standard: Standard = DEFAULT_STANDARD): readonly TaggedName[] {
    const model = this.#models.get(standard)
    if (model === undefined) {
      throw new InvalidArgumentError('tagger/standard', `no such standard; known are ${STANDARDS.join(', ')}`, {
        value: standard,
      })
    }
    if ((tokens.at(-1)?.end ?? 0) !== text.length) {
      throw new InvalidArgumentError('tagger/tokens', 'the tokens do not tile the text: give those of the same text')
    }
    this.#extractor.useStandard(standard)
    const names: TaggedName[] = []
    let firstToken = 0
    for (const segment of segmentsOf(text)) {
      while ((tokens[firstToken] as TaggerToken).end <= segment.start) firstToken++
      this.#marks.read({ text, tokens }, segment, firstToken, this.#lexicon)
      this.#tagSegment(segment.start, model, names)
    }
    return names
  }

  /** Tags the runs of words that may be in a name, each with a character more on both sides that is in none. */
  #tagSegment(offset: number, model: StandardModel, names: TaggedName[]): void {
    const { length, wordCount, wordStarts } = this.#marks
    let run = -1
    let placesRead = false
    for (let word = 0; word <= wordCount; word++) {
      const start = word === wordCount ? length : (wordStarts[word + PAD] as number) - PAD
      const open = word < wordCount && this.#gate.lets(this.#marks, word)
      if (open && run < 0) run = start
      if (open || run < 0) continue
      if (!placesRead) this.#marks.readPlaces(this.#lexicon)
      placesRead = true
      this.#tagRun({ start: run, end: start }, offset, model, names)
      run = -1
    }
  }

  #tagRun({ start, end }: Span, offset: number, model: StandardModel, names: TaggedName[]): void {
    const first = Math.max(0, start - 1)
    const length = Math.min(this.#marks.length, end + 1) - first
    for (let k = 0; k < length; k++) {
      const i = first + k
      if (i < start || i >= end) this.#leaveOutside(k)
      else {
        const count = this.#extractor.extract(this.#marks, i)
        this.#table.score(this.#extractor.features, count, this.#scores, k * TAG_COUNT)
      }
    }
    this.#viterbi.decode(this.#scores, length, model.transitions, this.#tags)
    for (const span of spansOf(this.#tags, length)) {
      const probability = model.marginals.probabilityOf(this.#scores, this.#tags, length, span)
      const confidence = calibrate(model.calibration, probability)
      names.push({ start: span.start + offset + first, end: span.end + offset + first, type: span.type, confidence })
    }
  }

  #leaveOutside(k: number): void {
    const at = k * TAG_COUNT
    this.#scores.fill(NEVER, at, at + TAG_COUNT)
    this.#scores[at] = 0
  }
}
