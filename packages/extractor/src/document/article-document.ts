import type { Article, Sentence, Span } from '@shanhai/model'
import type { Token, Tokenizer } from '../tokenizer/tokenizer.js'

/** An article with its sentences and tokens, all in the article frame: what recognizers and rules look at. */
export interface ArticleDocument {
  readonly article: Article
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** True where a token starts or ends, and at both ends of the text. */
  isBoundary(offset: number): boolean
  /** The token that covers an offset. */
  tokenAt(offset: number): Token | undefined
  /** Index in `tokens` of the token that covers an offset; `tokens.length` past the end. */
  tokenIndexAt(offset: number): number
  /** The sentence that holds an offset; headlines and bylines are sentences too. */
  sentenceAt(offset: number): Sentence | undefined
}

/** Prepares an article: its sentences as given, its text cut into tokens. */
export function createArticleDocument(
  article: Article,
  sentences: readonly Sentence[],
  tokenizer: Tokenizer,
): ArticleDocument {
  const text = article.text
  const tokens = tokenizer.tokenize(text)
  const boundaries = new Uint8Array(text.length + 1)
  boundaries[0] = boundaries[text.length] = 1
  const tokenOf = new Int32Array(text.length).fill(tokens.length)
  tokens.forEach((token, index) => {
    boundaries[token.start] = 1
    tokenOf.fill(index, token.start, token.end)
  })
  // Asked for the character before the first as well: outside the array a look-up would be many times as slow.
  const tokenIndexAt = (offset: number): number =>
    offset >= 0 && offset < tokenOf.length ? (tokenOf[offset] ?? 0) : tokens.length
  return {
    article,
    text,
    sentences,
    tokens,
    isBoundary: (offset) => boundaries[offset] === 1,
    tokenIndexAt,
    tokenAt: (offset) => tokens[tokenIndexAt(offset)],
    sentenceAt: (offset) => findCovering(sentences, offset),
  }
}

/** The one of sorted, disjoint ranges that holds an offset (binary search). */
function findCovering<T extends Span>(ranges: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const range = ranges[middle]
    if (!range || offset < range.start) high = middle - 1
    else if (offset >= range.end) low = middle + 1
    else return range
  }
  return undefined
}
