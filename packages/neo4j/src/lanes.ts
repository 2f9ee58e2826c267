import type { Row } from './rows.js'

/** Rows that are written one batch after the other. */
export type Lane = readonly Row[]

/**
 * Rows in rounds of two lanes that may be written at once, as no node is in both. A relationship locks its two ends, so
 * that transactions which share one wait for each other, or are both in each other's way.
 *
 * Every end is of one of four classes; a round gives two classes to one lane and two to the other, and three rounds meet
 * all pairs of classes. A node that all rows share leaves the second lane empty.
 */
export function toRounds(rows: readonly Row[]): readonly (readonly Lane[])[] {
  const classes = new Map<string, number>()
  const classOf = (id: string): number => {
    const known = classes.get(id)
    if (known !== undefined) return known
    const next = classes.size % 4
    classes.set(id, next)
    return next
  }
  const rounds: readonly [Row[], Row[]][] = [0, 1, 2].map(() => [[], []])
  for (const row of rows) {
    const from = classOf(row.from ?? row.key)
    const to = classOf(row.to ?? row.key)
    const [round, lane] = PLACES[from * 4 + to] ?? [0, 0]
    rounds[round]?.[lane].push(row)
  }
  return rounds
}

/** Round and lane of each two classes: 0 and 1 beside 2 and 3, then 0 and 2 beside 1 and 3, then 0 and 3 beside 1 and 2. */
const PLACES = [0, 1, 2, 3].flatMap((from) =>
  [0, 1, 2, 3].map((to): readonly [round: number, lane: 0 | 1] => {
    const round = from === to ? 0 : (from ^ to) - 1
    const withNought = from === to ? from < 2 : from === 0 || to === 0
    return [round, withNought ? 0 : 1]
  }),
)
