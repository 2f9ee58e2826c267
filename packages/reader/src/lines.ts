import { cellsOf } from './text-shape.js'

/** A printed line that is not blank. Offsets are in the page frame and leave out white space at both ends. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Printed width, what a paragraph's first line is set in by included; see {@link cellsOf}. */
  readonly cells: number
  /** Blank lines directly above. */
  readonly gap: number
  /** Set in by two blanks, a tabulator or an ideographic space, as the first line of a paragraph is. */
  readonly indented: boolean
  /** First line of a paragraph on a page that sets them in; see `markParagraphs`. */
  readonly opensParagraph?: true
}

/** Lines of a page in file order, blank ones left out; a byte-order mark at the start is white space. */
export function splitLines(pageText: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const match of pageText.matchAll(/[^\r\n\f\v\u0085\u2028\u2029]+|\r\n|[\r\n\f\v\u0085\u2028\u2029]/g)) {
    const raw = match[0]
    if (/^[\r\n\f\v\u0085\u2028\u2029]/.test(raw)) {
      gap++
      continue
    }
    const text = raw.trim()
    if (text === '') continue
    const lead = raw.length - raw.trimStart().length
    const start = match.index + lead
    const inset = insetOf(raw.slice(0, lead))
    const indented = /^[ \t]*\u3000|^ {2}|^ ?\t/.test(raw)
    // The break that ends the line above is no blank line.
    const blank = lines.length === 0 ? gap : Math.max(0, gap - 1)
    lines.push({ start, end: start + text.length, text, cells: cellsOf(text) + inset, gap: blank, indented })
    gap = 0
  }
  return lines
}

/** Cells by which a paragraph's first line is set in; 0 for the wider blanks that centre a line. */
function insetOf(lead: string): number {
  const WIDEST = 2.5
  let cells = 0
  for (const char of lead) cells += char === '\u3000' ? 1 : char === '\t' ? 2 : 0.5
  return cells >= 1 && cells <= WIDEST ? cells : 0
}
