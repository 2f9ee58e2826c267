/** What a format cannot hold, or holds in another form. */
export type LeftOutCode = 'hidden' | 'measures' | 'evidence' | 'no-positions' | 'lists' | 'characters' | 'formulas'

/** Something that an export does not carry as it is, and how often. */
export interface LeftOut {
  readonly code: LeftOutCode
  /** From 1. */
  readonly count: number
}

/** Counts what an export leaves out; what was never met is not listed. */
export class LeftOutCounter {
  readonly #counts = new Map<LeftOutCode, number>()

  add(code: LeftOutCode, count = 1): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count)
  }

  list(): readonly LeftOut[] {
    return [...this.#counts].map(([code, count]) => ({ code, count }))
  }
}
