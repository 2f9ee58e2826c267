import type { Span } from '@shanhai/model'

/** A stretch that may be the name of a person. */
export interface NamedPerson extends Span {
  /** Logarithm of the odds that it is. */
  readonly score: number
  /** How it is written: a Chinese name, one in transcription, a surname with a form of address. */
  readonly form: 'han' | 'transcribed' | 'address'
}
