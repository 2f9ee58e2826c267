import type { Cell } from '@shanhai/graph'
import type { Selection } from './selection.js'

/** One row; its first cell leads to what it tells of. */
export interface TableRow {
  readonly id: string
  readonly opens: Selection
  /** One for each column. */
  readonly cells: readonly Cell[]
}

/** What the filters leave of a table. */
export interface Table {
  /** Headings in the reader's language. */
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  /** Rows without filters. */
  readonly total: number
}

/** By which column a table is sorted. */
export interface TableOrder {
  readonly column: number
  readonly descending: boolean
}

/** Rows in order; empty cells last whichever way, and rows that are alike stay as they were. */
export function sortRows(
  rows: readonly TableRow[],
  order: TableOrder | null,
  collator: Intl.Collator,
): readonly TableRow[] {
  if (order === null) return rows
  const { column, descending } = order
  return [...rows].sort((one, other) => {
    const [a, b] = [one.cells[column] ?? '', other.cells[column] ?? '']
    if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0)
    return (descending ? -1 : 1) * compareCells(a, b, collator)
  })
}

function compareCells(a: Cell, b: Cell, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}
