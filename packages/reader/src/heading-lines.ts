import type { Line } from './lines.js'
import { findJumpFrom, findJumpTo } from './jump-lines.js'
import { hasDateline, isSpeech, isTeaserLabel } from './patterns.js'
import { endsClause, endsSentence } from './text-shape.js'
import { isPagePointer } from './zone-patterns.js'

/** A headline's line is hardly ever wider. */
const MAX_HEADING_CELLS = 40
const MAX_HEADING_ROWS = 6

/**
 * True for a line that could stand in a headline: short, without a sentence's marks.
 *
 * @param above the row of the same heading above it: a quotation may be opened there and closed here
 */
export function isHeadingLine(line: Pick<Line, 'text' | 'cells' | 'opensParagraph'>, above?: Line): boolean {
  const { text, cells } = line
  if (line.opensParagraph === true || isRowOfNames(text)) return false
  if (cells > MAX_HEADING_CELLS || /[。；;…]|\.\.|^[（(].{1,30}[)）]$/.test(text) || isSpeech(text)) return false
  if ((closesOnly(text) && !opensOnly(above?.text ?? '')) || findJumpTo(text) !== null) return false
  if (/[，,、]$/.test(text)) return cells <= 20
  if (/[：:]$/.test(text)) return isTeaserLabel(text)
  const commas = text.match(/[，,]/g)?.length ?? 0
  const pause = hasPause(text) || /——./.test(text)
  return commas === 0 ? cells <= 34 || pause : commas <= 2 && (cells <= 24 || pause)
}

/** Four words or more, none longer than a name: 阮有德 汤小燕 贝 宁 向阳春. A word set wide has one character in each. */
function isRowOfNames(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 4 &&
    words.every((word) => /^\p{Script=Han}{1,4}$/u.test(word)) &&
    words.some((word) => word.length > 1)
  )
}

/** True if a bracket or quotation mark closes that was opened on a line above: the text goes on from there. */
function closesOnly(text: string): boolean {
  return PAIRS.some(([open, close]) => {
    const at = text.indexOf(close)
    return at >= 0 && !text.slice(0, at).includes(open)
  })
}

/** True if a bracket or quotation mark opens that is not closed on the line. */
function opensOnly(text: string): boolean {
  return PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close))
}

const PAIRS = [
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['「', '」'],
] as const

/** A name, a subject or a song ahead of what a headline says of it: 《青岩谣》： | 一首民歌的百年路. */
function announcesRows(text: string): boolean {
  return /^[^。，,；：:]{2,14}[：:]$/u.test(text) && !/如下|以下|(?:说|道|称|问|答|示|出|到|绍|为|是)[：:]$/u.test(text)
}

/** True if all rows of a block can only be a heading's. */
export function isHeadingRun(lines: readonly Line[]): boolean {
  const last = lines.at(-1)
  if (last === undefined || isLoneJump(last.text)) return false
  if (lines.length > MAX_HEADING_ROWS && !isIndexBox(lines)) return false
  if (findJumpFrom(lines[0]?.text ?? '') !== null || lines.slice(1).some((line) => /[：:]$/.test(line.text)))
    return false
  if (/[，,、]$/.test(last.text) || lines.some((line) => hasDateline(line.text))) return false
  const isRow = (line: Line, i: number): boolean =>
    isHeadingLine(line, lines[i - 1]) || (i === 0 && lines.length > 1 && announcesRows(line.text))
  return lines.every(isRow) && /\p{Script=Han}/u.test(lines.map((line) => line.text).join(''))
}

/**
 * True for rows that fill the column as wrapped prose does: three or more, two with a comma, or any row but the first
 * that fills it exactly with a comma inside (prose under a slogan).
 */
export function isWrappedProse(lines: readonly Line[], column: number | null): boolean {
  if (column === null) return false
  const prose = lines.length > 2 || lines.some((line) => /[，,、]/.test(line.text))
  if (prose && lines.length >= 2 && fillsColumn(lines, column)) return true
  const last = lines.at(-1)
  if (last === undefined || lines.length < 2) return false
  return /[，,、]./.test(last.text) && isFullRow(last, column) && !/—$/.test(last.text)
}

