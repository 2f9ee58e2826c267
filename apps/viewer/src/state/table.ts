import type { Cell } from '@shanhai/graph'
import type { Selection } from './selection.js'

/** What a column holds; how wide it is follows from that. */
export type ColumnKind = 'name' | 'sentence' | 'label' | 'number' | 'text'

export interface TableColumn {
  /** The same in every language: an address may name it. */
  readonly id: string
  /** Heading in the reader's language. */
  readonly label: string
  readonly kind: ColumnKind
  /** For programs: in the downloads, not on the page. */
  readonly isExtra?: true
}

/** One row; its first cell leads to what it tells of. */
export interface TableRow {
  readonly id: string
  readonly opens: Selection
  /** Entities that it tells of. */
  readonly entities: readonly string[]
  /** One for each column. */
  readonly cells: readonly Cell[]
}

/** What the filters leave of a table. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Rows without filters. */
  readonly total: number
  /** Rows of them that are left out only because no fact tells of their entity; absent: the rows are facts. */
  readonly unlinked?: number
  /** Contradicted claims whose rivals the graph does not hold; absent: these are no contradictions. */
  readonly outside?: number
}

/** By which column a table is sorted. */
export interface TableOrder {
  readonly column: string
  readonly descending: boolean
}

/**
 * Rows in order; empty cells last whichever way, and rows that are alike stay as they were.
 *
 * @param order null, or a column that the table has not: as they are
 */
export function sortRows(
  { columns }: Pick<Table, 'columns'>,
  rows: readonly TableRow[],
  order: TableOrder | null,
  collator: Intl.Collator,
): readonly TableRow[] {
  const at = columns.findIndex(({ id }) => id === order?.column)
  if (at < 0) return rows
  const direction = order?.descending === true ? -1 : 1
  return [...rows].sort((one, other) => {
    const [a, b] = [one.cells[at] ?? '', other.cells[at] ?? '']
    if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0)
    return direction * compareCells(a, b, collator)
  })
}

function compareCells(a: Cell, b: Cell, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}
