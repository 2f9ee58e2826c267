import { InvalidArgumentError } from '@shanhai/model'
import type { Span } from '@shanhai/model'
import { calibrate } from './calibration.js'
import type { Calibration } from './calibration.js'
import { FeatureExtractor } from './features.js'
import { FeatureTable } from './feature-table.js'
import type { LexiconClasses } from './lexicon-classes.js'
import { Marginals } from './marginals.js'
import { Marks } from './marks.js'
import { RunFinder } from './run-finder.js'
import { SEGMENT_LIMIT, segmentsOf } from './segments.js'
import { DEFAULT_STANDARD, STANDARDS } from './standard.js'
import type { Standard } from './standard.js'
import { spansOf, TAG_COUNT } from './tags.js'
import type { NameSpan } from './tags.js'
import type { TaggerToken } from './token.js'
import { Viterbi } from './viterbi.js'
import { decodeWeights } from './weights.js'
import type { FeatureWeights, TaggerWeights } from './weights.js'
import { SURE } from './word-gate.js'
import type { GateThresholds } from './word-gate.js'

/** A name that the tagger found. */
export interface TaggedName extends NameSpan {
  /** How many of a hundred such names are right, as measured on held-out text of the standard: from 0 to 1. */
  readonly confidence: number
}

/** What is wanted of a text. */
export interface TagOptions {
  /** Whose rules of annotation to follow; {@link DEFAULT_STANDARD} without it. */
  readonly standard?: Standard
  /** Names less sure than this are left out: from 0 to 1, 0 without it. */
  readonly least?: number
  /** Names of fewer UTF-16 units are left out; 1 without it. */
  readonly shortest?: number
  /** For each UTF-16 unit of the text what is known there, as {@link Known} says: no work is done for names that nobody wants. */
  readonly known?: Uint8Array
}

/** Finds names of people, places and organisations, also such as no list knows. */
export interface Tagger {
  /** Whether the weights were learned with the lexicon that is used now; `unknown` where one of them has no checksum. */
  readonly lexicon: 'same' | 'other' | 'unknown'
  /**
   * Names of a text, in order, never overlapping.
   *
   * @param tokens tile the text; cut as jieba's `tag` cuts, for the weights were learned on its words.
   * @param options or the standard alone
   * @throws {InvalidArgumentError} `tagger/tokens` if the tokens do not end where the text ends or have no tags; `tagger/standard`
   */
  tag(text: string, tokens: readonly TaggerToken[], options?: Standard | TagOptions): readonly TaggedName[]
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

/** What differs between the standards. */
interface StandardModel {
  readonly standard: Standard
  readonly table: FeatureTable
  readonly thresholds: GateThresholds
  readonly transitions: Float32Array
  readonly calibration: Calibration
  readonly marginals: Marginals
}

/** What one call works with. */
interface Work {
  readonly model: StandardModel
  readonly least: number
  readonly shortest: number
  readonly known: Uint8Array | undefined
  readonly names: TaggedName[]
}

class ViterbiTagger implements Tagger {
  readonly lexicon: Tagger['lexicon']
  readonly #weights: TaggerWeights
  readonly #runs: RunFinder
  readonly #lexicon: LexiconClasses
  readonly #models = new Map<Standard, StandardModel>()
  readonly #marks = new Marks()
  readonly #extractor = new FeatureExtractor()
  readonly #viterbi = new Viterbi(SEGMENT_LIMIT)
  readonly #scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #tags = new Uint8Array(SEGMENT_LIMIT)

  constructor(weights: TaggerWeights, lexicon: LexiconClasses) {
    this.#weights = weights
    this.#runs = new RunFinder(weights.gate)
    this.#lexicon = lexicon
    const known = weights.lexicon !== 0 && lexicon.version !== 0
    this.lexicon = !known ? 'unknown' : weights.lexicon === lexicon.version ? 'same' : 'other'
  }

  tag(text: string, tokens: readonly TaggerToken[], options: Standard | TagOptions = {}): readonly TaggedName[] {
    const {
      standard = DEFAULT_STANDARD,
      least = 0,
      shortest = 1,
      known,
    } = typeof options === 'string' ? { standard: options } : options
    const work: Work = { model: this.#modelOf(standard), least, shortest, known, names: [] }
    if ((tokens.at(-1)?.end ?? 0) !== text.length) {
      throw new InvalidArgumentError('tagger/tokens', 'the tokens do not tile the text: give those of the same text')
    }
    if (tokens.length > 0 && typeof (tokens[0] as Partial<TaggerToken>).tag !== 'string') {
      throw new InvalidArgumentError(
        'tagger/tokens',
        'the tokens have no part of speech: each needs a tag, as jieba names it',
      )
    }
    let firstToken = 0
    for (const segment of segmentsOf(text)) {
      while ((tokens[firstToken] as TaggerToken).end <= segment.start) firstToken++
      this.#marks.read({ text, tokens }, segment, firstToken, this.#lexicon)
      this.#tagSegment(segment.start, work)
    }
    return work.names
  }

  #modelOf(standard: Standard): StandardModel {
    const number = STANDARDS.indexOf(standard)
    if (number < 0) {
      throw new InvalidArgumentError('tagger/standard', `no such standard; known are ${STANDARDS.join(', ')}`, {
        value: standard,
      })
    }
    const made = this.#models.get(standard)
    if (made !== undefined) return made
    const { shared, own, gate, transitions, calibrations } = this.#weights
    const calibration = calibrations[number] as Calibration
    const steps = transitions[number] as Float32Array
    const model = {
      standard,
      table: new FeatureTable([shared, own[number] as FeatureWeights]),
      thresholds: gate.thresholds[number] as GateThresholds,
      transitions: steps,
      calibration,
      marginals: new Marginals(steps, calibration.temperature),
    }
    this.#models.set(standard, model)
    return model
  }

  #tagSegment(offset: number, work: Work): void {
    const { model, least, shortest, known } = work
    const { inside, seed, sure } = model.thresholds
    const wanted = { inside, seed: least >= SURE ? sure : seed }
    this.#runs.read(this.#marks, model.standard)
    for (const run of this.#runs.find(this.#marks, wanted, known?.subarray(offset))) {
      if (run.end - run.start >= shortest) this.#tagRun(run, offset, work)
    }
  }

  /** Tags a run with a character more on both sides that is in no name. */
  #tagRun({ start, end }: Span, offset: number, { model, least, shortest, names }: Work): void {
    const first = Math.max(0, start - 1)
    const length = Math.min(this.#marks.length, end + 1) - first
    this.#marks.readPlaces(this.#lexicon, start, end)
    for (let k = 0; k < length; k++) {
      const i = first + k
      if (i < start || i >= end) this.#leaveOutside(k)
      else {
        const count = this.#extractor.extract(this.#marks, i)
        model.table.score(this.#extractor.features, count, this.#scores, k * TAG_COUNT)
      }
    }
    this.#viterbi.decode(this.#scores, length, model.transitions, this.#tags)
    for (const span of spansOf(this.#tags, length)) {
      if (span.end - span.start < shortest) continue
      const probability = model.marginals.probabilityOf(this.#scores, this.#tags, length, span)
      const confidence = calibrate(model.calibration, probability)
      if (confidence < least) continue
      names.push({ start: span.start + offset + first, end: span.end + offset + first, type: span.type, confidence })
    }
  }

  #leaveOutside(k: number): void {
    const at = k * TAG_COUNT
    this.#scores.fill(NEVER, at, at + TAG_COUNT)
    this.#scores[at] = 0
  }
}
