import type { Span } from '@shanhai/model'
import { isBlank, isBlankUnit, isHan } from './text-shape.js'

const OPENERS = '“‘"\'「『《〈（(【[﹃﹁'

/**
 * The stretches of a line that are kept, as page spans. In display type (headlines, bylines) a blank stands for
 * a pause or parts two names, and one of each run is kept. In a body, blanks are what justification leaves around digits
 * and Latin words (“12 余场”, “2031 年”) and are dropped, except between Latin words and between two Chinese words, where
 * they part names (“记者 甲乙 丙丁”).
 */
export function keptSpans(pageText: string, span: Span, display: boolean): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    if (!isBlankUnit(pageText.charCodeAt(at))) continue
    const first = at > span.start && !isBlankUnit(pageText.charCodeAt(at - 1))
    if (first && keepsBlank(pageText, { at, end: span.end }, display)) continue
    if (at > start) spans.push({ start, end: at })
    start = at + 1
  }
  if (span.end > start) spans.push({ start, end: span.end })
  return spans
}

function keepsBlank(pageText: string, { at, end }: { at: number; end: number }, display: boolean): boolean {
  let next = at
  while (next < end && isBlank(pageText[next] ?? '')) next++
  if (next >= end) return false
  if (display) return true
  const [left, right] = [pageText[at - 1] ?? '', pageText[next] ?? '']
  if (isHan(left)) return (isHan(right) || OPENERS.includes(right)) && !isLetterSpaced(pageText, at, next)
  if (/[0-9]/.test(left) && /[0-9]/.test(right)) return !/^\d{3}(?!\d)/.test(pageText.slice(next, next + 4))
  return isLatin(left) && isLatin(right)
}

function isLatin(char: string): boolean {
  return /[\x21-\x7e\u00c0-\u024f]/.test(char)
}

/** 本 报 讯: single characters with blanks on both sides are one word set wide. */
function isLetterSpaced(pageText: string, at: number, next: number): boolean {
  return isBlank(pageText[at - 2] ?? ' ') && isBlank(pageText[next + 1] ?? ' ')
}
