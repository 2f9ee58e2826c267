import type { Span } from '@shanhai/model'

/** A stretch that may be the name of a person. */
export interface NamedPerson extends Span {
  /** Logarithm of the odds that it is. */
  readonly score: number
  /** How it is known: by its Chinese characters, as a transcription, by a form of address, as known, by an appointment. */
  readonly form: 'han' | 'transcribed' | 'address' | 'known' | 'appointed'
}
