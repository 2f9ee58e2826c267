import type { Span } from '@shanhai/model'

/** A word of the text, with its range and jieba's part-of-speech tag (`x` where the word is not in its dictionary). */
export interface Token extends Span {
  readonly text: string
  readonly tag: string
}

/** Cuts a text into words that tile it: joined, the tokens give the text back. */
export interface Tokenizer {
  /** Name and version, for the record of a run. */
  readonly name: string
  tokenize(text: string): readonly Token[]
}
