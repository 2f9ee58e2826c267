import { Fragment, useCallback, useRef } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { ColumnKind, Table, TableColumn, TableOrder, TableRow } from '../state/table.js'
import type { Messages } from '../text/messages.js'
import { TableHeadings } from './table-headings.js'
import { useGridKeys } from './use-grid-keys.js'
import { useIsPrinting } from './use-is-printing.js'
import { Words } from './words.js'

interface DataTableProps {
  readonly table: Table
  /** The rows in the order in which they are shown. */
  readonly rows: readonly TableRow[]
  readonly caption: string
  readonly order: TableOrder | null
  readonly onOrder: (order: TableOrder | null) => void
  /** A row that was opened before: the reader goes on from there. */
  readonly from: string | null
  readonly messages: Messages
  readonly onOpen: (row: TableRow) => void
}

/** Widths in em; in a table that is wider than these together all grow. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  name: 10,
  sentence: 18,
  label: 8,
  number: 6,
  text: 22,
}
/** Height of a row of one line, in pixels: a guess until it is measured. */
const ROW_HEIGHT = 34
const estimateSize = (): number => ROW_HEIGHT
/** Rows kept ready above and below those in view. */
const OVERSCAN = 8
/** Rows that a printed table has: some sixty sheets. */
const MAX_PRINTED = 2000

/**
 * A grid of any length, of which only the rows in view are elements: its full size and the place of each row are told to
 * screen readers, and the keys lead through all of it.
 */
export function DataTable({ table, rows, caption, order, onOrder, from, messages, onOpen }: DataTableProps) {
  const columns = table.columns.flatMap((column, cell) => (column.isExtra ? [] : [{ ...column, cell }]))
  const scroller = useRef<HTMLDivElement>(null)
  const start = from === null ? 0 : rows.findIndex(({ id }) => id === from) + 1
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT / 2))
  const reveal = (row: number): void => {
    if (row > 0) virtualizer.scrollToIndex(row - 1, { align: 'auto' })
  }
  const size = { rows: rows.length, columns: columns.length, page, reveal }
  const keys = useGridKeys(scroller, size, { row: start, column: 0 })
  const at = keys.active.row - 1
  // With another function every row would be placed anew.
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    initialOffset: Math.max(0, start - 2) * ROW_HEIGHT,
    overscan: OVERSCAN,
    // The headings, which stay, take that much of the view from the rows.
    scrollPaddingEnd: scroller.current?.querySelector('thead')?.offsetHeight ?? 0,
    // The cell with the focus stays, or the keyboard would lose its place when another part is scrolled into view.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return at < 0 || at >= rows.length || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b)
    },
  })
  const isPrinting = useIsPrinting()
  const items = isPrinting ? printedItems(rows.length) : virtualizer.getVirtualItems()
  const width = columns.reduce((sum, { kind }) => sum + WIDTHS[kind], 0)
  return (
    <>
      {rows.length > MAX_PRINTED && <p className="on-paper">{messages.tables.onPaper(MAX_PRINTED, rows.length)}</p>}
      <div className="data-table" ref={scroller}>
        <table
          role="grid"
          aria-label={caption}
          aria-rowcount={rows.length + 1}
          style={{ width: `${String(width)}em` }}
          onKeyDown={keys.onKeyDown}
        >
          <colgroup>
            {columns.map(({ id, kind }) => (
              <col key={id} style={{ width: `${String(WIDTHS[kind])}em` }} />
            ))}
          </colgroup>
          <TableHeadings {...{ columns, order, onOrder, messages }} cell={(column) => keys.cell(0, column)} />
          <tbody>
            {items.map((item, i) => {
              const row = rows[item.index]
              return (
                row && (
                  <Fragment key={row.id}>
                    <Gap height={item.start - (items[i - 1]?.end ?? 0)} />
                    <tr ref={virtualizer.measureElement} data-index={item.index} aria-rowindex={item.index + 2}>
                      <Cells
                        {...{ row, columns, messages, onOpen }}
                        cell={(column) => keys.cell(item.index + 1, column)}
                      />
                    </tr>
                  </Fragment>
                )
              )
            })}
            {!isPrinting && <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Paper is not scrolled: the rows from the first on, with no room between them. */
function printedItems(
  rows: number,
): readonly { readonly index: number; readonly start: number; readonly end: number }[] {
  return Array.from({ length: Math.min(rows, MAX_PRINTED) }, (_, index) => ({ index, start: 0, end: 0 }))
}

/** The room of rows that are no elements. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 && <tr aria-hidden="true" className="gap" style={{ height }} />
}

interface CellsProps extends Pick<DataTableProps, 'messages' | 'onOpen'> {
  readonly row: TableRow
  readonly columns: readonly (TableColumn & { readonly cell: number })[]
  readonly cell: (column: number) => object
}

function Cells({ row, columns, cell, messages, onOpen }: CellsProps) {
  return columns.map(({ id, kind, cell: at }, column) => {
    const value = row.cells[at] ?? ''
    if (column === 0)
      return (
        <th key={id} scope="row">
          <button
            type="button"
            className="link"
            onClick={() => {
              onOpen(row)
            }}
            {...cell(column)}
          >
            <Words>{String(value)}</Words>
          </button>
        </th>
      )
    return (
      <td key={id} className={kind === 'number' ? 'number' : undefined} {...cell(column)}>
        <span>
          <Words>{typeof value === 'boolean' ? messages.yesNo(value) : String(value)}</Words>
        </span>
      </td>
    )
  })
}
