/** How the pairs of the start are listed. */
export interface StartList {
  /** Part of a name; empty: all. */
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
