import type { Selection } from '../state/selection.js'
import type { TableView } from '../state/table-view.js'
import { viewOf, WHOLE_TABLE } from '../state/table-view.js'

const [ROWS, SORT] = ['rows', 'sort']
const MAX_QUERY = 100
const COLUMN = /^(-?)([A-Za-z]{1,40})$/

/** Writes how the open table is looked at: `rows=玉湖&sort=-factCount`, the minus for descending. */
export function writeTable(view: TableView, selection: Selection | null, fields: URLSearchParams): void {
  if (selection?.kind !== 'table') return
  const { query, order } = viewOf(view, selection.key)
  if (query !== '') fields.set(ROWS, query.slice(0, MAX_QUERY))
  if (order !== null) fields.set(SORT, `${order.descending ? '-' : ''}${order.column}`)
}

/** Reads it back; a column that the table has not sorts nothing. */
export function readTable(fields: URLSearchParams, selection: Selection | null): TableView {
  if (selection?.kind !== 'table') return WHOLE_TABLE
  const [, minus, column] = COLUMN.exec(fields.get(SORT) ?? '') ?? []
  return {
    of: selection.key,
    query: (fields.get(ROWS) ?? '').slice(0, MAX_QUERY),
    order: column === undefined ? null : { column, descending: minus === '-' },
  }
}