/** One row that fills the column, the odd blank or narrow digit aside. */
export function isFullRow(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.cells >= column * 0.87 && line.cells <= column + 1.5
}

/** True if every row but the last fills the column. */
export function fillsColumn(lines: readonly Line[], column: number): boolean {
  return (
    lines.every((line) => line.cells <= column + 1.5) && lines.slice(0, -1).every((line) => line.cells >= column - 1.5)
  )
}

/** A box of references to inside pages may have many rows. */
function isIndexBox(lines: readonly Line[]): boolean {
  return lines.filter((line) => isPagePointer(line.text)).length * 2 >= lines.length
}

/** True for a jump line with nothing else on it. */
export function isLoneJump(text: string): boolean {
  const mark = findJumpFrom(text) ?? findJumpTo(text)
  return mark?.start === 0 && mark.end === text.length
}

/** Number of heading rows at the head of a block whose body follows without a blank line. */
export function leadingHeading(lines: readonly Line[], column: number): number {
  let n = 0
  if (opensAsColumn(lines)) return 0
  for (let i = 0; i < lines.length && i < MAX_HEADING_ROWS; i++) {
    const line = lines[i] as Line
    if (!isHeadingLine(line) || hasDateline(line.text) || (endsClause(line.text) && !line.text.endsWith('—'))) break
    if (standsOut(line, column)) n = i + 1
  }
  while (n > 0 && /[，,、]$/.test((lines[n - 1] as Line).text)) n--
  return n === lines.length ? 0 : n
}

/** The same where paragraphs are lines of their own, or wider than any column: a heading is far shorter than the text below it. */
export function headingAboveParagraph(lines: readonly Line[]): number {
  const MUCH_LONGER = 1.6
  let n = 0
  while (n < lines.length - 1 && n < MAX_HEADING_ROWS && isBareHeading(lines[n] as Line)) n++
  const [last, below] = [lines[n - 1], lines[n]]
  if (last === undefined || below === undefined || hasDateline(last.text)) return 0
  return below.cells >= MUCH_LONGER * last.cells ? n : 0
}

/** Three lines of one width, no clause ending with any of them, are prose in a column of its own. */
function opensAsColumn(lines: readonly Line[]): boolean {
  const first = lines.slice(0, 3)
  const widths = first.map((line) => line.cells)
  return (
    first.length === 3 &&
    Math.max(...widths) - Math.min(...widths) <= 1.5 &&
    !first.some((line) => endsClause(line.text))
  )
}

/**
 * Index of the first heading row at the foot of a block: rows without a mark under a finished paragraph, one of which
 * stands out, or all of them if a story or a byline comes next.
 */
export function trailingHeading(lines: readonly Line[], column: number, storyFollows: boolean): number {
  let tail = lines.length
  while (tail > 0 && lines.length - tail < MAX_HEADING_ROWS && isBareHeading(lines[tail - 1] as Line)) tail--
  const above = lines[tail - 1]
  if (above === undefined || tail === lines.length || !endsSentence(above.text)) return lines.length
  return storyFollows || lines.slice(tail).some((line) => standsOut(line, column)) ? tail : lines.length
}

/** A blank between two halves of a headline, not one that a reading machine put into a word. */
function hasPause(text: string): boolean {
  const [left = '', right = '', ...more] = text.split(/(?<=[\p{Script=Han}”’》])\s{1,4}(?=[“‘《\p{Script=Han}])/u)
  return more.length <= 1 && left.length >= 4 && right.length >= 4
}

function isBareHeading(line: Line): boolean {
  return isHeadingLine(line) && !/[，,、]/.test(line.text) && !endsSentence(line.text)
}

/** A row that the column does not explain: too short or too wide for it, or with a pause or a dash in it. */
function standsOut(line: Line, column: number): boolean {
  if (!isHeadingLine(line) || hasDateline(line.text)) return false
  if (line.cells < column * 0.75 || line.cells > column * 1.2) return true
  return (/^[—─]{2}/.test(line.text) || hasPause(line.text)) && !/[，,、（()）：:]/.test(line.text)
}
