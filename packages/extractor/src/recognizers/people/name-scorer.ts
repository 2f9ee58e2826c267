import type { PersonEvidence } from '@shanhai/lexicon'
import type { EvidenceVisitor, NameCandidate, NameSurroundings } from './name-evidence.js'
import { COMPOUND, visitSurroundings, visitWords } from './name-evidence.js'

/** Most that the rest of the evidence adds to the characters, and to the characters and words, of nearly all names. */
const MOST_AFTER_CHARACTERS = 4.5
const MOST_AFTER_WORDS = 5

/** Weights of the characters of a name by character code: nine in ten stretches are dropped by them alone. */
export interface CharacterWeights {
  readonly base: number
  readonly compound: number
  readonly surname: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
  readonly only: Float32Array
}

/** Lays out the weights that {@link visitCharacters} asks for. */
export function indexCharacters(evidence: PersonEvidence): CharacterWeights {
  const lay = (weights: ReadonlyMap<string, number>): Float32Array => {
    const byCode = new Float32Array(65536)
    for (const [character, weight] of weights) if (character.length === 1) byCode[character.charCodeAt(0)] = weight
    return byCode
  }
  return {
    base: evidence.base.get('') ?? 0,
    compound: evidence.surname.get(COMPOUND) ?? 0,
    surname: lay(evidence.surname),
    first: lay(evidence.first),
    second: lay(evidence.second),
    only: lay(evidence.only),
  }
}

/** Weighs stretches of one text. */
export class NameScorer {
  readonly #characters: CharacterWeights
  readonly #surroundings: NameSurroundings
  #sum = 0
  readonly #visit: EvidenceVisitor

  constructor(evidence: PersonEvidence, characters: CharacterWeights, surroundings: NameSurroundings) {
    this.#characters = characters
    this.#surroundings = surroundings
    this.#visit = (group, value) => {
      const weight = evidence[group].get(value)
      if (weight !== undefined) this.#sum += weight
    }
  }

  /** False where the characters of a stretch leave no chance, whatever stands around it. */
  mayBeName(candidate: NameCandidate): boolean {
    return this.#ofCharacters(candidate) >= -MOST_AFTER_CHARACTERS
  }

  /**
   * The logarithm of the odds that a stretch is a name, how often it stands in the article and lists left out;
   * -Infinity where its characters and words leave no chance.
   *
   * @param place what a place that it touches takes from it
   */
  score(candidate: NameCandidate, place: number): number {
    this.#sum = this.#ofCharacters(candidate) + place
    if (this.#sum < -MOST_AFTER_CHARACTERS) return -Infinity
    visitWords(this.#surroundings.document, candidate, this.#visit)
    if (this.#sum < -MOST_AFTER_WORDS) return -Infinity
    visitSurroundings(this.#surroundings, candidate, this.#visit)
    return this.#sum
  }

  #ofCharacters({ start, surnameEnd, end }: NameCandidate): number {
    const { base, compound, surname, first, second, only } = this.#characters
    const { text } = this.#surroundings.document
    const family = surnameEnd - start === 1 ? (surname[text.charCodeAt(start)] ?? 0) : compound
    const given =
      end - surnameEnd === 1
        ? (only[text.charCodeAt(surnameEnd)] ?? 0)
        : (first[text.charCodeAt(surnameEnd)] ?? 0) + (second[text.charCodeAt(end - 1)] ?? 0)
    return base + family + given
  }
}
