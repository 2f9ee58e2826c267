/** Counts of what was found and what was wanted, by a key such as a type or a predicate. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export interface Score {
  /** In percent; 100 where there is nothing to divide by. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Tallies by key, and what was missed or wrongly found, one line each. */
export class Tallies {
  readonly #counts = new Map<string, { right: number; found: number; wanted: number }>()
  readonly details: string[] = []

  add(key: string, counts: Partial<Tally>): void {
    const { right = 0, found = 0, wanted = 0 } = counts
    const sum = this.#counts.get(key) ?? { right: 0, found: 0, wanted: 0 }
    this.#counts.set(key, { right: sum.right + right, found: sum.found + found, wanted: sum.wanted + wanted })
  }

  of(key: string): Tally {
    return this.#counts.get(key) ?? { right: 0, found: 0, wanted: 0 }
  }

  /** Keys in the order of `first`, then the others in the order in which they came. */
  keys(first: readonly string[] = []): readonly string[] {
    return [...new Set([...first.filter((key) => this.#counts.has(key)), ...this.#counts.keys()])]
  }
}

/** Precision, recall and F1 in percent. */
export function scoreOf({ right, found, wanted }: Tally): Score {
  const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)
  return {
    precision: share(right, found),
    recall: share(right, wanted),
    f1: found + wanted === 0 ? 100 : (200 * right) / (found + wanted),
  }
}

/** One line of a report: `Place  P 90.0  R 80.0  F1 84.7  found 20 wanted 25`. */
export function tallyLine(name: string, tally: Tally): string {
  const { precision, recall, f1 } = scoreOf(tally)
  const percent = (value: number): string => value.toFixed(1).padStart(5)
  return `  ${name.padEnd(20)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  found ${tally.found} wanted ${tally.wanted}`
}

/** A range with the words around it, on one line. */
export function inContext(text: string, start = 0, end = start): string {
  const words = text.slice(Math.max(0, start - 40), end + 80)
  return words.replaceAll('\n', ' ')
}
