import { compareCodeUnits } from '@shanhai/model'
import type { Layout } from './layout.js'
import type { PairProfile } from './pair-profile.js'

/** Distance of rows, and of the columns for each row that there is; as in the other layouts y points up. */
const ROW = 40
const COLUMN_PER_ROW = 0.36
/** Rows that a body stands below the line of its pair, which would else run through it. */
const BESIDE = 0.4

/** A column where it stands: -1 supporters, 0 aid bodies, 1 recipients. */
type Column = -1 | 0 | 1

/**
 * Supporters at the left, recipients at the right, the aid bodies of the pairs between them, each as near as there is
 * room to the middle of what it belongs to. Entities that are none of these have no position.
 */
export function layOutPairColumns(profiles: readonly PairProfile[]): Layout {
  const recipients = rowsByName(profiles.map(({ pair }) => [pair.recipient.id, pair.supporter.id]))
  const places = new Map<string, { readonly column: Column; readonly rows: number[] }>()
  const wish = (entity: string, column: Column, row: number): void => {
    const place = places.get(entity) ?? { column, rows: [] }
    place.rows.push(row)
    places.set(entity, place)
  }
  for (const { pair, members } of profiles) {
    const row = recipients.get(pair.recipient.id) ?? 0
    wish(pair.recipient.id, 1, row)
    wish(pair.supporter.id, -1, row)
    for (const body of members.bodies) wish(body.entity, 0, row + BESIDE)
  }
  const width = Math.max(4, recipients.size) * ROW * COLUMN_PER_ROW
  const layout: Record<string, readonly [number, number]> = {}
  for (const column of [-1, 0, 1] as const) {
    const wanted = [...places].flatMap(([entity, place]) =>
      place.column === column ? [{ entity, row: mean(place.rows) }] : [],
    )
    for (const { entity, row } of spread(wanted)) layout[entity] = [column * width, -row * ROW]
  }
  return layout
}

/** Rows of the recipients: those of one supporter stand together, in the order of the supporters' first pairs. */
function rowsByName(pairs: readonly (readonly [recipient: string, supporter: string])[]): ReadonlyMap<string, number> {
  const order = [...new Set(pairs.map(([, supporter]) => supporter))]
  const rows = new Map<string, number>()
  for (const supporter of order)
    for (const [recipient, one] of pairs) if (one === supporter && !rows.has(recipient)) rows.set(recipient, rows.size)
  return rows
}

/** Moves what wants the same row apart by at least one row, keeping the order. */
function spread(
  wanted: readonly { readonly entity: string; readonly row: number }[],
): readonly { readonly entity: string; readonly row: number }[] {
  let last = -Infinity
  return [...wanted]
    .sort((a, b) => a.row - b.row || compareCodeUnits(a.entity, b.entity))
    .map(({ entity, row }) => {
      last = Math.max(row, last + 1)
      return { entity, row: last }
    })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
