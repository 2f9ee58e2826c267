import type { Division } from '@shanhai/lexicon'
import type { Article, EntityType, Sentence, Span } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'
import { createArticleDocument } from './document/article-document.js'
import { resolvePlaces } from './linking/resolve-places.js'
import type { PlaceResolution } from './linking/resolve-places.js'
import { inBatches } from './in-batches.js'
import { recognizeAll } from './recognizers/recognize-mentions.js'
import type { Candidate, Recognizer } from './recognizers/recognizer.js'
import type { Resources } from './resources.js'
import { cutText, cutTextPieces, CHUNK_LENGTH } from './text-chunks.js'
import type { TextChunk } from './text-chunks.js'
import type { Tokenizer } from './tokenizer/tokenizer.js'

/** A name in a bare text; offsets are UTF-16 units into the text as given, and `text` is exactly what stands there, line breaks included. */
export interface TextMention extends Span {
  readonly type: EntityType
  readonly text: string
  /** The recognizer that found it, such as `place/gazetteer`. */
  readonly recognizer: string
  /** Share of such names that are right, from 0 to 1, where it was measured: names of the tagger have it. */
  readonly confidence?: number
  /** Official names of the places for which the name may stand, where the text does not tell them apart: 昌吉. */
  readonly doubt?: readonly string[]
}

/** A text without some of its line breaks, with its way back. */
interface UnbrokenText {
  readonly text: string
  /** Offset in the text as given of the character that stands at an offset. */
  sourceOffset(offset: number): number
}

export interface RecognizeTextOptions {
  /** The indexed lexicon: make it once with `createResources` and hand it in with every text. */
  readonly resources: Resources
  readonly tokenizer: Tokenizer
  /** Cuts an article into sentences: the reader's `splitSentences`. */
  readonly splitSentences: (article: Article) => readonly Sentence[]
  /** Takes out the line breaks at which a paragraph goes on: the reader's `unwrapLines`. Default: a line break ends every name. */
  readonly unwrapLines?: (text: string) => UnbrokenText | undefined
  /** Default: `RECOGNIZERS`. */
  readonly recognizers?: readonly Recognizer[]
  /** Most characters read at once, at least 1; longer texts are cut at ends of sentences. Default: {@link CHUNK_LENGTH}. */
  readonly chunkLength?: number
}

/**
 * The names in a bare text, in reading order and disjoint. Any string is right: empty, without Chinese, with lone
 * surrogates (read as U+FFFD, offsets unchanged). A text longer than a chunk is read chunk by chunk, each for itself.
 */
export function recognizeText(text: string, options: RecognizeTextOptions): readonly TextMention[] {
  return [...recognizeTextChunks(text, options)].flat()
}

/**
 * {@link recognizeText} for many texts, each read for itself: the same answers in less time. The texts are read together as far as they
 * are no longer than a chunk in all, so that memory stays bounded.
 */
export function recognizeTexts(
  texts: readonly string[],
  options: RecognizeTextOptions,
): readonly (readonly TextMention[])[] {
  const limit = options.chunkLength ?? CHUNK_LENGTH
  return inBatches(texts, ({ length }) => length, limit).flatMap((batch) => {
    const [only = ''] = batch
    if (batch.length === 1) return [recognizeText(only, options)]
    return recognizeChunks(
      batch.map((text) => ({ text, offset: 0 })),
      options,
    )
  })
}

/** {@link recognizeText} for very long texts: the names of one chunk after the other, so that nobody holds them all. */
export function* recognizeTextChunks(
  text: string,
  options: RecognizeTextOptions,
): Generator<readonly TextMention[], void, undefined> {
  for (const chunk of cutText(text, options.chunkLength ?? CHUNK_LENGTH)) yield* recognizeChunks([chunk], options)
}

/**
 * {@link recognizeTextChunks} for a text that comes in pieces, such as a decoded file stream: memory stays bounded
 * whatever the length. Offsets count from the beginning of the first piece.
 */
export async function* recognizeTextStream(
  pieces: AsyncIterable<string> | Iterable<string>,
  options: RecognizeTextOptions,
): AsyncGenerator<readonly TextMention[], void, undefined> {
  for await (const chunk of cutTextPieces(pieces, options.chunkLength ?? CHUNK_LENGTH)) {
    yield* recognizeChunks([chunk], options)
  }
}

function recognizeChunks(
  chunks: readonly TextChunk[],
  { resources, tokenizer, splitSentences, unwrapLines, recognizers }: RecognizeTextOptions,
): readonly (readonly TextMention[])[] {
  const unbroken = chunks.map(({ text }) => {
    const wellFormed = SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\uFFFD') : text
    return unwrapLines?.(wellFormed) ?? { text: wellFormed, sourceOffset: undefined }
  })
  const documents = unbroken.map(({ text }) => {
    const article = articleOf(text)
    return createArticleDocument(article, splitSentences(article), tokenizer)
  })
  const recognitions = recognizeAll(documents, resources, recognizers)
  return chunks.map((chunk, i) => {
    const { mentions = [], candidates = [] } = recognitions[i] ?? {}
    const places = resolvePlaces(candidates, resources.lexicon.gazetteer)
    const sourceOffset = unbroken[i]?.sourceOffset
    return mentions.map((mention) => {
      const span = sourceOffset ? sourceSpan(sourceOffset, mention) : mention
      return toTextMention(chunk, span, mention, places)
    })
  })
}

/** Where a mention stands in the text as given: up to its last character, so that a break behind it is none of it. */
function sourceSpan(sourceOffset: UnbrokenText['sourceOffset'], { start, end }: Span): Span {
  return { start: sourceOffset(start), end: sourceOffset(end - 1) + 1 }
}

function toTextMention(
  { text, offset }: TextChunk,
  { start, end }: Span,
  mention: Candidate,
  places: PlaceResolution,
): TextMention {
  const { type, recognizer, confidence } = mention
  const others = places.doubtOf(mention)
  return {
    start: start + offset,
    end: end + offset,
    type,
    text: text.slice(start, end),
    recognizer,
    ...(confidence !== undefined && { confidence }),
    ...(others.length > 0 && { doubt: namesOf([places.divisionOf(mention), ...others]) }),
  }
}

function namesOf(divisions: readonly (Division | undefined)[]): readonly string[] {
  return divisions.flatMap((division) => division?.name ?? [])
}

const PAGE = pageId('text')
/** Half of a character: the tokenizer would answer with words that do not add up to the text. */
const LONE_SURROGATE = /\p{Surrogate}/gu
/** Half of a character or of a pair: nearly no text has one, and this is seen many times as fast. */
const SURROGATE = /[\uD800-\uDFFF]/

/** The text as the body of an article that is a page by itself. */
function articleOf(text: string): Article {
  const whole = { start: 0, end: text.length }
  return {
    id: articleId(PAGE, 1),
    page: PAGE,
    kind: 'news',
    headline: null,
    bylines: [],
    relevance: { level: 'none', reasons: [] },
    regions: [{ page: PAGE, role: 'body', ...whole }],
    parts: [{ role: 'body', ...whole }],
    text,
    runs: [{ articleStart: 0, page: PAGE, pageStart: 0, length: text.length }],
  }
}
