import type { PersonEvidence } from '@shanhai/lexicon'
import type { EvidenceVisitor, NameCandidate, NameSurroundings } from './name-evidence.js'
import { visitCharacters, visitSurroundings, visitWords } from './name-evidence.js'

/** Most that the rest of the evidence adds to the characters, and to the characters and words, of nearly all names. */
const MOST_AFTER_CHARACTERS = 5
const MOST_AFTER_WORDS = 6

/** Weighs stretches of one text. */
export class NameScorer {
  readonly #evidence: PersonEvidence
  readonly #surroundings: NameSurroundings
  #sum = 0
  readonly #visit: EvidenceVisitor

  constructor(evidence: PersonEvidence, surroundings: NameSurroundings) {
    this.#evidence = evidence
    this.#surroundings = surroundings
    this.#visit = (group, value) => {
      const weight = evidence[group].get(value)
      if (weight !== undefined) this.#sum += weight
    }
  }

  /**
   * The logarithm of the odds that a stretch is a name, how often it stands in the article and lists left out;
   * -Infinity where its characters and words leave no chance.
   */
  score(candidate: NameCandidate): number {
    this.#sum = this.#evidence.base.get('') ?? 0
    visitCharacters(this.#surroundings.document.text, candidate, this.#visit)
    if (this.#sum < -MOST_AFTER_CHARACTERS) return -Infinity
    visitWords(this.#surroundings.document, candidate, this.#visit)
    if (this.#sum < -MOST_AFTER_WORDS) return -Infinity
    visitSurroundings(this.#surroundings, candidate, this.#visit)
    return this.#sum
  }
}
