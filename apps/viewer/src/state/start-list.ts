import type { PairEnd, PairProfile } from '@shanhai/graph'
import { compareCodeUnits } from '@shanhai/model'

/** How the pairs of the start are listed. */
export interface StartList {
  /** Words that a pair is found by; empty: all. */
  readonly query: string
  readonly groupBy: PairGrouping
  /** Only pairs whose supporter, or recipient, lies in this province (first two digits of its code); null: all. */
  readonly from: string | null
  readonly to: string | null
}

export const PAIR_GROUPINGS = ['proof', 'programme', 'supporter', 'recipient'] as const
/** `proof`: one list, the best proved first. */
export type PairGrouping = (typeof PAIR_GROUPINGS)[number]

export const WHOLE_LIST: StartList = { query: '', groupBy: 'proof', from: null, to: null }

/** True if a list may leave pairs out: there must be a way back to all of them. */
export function isNarrowed({ query, from, to }: StartList): boolean {
  return query !== '' || from !== null || to !== null
}

/** Pairs under one heading. */
export interface PairGroup {
  /** Programme or province; empty: not known, or one list of all. */
  readonly key: string
  readonly profiles: readonly PairProfile[]
}

/** First two digits of the code of a pair's end; empty: it has no code. */
export function provinceOf({ adcode }: PairEnd): string {
  return adcode?.slice(0, 2) ?? ''
}

/** The pairs that lie between the provinces that a list asks for, in the order in which they came. */
export function listPairs(profiles: readonly PairProfile[], { from, to }: StartList): readonly PairProfile[] {
  return profiles.filter(({ pair: { supporter, recipient } }) => {
    if (from !== null && provinceOf(supporter) !== from) return false
    return to === null || provinceOf(recipient) === to
  })
}

/** Groups of pairs, the largest first; within each the order stays. */
export function groupPairs(profiles: readonly PairProfile[], groupBy: PairGrouping): readonly PairGroup[] {
  const groups = new Map<string, PairProfile[]>()
  for (const profile of profiles) {
    const key = groupKey(profile, groupBy)
    groups.set(key, [...(groups.get(key) ?? []), profile])
  }
  return [...groups]
    .map(([key, members]) => ({ key, profiles: members }))
    .sort((a, b) => b.profiles.length - a.profiles.length || compareCodeUnits(a.key, b.key))
}

function groupKey({ pair }: PairProfile, groupBy: PairGrouping): string {
  switch (groupBy) {
    case 'proof':
      return ''
    case 'programme':
      return pair.programme ?? ''
    case 'supporter':
      return provinceOf(pair.supporter)
    case 'recipient':
      return provinceOf(pair.recipient)
  }
}
