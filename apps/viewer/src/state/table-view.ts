import type { TableKind } from './table-kinds.js'
import type { TableOrder } from './table.js'

/** How a table is looked at. */
export interface TableView {
  readonly of: TableKind
  /** Words that a row must hold; empty: none. */
  readonly query: string
  /** Null: in the order of the table itself. */
  readonly order: TableOrder | null
}

export const WHOLE_TABLE: TableView = { of: 'people', query: '', order: null }

/** How a table is looked at: columns and words of another table say nothing of this one. */
export function viewOf(view: TableView, kind: TableKind): TableView {
  return view.of === kind ? view : { ...WHOLE_TABLE, of: kind }
}
