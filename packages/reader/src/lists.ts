import { isFurniture } from './furniture.js'
import type { Line } from './lines.js'
import { isSpeech } from './patterns.js'

const MIN_ROWS = 3
/** `南京市——滁州市`, `甲：乙`, `1. 甲`: two short sides and no sentence's marks. */
const ROW = /^[^。；，,;！？]{1,18}(?:[—─－-]{1,3}|[：:→])[^。；，,;！？—：:]{1,18}$/u

/** A fact of a card or a box, with its name: 姓名：甲乙, 建成时间：2031年. */
const LABELLED = /^\p{Script=Han}{2,6}[：:]\s?[^\s。；，,;！？：:][^。；，,;！？：:]{0,20}$/u

/** Cells of a table's row: `地区生产总值 亿元 612.4 5.8`. */
const LEAST_CELLS = 3
const FIGURE = /^[-+−]?[\d０-９][\d０-９.,．，%％]*$/u

/** A row of two cells or of figures alone: `临江镇 4120`, `1995`. */
const SHORT_ROW =
  /^(?:\p{Script=Han}{1,8}\s{1,8})?[-+−]?[\d０-９][\d０-９.,．，%％]*(?:\s{1,8}[-+−]?[\d０-９][\d０-９.,．，%％]*)*$/u

/** Index after three or more rows of figures, each perhaps with its name before it; `from`: none. */
export function figuresEnd(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && SHORT_ROW.test(lines[end]?.text ?? '') && (end === from || (lines[end]?.gap ?? 0) <= 1))
    end++
  return end - from >= MIN_ROWS ? end : from
}

/** Index after a table that begins at line `from`: a row of heads perhaps, then rows that end in figures. `from`: none. */
export function tableEnd(lines: readonly Line[], from: number): number {
  const cells = (i: number): readonly string[] => (lines[i]?.text ?? '').split(/\s+/)
  const isRow = (i: number): boolean => cells(i).length >= LEAST_CELLS && FIGURE.test(cells(i).at(-1) ?? '')
  let end = from
  // A row of heads has as many cells as the rows under it.
  if (!isRow(end) && isRow(end + 1) && cells(end).length === cells(end + 1).length) end++
  const body = end
  while (end < lines.length && isRow(end) && (end === body || (lines[end]?.gap ?? 0) <= 1)) end++
  return end - body >= MIN_ROWS - 1 && end - from >= MIN_ROWS ? end : from
}

/** What a column of a table of words is called. */
const WORD_HEAD =
  /^(?:序号|姓名|职务|(?:派出|原|现|工作|任职|挂职|所在)?单位(?:及职务)?|(?:原|现|拟|挂)任(?:职务|单位及职务)?|(?:被?帮扶|支援|援助|受援|受帮扶)[方地市县]|结对[市县区方].{0,4}|[省市县]份?)$/u
/** A cell that names a division. */
const DIVISION_CELL = /[省市县区州旗盟师团镇乡]$/u
const WORD_CELL = /^[\p{Script=Han}（）()·]{1,24}$/u
const LONGEST_ROW = 120
const CELL_GAP = /[\s|｜]+/u

/**
 * Index after a table of words that begins at line `from`: three or more rows of as many cells each, under a row of heads or with
 * divisions in most cells (`南通市 汉中市`). `from`: none.
 */
export function wordTableEnd(lines: readonly Line[], from: number): number {
  const rowAt = (i: number): readonly string[] => cellsOfWords(lines[i], i > from)
  const first = rowAt(from)
  const opening = [first, rowAt(from + 1), rowAt(from + 2)]
  if (first.length < 2 || opening.some((row) => row.length !== first.length)) return from
  const isHead = first.filter((cell) => WORD_HEAD.test(cell)).length * 2 > first.length
  const divisions = opening.flat().filter((cell) => DIVISION_CELL.test(cell)).length
  // The opening decides: a page of rows that are none is looked at once.
  if (!isHead && divisions * 2 <= opening.flat().length) return from
  let end = from + MIN_ROWS
  while (rowAt(end).length === first.length) end++
  return end
}

function cellsOfWords(line: Line | undefined, follows: boolean): readonly string[] {
  if (line === undefined || (follows && line.gap > 1) || line.text.length > LONGEST_ROW) return []
  const cells = line.text.split(CELL_GAP).filter((cell) => cell !== '')
  return cells.every((cell) => WORD_CELL.test(cell) || /^\d{1,3}$/.test(cell)) ? cells : []
}

/**
 * Index after a list that begins at line `from`: three or more short rows of like shape, each a line of its own, not
 * wrapped prose. `from` itself if there is none.
 */
export function listEnd(lines: readonly Line[], from: number): number {
  // `某县：` with a headline may be a teaser; under a colon it is a list.
  const announced = /[：:]$/.test(lines[from - 1]?.text ?? '')
  let end = from
  while (end < lines.length && isListRow(lines[end], end > from, announced)) end++
  return end - from < MIN_ROWS ? from : end
}

function isListRow(line: Line | undefined, follows: boolean, announced: boolean): boolean {
  if (line === undefined || (follows && line.gap > 1) || /^[—─－-]/.test(line.text)) return false
  if (LABELLED.test(line.text) && !isFurniture(line.text) && !isSpeech(line.text)) return true
  return (announced || /[—─－]/.test(line.text)) && ROW.test(line.text)
}
