import type { Line } from './lines.js'
import { figuresEnd, listEnd, tableEnd, wordTableEnd } from './lists.js'
import { MAX_COLUMN } from './local-columns.js'
import { verticalRunEnd } from './vertical.js'
import type { Zone } from './zones.js'
import { findZones } from './zones.js'

/** Lines that stand together: between blank lines, or of one zone, list or run of vertical type. */
export interface Block {
  readonly lines: readonly Line[]
  readonly vertical: boolean
  readonly zone: Zone | null
  /** Each line is a row of a list. */
  readonly list: boolean
}

/** Groups the lines of a page. */
export function toBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push({ lines: open, vertical: false, zone: null, list: false })
    open = []
  }
  const zones = new Map(findZones(lines).map((zone) => [zone.from, zone]))
  for (let i = 0; i < lines.length;) {
    const zone = zones.get(i)
    if (zone !== undefined) {
      close()
      blocks.push({ lines: lines.slice(zone.from, zone.to), vertical: false, zone, list: false })
      i = zone.to
      continue
    }
    const rowsEnd = Math.max(listEnd(lines, i), tableEnd(lines, i), figuresEnd(lines, i), wordTableEnd(lines, i))
    if (rowsEnd > i) {
      close()
      blocks.push({ lines: lines.slice(i, rowsEnd), vertical: false, zone: null, list: true })
      i = rowsEnd
      continue
    }
    const verticalEnd = verticalRunEnd(lines, i)
    if (verticalEnd > i) {
      close()
      blocks.push({ lines: lines.slice(i, verticalEnd), vertical: true, zone: null, list: false })
      i = verticalEnd
      continue
    }
    const line = lines[i] as Line
    if (line.gap > 0) close()
    open.push(line)
    i++
  }
  close()
  return blocks
}

/** Column width of each block: the commonest width of its lines, or the nearest block's where it is too short to tell. */
export function columnWidths(blocks: readonly Block[]): readonly (number | null)[] {
  const own = blocks.map((block) =>
    block.vertical || block.list || block.zone !== null ? null : ownColumn(block.lines),
  )
  const widths: (number | null)[] = []
  let last: number | null = own.find((width) => width !== null) ?? pageColumn(blocks)
  for (const width of own) {
    last = width ?? last
    widths.push(last)
  }
  return widths
}

/** Column width of a page of short paragraphs: where most lines that are not a paragraph's last have one width. */
function pageColumn(blocks: readonly Block[]): number | null {
  const MIN_LINES = 6
  const widths = blocks
    .filter((block) => !block.vertical && !block.list && block.zone === null)
    .flatMap((block) => block.lines.slice(0, -1).map((line) => line.cells))
    .sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0
  const near = widths.filter((cells) => Math.abs(cells - width) <= 1.5).length
  return widths.length >= MIN_LINES && near * 2 >= widths.length && width <= MAX_COLUMN ? width : null
}

function ownColumn(lines: readonly Line[]): number | null {
  const MIN_LINES = 4
  // Rows without a mark between them are a list, as wide as its words.
  const prose = lines.filter((line) => /[，。,；;]/.test(line.text)).length
  if (lines.length < MIN_LINES || prose * 3 < lines.length) return null
  const widths = lines.slice(0, -1).map((line) => line.cells)
  widths.sort((a, b) => a - b)
  // The upper quartile: most lines of a wrapped paragraph are full, the others are shorter.
  const width = widths[Math.floor(widths.length * 0.6)] ?? 0
  return width >= 6 && width <= MAX_COLUMN ? width : null
}
