import type { Article, ArticlePart, Sentence } from '@shanhai/model'

const CLOSERS = '”’"』」》〉）)】］]'
const MARKS = '。！？!?；;'

/**
 * Sentences of an article in text order: they end at 。！？； (full or half width), at an ellipsis, at a paragraph's end and
 * at a part's end; closing quotes and brackets stay with the sentence before them. White space at both ends is left out.
 */
export function splitSentences(article: Article): readonly Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = -1
  for (const part of article.parts) {
    for (const [from, to] of paragraphsOf(article.text, part)) {
      paragraph++
      for (const [start, end] of sentencesOf(article.text, from, to)) {
        sentences.push({ article: article.id, start, end, index: sentences.length, paragraph, role: part.role })
      }
    }
  }
  return sentences
}

function* paragraphsOf(text: string, part: ArticlePart): Generator<readonly [number, number]> {
  let from = part.start
  while (from < part.end) {
    const at = text.indexOf('\n', from)
    const to = at < 0 || at > part.end ? part.end : at
    if (to > from) yield [from, to]
    from = to + 1
  }
}

function* sentencesOf(text: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from
  for (let at = from; at < to; at++) {
    const end = endAfter(text, at, to)
    if (end === at) continue
    const trimmed = trim(text, start, end)
    if (trimmed !== null) yield trimmed
    start = end
    at = end - 1
  }
  const rest = trim(text, start, to)
  if (rest !== null) yield rest
}

/** Offset after the sentence end that stands at `at`, closing marks included; `at` itself if none stands there. */
function endAfter(text: string, at: number, to: number): number {
  let end = at
  while (end < to && isMark(text, end)) end++
  if (end === at) return at
  while (end < to && (CLOSERS.includes(text[end] ?? ' ') || isMark(text, end))) end++
  return end
}

/** A mark that ends a sentence; single dots never do, for they stand in numbers and file names. */
function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === ELLIPSIS || unit === DOT) return text.charCodeAt(at + 1) === unit || text.charCodeAt(at - 1) === unit
  return MARK_UNITS.has(unit)
}

// Every character of an article is asked: as numbers, none of them becomes a string.
const MARK_UNITS: ReadonlySet<number> = new Set([...MARKS].map((mark) => mark.charCodeAt(0)))
const ELLIPSIS = '…'.charCodeAt(0)
const DOT = '.'.charCodeAt(0)

function trim(text: string, from: number, to: number): readonly [number, number] | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return start < end ? [start, end] : null
}
