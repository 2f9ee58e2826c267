import type { Line } from './lines.js'

const MIN_ROWS = 3
/** `南京市——滁州市`, `甲：乙`, `1. 甲`: two short sides and no sentence's marks. */
const ROW = /^[^。；，,;！？]{1,18}(?:[—─－-]{1,3}|[：:→])[^。；，,;！？—：:]{1,18}$/u

/**
 * Index after a list that begins at line `from`: three or more short rows of like shape, each a line of its own, not
 * wrapped prose. `from` itself if there is none.
 */
export function listEnd(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && isListRow(lines[end], end > from)) end++
  if (end - from < MIN_ROWS) return from
  const dashes = lines.slice(from, end).filter((line) => /[—─－]/.test(line.text)).length
  // `某县：` with a headline may be a teaser; under a colon it is a list.
  const announced = /[：:]$/.test(lines[from - 1]?.text ?? '')
  return dashes === end - from || announced ? end : from
}

function isListRow(line: Line | undefined, follows: boolean): boolean {
  return line !== undefined && (!follows || line.gap <= 1) && !/^[—─－-]/.test(line.text) && ROW.test(line.text)
}
