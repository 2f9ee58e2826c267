import type { Span } from '@shanhai/model'

/** A word of the text as a tokenizer gives it; the tokens of a text tile it. Offsets in UTF-16 units of the text. */
export interface TaggerToken extends Span {
  /** Part of speech, as jieba names it (`ns`, `nr`, `v`). */
  readonly tag: string
}

/** A text with its words. */
export interface TokenizedText {
  readonly text: string
  readonly tokens: readonly TaggerToken[]
}
