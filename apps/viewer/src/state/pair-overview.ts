import type { PairEnd, PairProfile } from '@shanhai/graph'
import { compareCodeUnits } from '@shanhai/model'
import { provinceOf } from './start-list.js'

/** How well a line's best pair is proved. */
export type LinkProof = 'explicit' | 'implied' | 'reference'

/** A place, or a province with its places, at one side of the picture. */
export interface OverviewEnd {
  /** Key of the place, or the first two digits of a province; empty: province not known. */
  readonly key: string
  /** Name of a place; null: the end is a province. */
  readonly name: string | null
  readonly pairs: number
}

export interface OverviewLink {
  readonly from: string
  readonly to: string
  readonly pairs: number
  readonly proof: LinkProof
}

/** Supporters and recipients as two columns with lines between them. */
export interface PairOverview {
  readonly level: 'place' | 'province'
  readonly from: readonly OverviewEnd[]
  readonly to: readonly OverviewEnd[]
  readonly links: readonly OverviewLink[]
}

/** Places of a side above which the picture shows provinces. */
const MAX_PLACES = 12

const PROOFS: readonly LinkProof[] = ['explicit', 'implied', 'reference']

/** The pairs as a picture: place by place where they are few, else province by province; nothing is left out. */
export function pairOverview(profiles: readonly PairProfile[]): PairOverview {
  const sides = (['supporter', 'recipient'] as const).map((side) => profiles.map(({ pair }) => pair[side]))
  const areFew = sides.every((ends) => new Set(ends.map(({ id }) => id)).size <= MAX_PLACES)
  const areOneProvincePair = sides.every((ends) => new Set(ends.map(provinceOf)).size <= 1)
  const level = areFew || areOneProvincePair ? 'place' : 'province'
  const keyOf = (end: PairEnd): string => (level === 'place' ? end.id : provinceOf(end))
  const links = new Map<string, OverviewLink>()
  for (const profile of profiles) {
    const [from, to] = [keyOf(profile.pair.supporter), keyOf(profile.pair.recipient)]
    const before = links.get(`${from} ${to}`)
    const proof = better(before?.proof ?? 'reference', proofOf(profile))
    links.set(`${from} ${to}`, { from, to, pairs: (before?.pairs ?? 0) + 1, proof })
  }
  const [supporters, recipients] = sides.map((ends) => countEnds(ends, keyOf, level))
  const from = [...(supporters ?? [])].sort((a, b) => b.pairs - a.pairs || compareCodeUnits(a.key, b.key))
  return { level, from, to: uncross(recipients ?? [], from, [...links.values()]), links: [...links.values()] }
}

function proofOf({ pair }: PairProfile): LinkProof {
  return pair.status === 'reference' ? 'reference' : pair.strength
}

function better(a: LinkProof, b: LinkProof): LinkProof {
  return PROOFS.indexOf(a) <= PROOFS.indexOf(b) ? a : b
}

function countEnds(
  ends: readonly PairEnd[],
  keyOf: (end: PairEnd) => string,
  level: PairOverview['level'],
): readonly OverviewEnd[] {
  const counted = new Map<string, OverviewEnd>()
  for (const end of ends) {
    const key = keyOf(end)
    const pairs = (counted.get(key)?.pairs ?? 0) + 1
    counted.set(key, { key, name: level === 'place' ? end.name : null, pairs })
  }
  return [...counted.values()]
}

/** Recipients beside the middle of their supporters, so that few lines cross. */
function uncross(
  ends: readonly OverviewEnd[],
  from: readonly OverviewEnd[],
  links: readonly OverviewLink[],
): readonly OverviewEnd[] {
  const rows = new Map(from.map(({ key }, row) => [key, row]))
  const middleOf = ({ key }: OverviewEnd): number => {
    const own = links.filter(({ to }) => to === key)
    const weight = own.reduce((sum, { pairs }) => sum + pairs, 0)
    return own.reduce((sum, link) => sum + (rows.get(link.from) ?? 0) * link.pairs, 0) / weight
  }
  return ends
    .map((end) => ({ end, middle: middleOf(end) }))
    .sort((a, b) => a.middle - b.middle || compareCodeUnits(a.end.key, b.end.key))
    .map(({ end }) => end)
}
