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
