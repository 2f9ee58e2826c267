import type { OverviewEnd, OverviewLink, PairOverview } from './pair-overview.js'

/** A row of the picture; `folded`: how many places it stands for. */
export interface FoldedEnd extends OverviewEnd {
  readonly folded?: number
}

export interface FoldedOverview {
  readonly from: readonly FoldedEnd[]
  readonly to: readonly FoldedEnd[]
  readonly links: readonly OverviewLink[]
}

/** Key of the row that stands for the rest. */
const REST = '*'

/** At most so many rows a side: those with the most pairs keep their places, and one row at the end stands for the rest. */
export function foldEnds({ from, to, links }: PairOverview, rows: number): FoldedOverview {
  const [left, right] = [foldSide(from, rows), foldSide(to, rows)]
  const merged = new Map<string, OverviewLink>()
  for (const link of links) {
    const ends = { from: left.has(link.from) ? link.from : REST, to: right.has(link.to) ? link.to : REST }
    const key = `${ends.from} ${ends.to}`
    const before = merged.get(key)
    merged.set(key, {
      ...ends,
      pairs: (before?.pairs ?? 0) + link.pairs,
      proof:
        before?.proof === 'explicit' || (before !== undefined && link.proof === 'reference')
          ? before.proof
          : link.proof,
    })
  }
  return { from: rowsOf(from, left), to: rowsOf(to, right), links: [...merged.values()] }
}

/** Keys of the rows that stay. */
function foldSide(ends: readonly OverviewEnd[], rows: number): ReadonlySet<string> {
  if (ends.length <= rows) return new Set(ends.map(({ key }) => key))
  const most = [...ends].sort((a, b) => b.pairs - a.pairs)
  return new Set(most.slice(0, rows - 1).map(({ key }) => key))
}

function rowsOf(ends: readonly OverviewEnd[], kept: ReadonlySet<string>): readonly FoldedEnd[] {
  const rest = ends.filter(({ key }) => !kept.has(key))
  const shown = ends.filter(({ key }) => kept.has(key))
  if (rest.length === 0) return shown
  return [
    ...shown,
    { key: REST, name: null, pairs: rest.reduce((sum, { pairs }) => sum + pairs, 0), folded: rest.length },
  ]
}
