import type { Table, TableOrder } from '../state/table.js'
import type { Messages } from '../text/messages.js'

interface TableHeadingsProps {
  readonly columns: Table['columns']
  readonly order: TableOrder | null
  readonly onOrder: (order: TableOrder | null) => void
  readonly messages: Messages
  /** What the button of a column needs for the keyboard. */
  readonly cell: (column: number) => object
}

/** The headings of a table, each a button that sorts: up, down, then as it was. */
export function TableHeadings({ columns, order, onOrder, messages, cell }: TableHeadingsProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, label, kind }, at) => (
          <th key={id} scope="col" aria-sort={sortOf(order, id)}>
            <button
              type="button"
              className={kind === 'number' ? 'number' : undefined}
              title={messages.tables.sortBy(label)}
              onClick={() => {
                onOrder(nextOrder(order, id))
              }}
              {...cell(at)}
            >
              {label}
              <span aria-hidden="true">{order?.column === id ? (order.descending ? ' ▼' : ' ▲') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function sortOf(order: TableOrder | null, column: string): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none'
  return order.descending ? 'descending' : 'ascending'
}

function nextOrder(order: TableOrder | null, column: string): TableOrder | null {
  if (order?.column !== column) return { column, descending: false }
  return order.descending ? null : { column, descending: true }
}
