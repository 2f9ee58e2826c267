import type { Token } from './tokenizer.js'

/** A word whose part of speech is looked up when somebody asks for it: most words of a text stand beside no name. */
export class JiebaToken implements Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly #tagOf: (word: string) => string
  #tag: string | undefined

  constructor(text: string, start: number, tagOf: (word: string) => string) {
    this.text = text
    this.start = start
    this.end = start + text.length
    this.#tagOf = tagOf
  }

  get tag(): string {
    return (this.#tag ??= this.#tagOf(this.text))
  }
}
