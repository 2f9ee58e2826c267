import { COMMON_CHARS } from './common-chars.js'
import { COMMON_PAIRS } from './common-pairs.js'

/** What a text is made of, for telling whether two texts speak of the same. Codes are UTF-16 units. */
export interface TextUnits {
  /** Neighbouring characters, `(first << 16) | second`: signed, as small integers are what sets hold fast, the commonest pairs of newspapers left out. */
  readonly pairs: ReadonlySet<number>
  /** Chinese characters. */
  readonly chars: ReadonlySet<number>
}

/** Units of no text. */
export const NO_UNITS: TextUnits = { pairs: new Set(), chars: new Set() }

/** The character pairs of some texts, weighted by rarity on the page: what two texts share, as far as it is telling. */
export interface PairIndex {
  /** Share of a text's telling pairs and characters that the body has, 0 to 1. */
  coverage(text: string, body: TextUnits): number
  /** The same for several bodies read as one. */
  coverageOfAll(text: string, bodies: readonly TextUnits[]): number
  /**
   * How much likelier the pairs that two bodies share are in two halves of one story than in two stories: a logarithm,
   * negative where they share less than halves of a story do.
   */
  kinship(a: TextUnits, b: TextUnits): number
}

/**
 * How many pairs two bodies share, for `n` ways to take one pair of each: two stories by chance, halves of one story besides that
 * `KIN_SHARE * n ** KIN_GROWTH`, for long bodies wander from subject to subject. Fitted to 1,800 stories of a newspaper, common pairs left out.
 */
const CHANCE = 5e-5
const CHANCE_LEAST = 0.25
const KIN_SHARE = 0.09
const KIN_GROWTH = 0.43
/** Weight of a pair that is not found, added to every text: that all words of a short one are in a body says little. */
const DOUBT = 2
/** A single character proves less than a pair. */
const CHAR_WEIGHT = 0.5

/** Pairs that say nothing about a subject: they stand in stories of every kind; the digits of years too. */
const STOP_PAIRS = pairCodes(COMMON_PAIRS + '201920001020')
/** Numerals of any kind: two texts that both count something share them by chance. */
const IS_NUMERAL = new Uint8Array(65_536)
for (const char of '0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两几')
  IS_NUMERAL[char.charCodeAt(0)] = 1
/** Which places of a small table the common pairs fall on: most other pairs fall on none, and need no look into the set. */
const MAY_STOP = new Uint8Array(65_536)
for (const pair of STOP_PAIRS) MAY_STOP[placeOf(pair)] = 1

/** Units of a text; marks and white space are left out, Latin letters and digits pair with each other. */
export function unitsOf(text: string): TextUnits {
  const pairs = new Set<number>()
  const chars = new Set<number>()
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
    const han = isHanUnit(code)
    if (!han && !isAlphanumeric(code)) {
      last = 0
      continue
    }
    if (han) chars.add(code)
    const pair = (last << 16) | code
    const counts = IS_NUMERAL[code] === 1 || IS_NUMERAL[last] === 1
    if (last !== 0 && !counts && (MAY_STOP[placeOf(pair)] === 0 || !STOP_PAIRS.has(pair))) pairs.add(pair)
    last = code
  }
  return { pairs, chars }
}

function placeOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 16
}

/** Units of several texts together; pairs across their borders are left out. */
export function unionOf(all: readonly TextUnits[]): TextUnits {
  const [first] = all
  if (all.length === 1 && first !== undefined) return first
  const pairs = new Set<number>()
  const chars = new Set<number>()
  for (const units of all) {
    for (const pair of units.pairs) pairs.add(pair)
    for (const char of units.chars) chars.add(char)
  }
  return { pairs, chars }
}

/** Surrogates count as Chinese: rare characters stand beyond the basic plane. */
function isHanUnit(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xdfff)
}

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xff10 && code <= 0xff19)
  )
}

/** Weights units by how few of the page's bodies have them. */
export function createPairIndex(bodies: readonly TextUnits[]): PairIndex {
  const pairCount = createCounter(bodies.map(({ pairs }) => pairs))
  const charCount = createCounter(bodies.map(({ chars }) => chars))
  const weights: number[] = []
  const weight = (n: number): number => (weights[n] ??= Math.log(1 + (bodies.length + 1) / (n + 0.5)))
  const isFrequent = (pair: number): boolean => pairCount(pair) > Math.max(4, bodies.length / 2)
  const coverageOfAll = (text: string, all: readonly TextUnits[]): number => {
    const { pairs, chars } = unitsOf(text)
    let held = 0
    let total = 0
    const count = (worth: number, has: boolean): void => {
      total += worth
      if (has) held += worth
    }
    for (const pair of pairs)
      count(
        weight(pairCount(pair)),
        all.some((body) => body.pairs.has(pair)),
      )
    for (const char of chars)
      if (!COMMON_CHARS.has(char))
        count(
          CHAR_WEIGHT * weight(charCount(char)),
          all.some((body) => body.chars.has(char)),
        )
    return total === 0 ? 0 : held / (total + DOUBT)
  }
  return {
    coverage: (text, body) => coverageOfAll(text, [body]),
    coverageOfAll,
    kinship: (a, b) => {
      const [small, large] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
      let shared = 0
      for (const pair of small) if (large.has(pair) && !isFrequent(pair)) shared++
      return kinshipOf(shared, small.size * large.size)
    },
  }
}

/**
 * Counts of independent finds follow Poisson's law, here with one rate for kin and another for strangers; see {@link PairIndex.kinship}.
 *
 * @param shared pairs that both bodies have
 * @param ways pairs of the one times pairs of the other
 */
export function kinshipOf(shared: number, ways: number): number {
  const strange = CHANCE * ways + CHANCE_LEAST
  const kin = strange + KIN_SHARE * ways ** KIN_GROWTH
  return shared * Math.log(kin / strange) - (kin - strange)
}

/** Tells in how many sets a unit is: asked for few units of few sets it looks them up, for many sets it counts all first. */
function createCounter(sets: readonly ReadonlySet<number>[]): (unit: number) => number {
  const FEW = 64
  const known = new Map<number, number>()
  if (sets.length > FEW) {
    for (const set of sets) for (const unit of set) known.set(unit, (known.get(unit) ?? 0) + 1)
    return (unit) => known.get(unit) ?? 0
  }
  return (unit) => {
    let n = known.get(unit)
    if (n === undefined) {
      n = 0
      for (const set of sets) if (set.has(unit)) n++
      known.set(unit, n)
    }
    return n
  }
}

/** How much likelier two texts are parts of one story than of two; see {@link PairIndex.kinship}. */
export function textKinship(a: string, b: string): number {
  const [one, two] = [unitsOf(a), unitsOf(b)]
  return createPairIndex([one, two]).kinship(one, two)
}

/** Codes of pairs that are written one after the other. */
function pairCodes(pairs: string): ReadonlySet<number> {
  const codes = new Set<number>()
  for (let i = 0; i + 1 < pairs.length; i += 2) codes.add((pairs.charCodeAt(i) << 16) | pairs.charCodeAt(i + 1))
  return codes
}
