import { isBareAuthor } from './author-lines.js'
import { isHeadingLine, isLoneJump } from './heading-lines.js'
import type { Line } from './lines.js'
import { columnOf, MAX_COLUMN } from './local-columns.js'
import { hasDateline, hasPhotoCredit, isBylineLine, isSpeech } from './patterns.js'
import { endsClause, endsSentence } from './text-shape.js'
import { verticalRunEnd } from './vertical.js'
import { isLonePointer } from './zone-patterns.js'

/** A line this much narrower than its column ends for another reason than want of room. */
const SHORT = 2
const SHORT_SHARE = 0.86
/** Where the blanks that set it in did not come through, a paragraph's first line is so much shorter. */
const LOST_INDENT = 1.5
/** A line this much wider is not set in the column. */
const WIDE = 2
/** More rows than this in sequence are verse or a list. */
const MOST_ROWS = 6

/** What a line is by its width: a row of display type, a verse or row of a list, one character set down the page, or running text. */
export type LineSort = 'heading' | 'verse' | 'vertical' | 'text'

/**
 * Which lines are rows of headings, told without the help of blank lines: by their width. A line of wrapped prose is as wide as
 * its column or ends a sentence; what is shorter and ends none was set apart.
 *
 * @param columns width of the column at each line, see `localColumns`
 */
export function sortLines(lines: readonly Line[], columns: readonly (number | null)[]): readonly LineSort[] {
  const vertical = verticalLines(lines)
  const page = columnOf(lines)
  const marked = lines.map((line, i) => {
    if (vertical[i] === true) return false
    if (standsAbovePlainly(line, lines[i - 1], lines[i + 1])) return true
    const column = narrower(columns[i] ?? null, page, line)
    return isCandidate(line, column, mayOpenParagraph(lines[i - 1])) && isPlausible(lines, i)
  })
  for (let i = lines.length - 2; i >= 0; i--)
    if (marked[i] !== true && marked[i + 1] === true && opensHeading(lines, i, columns[i] ?? null)) marked[i] = true
  for (let i = 1; i + 1 < lines.length; i++) if (marked[i - 1] === true && closesHeading(lines, i)) marked[i] = true
  return withVerse(lines, marked).map((sort, i) => (vertical[i] === true ? 'vertical' : sort))
}

function verticalLines(lines: readonly Line[]): readonly boolean[] {
  const marked = lines.map(() => false)
  for (let i = 0; i < lines.length;) {
    const end = verticalRunEnd(lines, i)
    marked.fill(true, i, end)
    i = Math.max(end, i + 1)
  }
  return marked
}

function isCandidate(line: Line, column: number | null, mayOpen: boolean): boolean {
  const { text, cells } = line
  if (isLonePointer(text)) return true
  if (!mayHead(line)) return false
  // Where paragraphs are lines, a comma at the end is a sentence that something interrupts.
  if (column === null) return !/[，,、]$/.test(text) && (!endsSentence(text) || cells <= 20)
  if (cells > MAX_COLUMN) return false
  if (cells > column + WIDE) return true
  const short = mayOpen ? SHORT + LOST_INDENT : SHORT
  return cells < column - short && cells <= column * SHORT_SHARE && !endsClause(text)
}

/** A paragraph ended above, and this one may be set in. */
function mayOpenParagraph(above: Line | undefined): boolean {
  return above === undefined || endsClause(above.text) || isBylineLine(above.text) || isBareAuthor(above.text)
}

/** True for a line that no rule of form keeps from being a row of a heading. */
function mayHead(line: Line): boolean {
  const { text } = line
  if (!isHeadingLine(line) || hasDateline(text) || isSpeech(text) || isLoneJump(text)) return false
  return !isBylineLine(text) && !hasPhotoCredit(text)
}

/** Above a paragraph that is set in, a line that is not and breaks off can only be a heading's. */
function standsAbovePlainly(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (below?.opensParagraph !== true || !mayHead(line) || endsClause(line.text)) return false
  return above === undefined || endsClause(above.text) || above.opensParagraph !== true
}

/** The column of the line's surroundings or of the page, whichever it fills: a column may be wider beside a picture. */
function narrower(local: number | null, page: number | null, line: Line): number | null {
  return local !== null && page !== null && Math.abs(line.cells - page) <= SHORT ? page : local
}

/** A wide line among wide lines is of a wider column; one that ends in a shorter line with a full stop is prose too. */
function isPlausible(lines: readonly Line[], i: number): boolean {
  const [above, line, below] = [lines[i - 1], lines[i] as Line, lines[i + 1]]
  let end = i + 1
  while (end - i <= MOST_ROWS && Math.abs((lines[end]?.cells ?? 0) - line.cells) <= 1.5) end++
  const last = lines[end]
  if (
    end > i + 1 &&
    last !== undefined &&
    last.cells < line.cells &&
    last.opensParagraph !== true &&
    endsSentence(last.text)
  )
    return false
  const alike = (other: Line | undefined): boolean =>
    other !== undefined && Math.abs(other.cells - line.cells) <= 1.5 && !endsClause(other.text)
  return !(alike(above) && alike(below)) || line.cells <= 16
}

/** A line as wide as the column is a heading's first row where a row of the heading follows and a paragraph ended above. */
function opensHeading(lines: readonly Line[], i: number, column: number | null): boolean {
  const line = lines[i] as Line
  const above = lines[i - 1]
  const asks = /[？！?!]$/.test(line.text) && (column === null || line.cells < column - SHORT)
  if (!mayHead(line) || /[，,、]/.test(line.text) || (endsSentence(line.text) && !asks)) return false
  return above === undefined || endsClause(above.text)
}

/** A line as wide as the column is a heading's last row between another one and the byline. */
function closesHeading(lines: readonly Line[], i: number): boolean {
  return mayHead(lines[i] as Line) && !/[，,、]$/.test(lines[i]?.text ?? '') && isBylineLine(lines[i + 1]?.text ?? '')
}

/** Index after the title and the writer's bare name at the head of a run of rows; `from` if there is none. */
function titleEnd(lines: readonly Line[], from: number): number {
  for (let i = from + MOST_ROWS - 1; i > from; i--) if (isBareAuthor(lines[i]?.text ?? '')) return i + 1
  return from
}

/** Long runs of rows are verse or a list, not a heading; the one beside the writer's name is its title. */
function withVerse(lines: readonly Line[], marked: readonly boolean[]): readonly LineSort[] {
  const sorts = marked.map((row): LineSort => (row ? 'heading' : 'text'))
  for (let i = 0; i < sorts.length;) {
    let end = i
    while (sorts[end] === 'heading') end++
    const last = isBylineLine(lines[end]?.text ?? '') ? end - 1 : end
    if (end - i > MOST_ROWS) sorts.fill('verse', titleEnd(lines, i), last)
    i = Math.max(end, i + 1)
  }
  return sorts
}
