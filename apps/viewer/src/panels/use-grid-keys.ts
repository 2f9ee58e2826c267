import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'

/** A cell; row 0 is the headings. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows that are in view at a time. */
  readonly page: number
  /** Keeps a row in view while the rows above it take their true heights. */
  readonly reveal: (row: number) => void
}

/**
 * One cell of a grid is in the Tab order, the arrow keys lead to the others (the grid pattern of the ARIA Authoring
 * Practices); the cell's button has the focus where it holds one.
 *
 * @param start where the keyboard is at first; a row other than 0 takes the focus
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>, size: GridSize, start: GridPlace) {
  const [place, setPlace] = useState(start)
  // The place itself, as what a render before the key has left to do may come after it, and knows another.
  const wanted = useRef(start.row > 0 ? place : null)
  const active = { row: Math.min(place.row, size.rows), column: Math.min(place.column, size.columns - 1) }
  useEffect(() => {
    if (wanted.current !== place) return
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-cell="${String(active.row)} ${String(active.column)}"]`,
    )
    // The rows are not there yet when the grid is first drawn.
    if (!cell) return
    wanted.current = null
    cell.focus({ preventScroll: true })
    cell.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    size.reveal(active.row)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const next = nextPlace(active, event.key, event.ctrlKey, size)
    if (next === null) return
    event.preventDefault()
    wanted.current = next
    setPlace(next)
  }
  return {
    active,
    onKeyDown,
    /** What a cell, or the button in it, needs for that. */
    cell: (row: number, column: number) => ({
      'data-cell': `${String(row)} ${String(column)}`,
      tabIndex: row === active.row && column === active.column ? 0 : -1,
      onFocus: () => {
        if (row !== place.row || column !== place.column) setPlace({ row, column })
      },
    }),
  }
}

/** Where a key leads; null: nowhere. */
function nextPlace(
  { row, column }: GridPlace,
  key: string,
  ctrl: boolean,
  { rows, columns, page }: Omit<GridSize, 'reveal'>,
): GridPlace | null {
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  })
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'PageDown':
      return at(row + page, column)
    case 'PageUp':
      return at(Math.max(1, row - page), column)
    case 'Home':
      return ctrl ? at(1, 0) : at(row, 0)
    case 'End':
      return ctrl ? at(rows, columns - 1) : at(row, columns - 1)
    default:
      return null
  }
}
