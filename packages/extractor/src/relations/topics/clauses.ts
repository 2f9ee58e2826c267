import type { Span } from '@shanhai/model'

const CLAUSE_END = /[，,。；;：:！!？?\n]/
const DIGIT = /[0-9]/

/** Cuts a range of a text at commas and stronger marks; the comma of 31,000 cuts nothing. The marks stand in no clause. */
export function splitClauses(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !isClauseEnd(text, at)) continue
    if (at > from) clauses.push({ start: from, end: at })
    from = at + 1
  }
  return clauses
}

function isClauseEnd(text: string, at: number): boolean {
  if (!CLAUSE_END.test(text[at] ?? '')) return false
  return text[at] !== ',' || !(DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? ''))
}
