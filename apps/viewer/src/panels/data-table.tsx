import { useMemo, useState } from 'react'
import type { Selection } from '../state/selection.js'
import type { Table, TableOrder, TableRow } from '../state/table.js'
import type { Messages } from '../text/messages.js'

interface DataTableProps {
  readonly table: Table
  /** The rows in the order in which they are shown. */
  readonly rows: readonly TableRow[]
  readonly caption: string
  readonly order: TableOrder | null
  readonly onOrder: (order: TableOrder | null) => void
  readonly messages: Messages
  readonly onOpen: (selection: Selection) => void
}

/** Rows that are added at a time; so many elements stay quick. */
const STEP = 200

/** A table with headings that sort; long ones grow on request and say how long they are. */
export function DataTable({ table, rows, caption, order, onOrder, messages, onOpen }: DataTableProps) {
  const { tables } = messages
  const [most, setMost] = useState(STEP)
  const listed = useMemo(() => rows.slice(0, most), [rows, most])
  const left = rows.length - listed.length
  return (
    <>
      <div className="data-table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th key={at} scope="col" aria-sort={sortOf(order, at)}>
                  <button
                    type="button"
                    title={tables.sortBy(column)}
                    onClick={() => {
                      onOrder(nextOrder(order, at))
                    }}
                  >
                    {column}
                    <span aria-hidden="true">{order?.column === at ? (order.descending ? ' ▼' : ' ▲') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map(({ id, opens, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      onOpen(opens)
                    }}
                  >
                    {cells[0]}
                  </button>
                </th>
                {cells.slice(1).map((cell, at) => (
                  <td key={at} className={typeof cell === 'number' ? 'number' : undefined}>
                    {typeof cell === 'boolean' ? messages.yesNo(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="absent">{tables.none}</p>}
      {left > 0 && (
        <p>
          <span className="faint">{tables.listed(listed.length, rows.length)}</span>{' '}
          <button
            type="button"
            className="small"
            onClick={() => {
              setMost(most + STEP)
            }}
          >
            {tables.more(Math.min(STEP, left))}
          </button>
        </p>
      )}
    </>
  )
}

function sortOf(order: TableOrder | null, column: number): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none'
  return order.descending ? 'descending' : 'ascending'
}

/** Up, down, then as it was. */
function nextOrder(order: TableOrder | null, column: number): TableOrder | null {
  if (order?.column !== column) return { column, descending: false }
  return order.descending ? null : { column, descending: true }
}
