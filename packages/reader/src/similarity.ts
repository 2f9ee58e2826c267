import { isBlank, isHan } from './text-shape.js'

/** The character pairs of some texts, weighted by rarity on the page: what two texts share, as far as it is telling. */
export interface PairIndex {
  /** Share of a text's telling pairs that the body has, 0 to 1. */
  coverage(text: string, body: ReadonlySet<string>): number
  /** The same for several bodies read as one. */
  coverageOfAll(text: string, bodies: readonly ReadonlySet<string>[]): number
  /** Cosine of two bodies' telling pairs, 0 to 1. */
  cohesion(a: ReadonlySet<string>, b: ReadonlySet<string>): number
}

/** Pairs of neighbouring characters of a text, marks and white space left out; Latin and digits pair with each other. */
export function pairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  let last = ''
  for (const char of text) {
    if (isBlank(char)) continue
    const counts = isHan(char) || isAlphanumeric(char)
    if (counts && last !== '') pairs.add(last + char)
    last = counts ? char : ''
  }
  return pairs
}

function isAlphanumeric(char: string): boolean {
  return (
    (char >= '0' && char <= '9') ||
    (char >= 'A' && char <= 'Z') ||
    (char >= 'a' && char <= 'z') ||
    (char >= '０' && char <= '９')
  )
}

/** Weights pairs by how few of the page's bodies have them. */
export function createPairIndex(bodies: readonly ReadonlySet<string>[]): PairIndex {
  const frequency = new Map<string, number>()
  for (const body of bodies) for (const pair of body) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  const weights: number[] = []
  const weight = (pair: string): number => {
    const n = frequency.get(pair) ?? 0
    return (weights[n] ??= Math.log(1 + (bodies.length + 1) / (n + 0.5)))
  }
  const sum = (pairs: Iterable<string>): number => {
    let total = 0
    for (const pair of pairs) total += weight(pair) ** 2
    return total
  }
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a]
    return [...small].filter((pair) => large.has(pair))
  }
  const coverageOfAll = (text: string, all: readonly ReadonlySet<string>[]): number => {
    let held = 0
    let total = 0
    for (const pair of pairsIn(text)) {
      total += weight(pair)
      if (all.some((body) => body.has(pair))) held += weight(pair)
    }
    return total === 0 ? 0 : held / total
  }
  return {
    coverage: (text, body) => coverageOfAll(text, [body]),
    coverageOfAll,
    cohesion: (a, b) => {
      if (a.size === 0 || b.size === 0) return 0
      return sum(shared(a, b)) / Math.sqrt(sum(a) * sum(b))
    },
  }
}
