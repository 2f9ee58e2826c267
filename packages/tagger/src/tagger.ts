import { InvalidArgumentError } from '@shanhai/model'
import type { Span } from '@shanhai/model'
import { calibrate } from './calibration.js'
import type { Calibration } from './calibration.js'
import { CandidateFinder } from './candidates.js'
import type { Candidate } from './candidates.js'
import { chooseNames } from './choose-names.js'
import type { ScoredName } from './choose-names.js'
import { FeatureExtractor } from './features.js'
import { FeatureTable } from './feature-table.js'
import type { FeatureWeights } from './feature-weights.js'
import type { LexiconClasses } from './lexicon-classes.js'
import { Marks } from './marks.js'
import { NameScorer } from './name-scorer.js'
import { RunFinder } from './run-finder.js'
import { SEGMENT_LIMIT, segmentsOf } from './segments.js'
import { DEFAULT_STANDARD, STANDARDS } from './standard.js'
import type { Standard } from './standard.js'
import { NAME_TYPES, TAG_COUNT } from './tags.js'
import type { NameSpan, NameType } from './tags.js'
import type { TaggerToken } from './token.js'
import { decodeWeights, learnedStandards } from './weights.js'
import type { TaggerWeights } from './weights.js'
import { SURE } from './word-gate.js'
import type { GateThresholds } from './word-gate.js'

/** A name that the tagger found. */
export interface TaggedName extends NameSpan {
  /** How many of a hundred such names are right, as measured on held-out text of the standard, without `least` and `known`: from 0 to 1. */
  readonly confidence: number
}

/**
 * What is wanted of a text. With `least` or `known` less is looked at, so that the answer is not just a part of the one without: names are judged by
 * what else may stand around them. Of 5,528 names of People's Daily 5 in a hundred are not found with `least` 0.7, and one in a thousand only then.
 */
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
  /** Standards that the weights have learned; what is found by another one, if anything, and its confidence mean nothing. */
  readonly standards: readonly Standard[]
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
  return new ChainTagger(decoded, lexicon)
}

/** Where only sure names are wanted, names less probable under the model of characters are not judged: hardly one would be sure. */
const PROMISING = 0.2

/** A score that nothing makes up for. */
const NEVER = -100_000

/** What differs between the standards. */
interface StandardModel {
  readonly standard: Standard
  readonly number: number
  readonly table: FeatureTable
  readonly thresholds: GateThresholds
  readonly calibration: Calibration
  readonly finder: CandidateFinder
}

/** What one call works with. */
interface Work {
  readonly model: StandardModel
  readonly least: number
  readonly shortest: number
  readonly known: Uint8Array | undefined
  readonly names: TaggedName[]
}

class ChainTagger implements Tagger {
  readonly lexicon: Tagger['lexicon']
  readonly standards: Tagger['standards']
  readonly #weights: TaggerWeights
  readonly #runs: RunFinder
  readonly #scorer: NameScorer
  readonly #lexicon: LexiconClasses
  readonly #models = new Map<Standard, StandardModel>()
  readonly #marks = new Marks()
  readonly #extractor = new FeatureExtractor()
  readonly #scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)

  constructor(weights: TaggerWeights, lexicon: LexiconClasses) {
    this.#weights = weights
    this.#runs = new RunFinder(weights.gate)
    this.#scorer = new NameScorer(weights.names)
    this.#lexicon = lexicon
    this.standards = learnedStandards(weights)
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
    const model = {
      standard,
      number,
      table: new FeatureTable([shared, own[number] as FeatureWeights]),
      thresholds: gate.thresholds[number] as GateThresholds,
      calibration,
      finder: new CandidateFinder(transitions[number] as Float32Array, calibration.temperature),
    }
    this.#models.set(standard, model)
    return model
  }

  #tagSegment(offset: number, work: Work): void {
    const { model, least, shortest, known, names } = work
    const { inside, seed, sure } = model.thresholds
    const wanted = { inside, seed: least >= SURE ? sure : seed }
    this.#runs.read(this.#marks, model.standard)
    const candidates: Candidate[] = []
    for (const run of this.#runs.find(this.#marks, wanted, known?.subarray(offset))) {
      if (run.end - run.start >= shortest) this.#addCandidates(run, model, candidates)
    }
    if (candidates.length === 0) return
    const promising = least >= SURE ? PROMISING : 0
    const scored: ScoredName[] = []
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index] as Candidate
      if (candidate.probability < promising) continue
      const probability = this.#scorer.probabilityOf(this.#marks, candidates, index, model.number)
      scored.push({ candidate, probability })
    }
    for (const { candidate, probability } of chooseNames(scored)) {
      const { start, end, type } = candidate
      const confidence = calibrate(model.calibration, probability)
      if (end - start < shortest || confidence < least) continue
      names.push({ start: start + offset, end: end + offset, type: NAME_TYPES[type] as NameType, confidence })
    }
  }

  /** What names a run may hold. It is read with a character more on both sides that is in no name. */
  #addCandidates({ start, end }: Span, model: StandardModel, candidates: Candidate[]): void {
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
    model.finder.find(this.#scores, length, first, candidates)
  }

  #leaveOutside(k: number): void {
    const at = k * TAG_COUNT
    this.#scores.fill(NEVER, at, at + TAG_COUNT)
    this.#scores[at] = 0
  }
}
