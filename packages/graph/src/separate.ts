import type { Point } from './force-atlas.js'

/** Room that one node needs, wider than high: a label of hanzi stands at its right. */
export const ROOM = { width: 2, height: 1 } as const

/**
 * Pushes points apart until no two stand in each other's room, or the rounds are used up. Neighbours are found in a
 * grid, so a round costs as much as there are points.
 *
 * @param onRound is told how many rounds are over
 */
export function separate(points: readonly Point[], rounds: number, onRound?: (round: number) => void): void {
  for (let round = 0; round < rounds && pushOnce(points); round++) onRound?.(round + 1)
}

/** One round over all pairs of close points; false if nothing had to move. */
function pushOnce(points: readonly Point[]): boolean {
  const widest = points.reduce((most, { reach }) => Math.max(most, reach), 1)
  const cellOf = ({ x, y }: Point): readonly [number, number] => [
    Math.floor(x / (ROOM.width * widest)),
    Math.floor(y / (ROOM.height * widest)),
  ]
  const cells = toCells(points, cellOf)
  let moved = false
  points.forEach((point, i) => {
    const [column, row] = cellOf(point)
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const j of cells.get(cellKey(column + dx, row + dy)) ?? []) {
          const other = points[j]
          if (j > i && other && pushApart(point, other, i + j)) moved = true
        }
  })
  return moved
}

/** Moves two points half of what is missing each; equal points leave in a direction that their numbers give. */
function pushApart(a: Point, b: Point, salt: number): boolean {
  const wanted = (a.reach + b.reach) / 2
  let x = (b.x - a.x) / ROOM.width
  let y = (b.y - a.y) / ROOM.height
  let distance = Math.hypot(x, y)
  if (distance >= 0.999 * wanted) return false
  if (distance < 1e-6) {
    x = 1e-6 * Math.cos(salt)
    y = 1e-6 * Math.sin(salt)
    distance = 1e-6
  }
  const share = (wanted - distance) / 2 / distance
  a.x -= x * share * ROOM.width
  a.y -= y * share * ROOM.height
  b.x += x * share * ROOM.width
  b.y += y * share * ROOM.height
  return true
}

function toCells(
  points: readonly Point[],
  cellOf: (point: Point) => readonly [number, number],
): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>()
  points.forEach((point, i) => {
    const key = cellKey(...cellOf(point))
    const cell = cells.get(key)
    if (cell) cell.push(i)
    else cells.set(key, [i])
  })
  return cells
}

function cellKey(column: number, row: number): string {
  return `${String(column)},${String(row)}`
}
