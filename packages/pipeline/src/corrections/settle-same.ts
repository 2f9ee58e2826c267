import type { EntityId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import { UnionFind } from '../identity/union-find.js'
import type { Correction } from './correction.js'
import type { CorrectionLog } from './correction-log.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

type Pair = readonly [EntityId, EntityId]

/** A line that says of two ids that they are one, or that they are two. */
export interface SaidOfPair {
  readonly correction: Correction
  readonly isSame: boolean
  readonly ids: Pair
}

/**
 * Makes of what lines say of pairs what does not contradict itself. Of two lines on one pair the later one stands; a `same` whose two
 * are one by earlier lines already, or that would join what a `not same` keeps apart, does nothing. Each line that does nothing is
 * reported with the lines that it meets.
 */
export function settleSame(
  said: readonly SaidOfPair[],
  log: CorrectionLog,
): { readonly same: readonly Pair[]; readonly notSame: readonly Pair[] } {
  const lastOf = new Map<string, SaidOfPair>()
  for (const one of said) {
    const earlier = lastOf.get(keyOf(one.ids))
    if (earlier?.isSame === one.isSame) {
      log.refused(one.correction, saysSo([earlier]))
      continue
    }
    if (earlier) log.overruled(earlier.correction, one.correction)
    lastOf.set(keyOf(one.ids), one)
  }
  const standing = said.filter((one) => lastOf.get(keyOf(one.ids)) === one)
  const apart = standing.filter(({ isSame }) => !isSame)
  const groups = new UnionFind<EntityId>(compareCodeUnits)
  const same: SaidOfPair[] = []
  for (const one of standing.filter(({ isSame }) => isSame)) {
    const [a, b] = one.ids.map((id) => groups.find(id))
    const isBetween = (x: EntityId, y: EntityId): boolean => (x === a && y === b) || (x === b && y === a)
    const against = apart.find(({ ids: [x, y] }) => isBetween(groups.find(x), groups.find(y)))
    if (a === b) log.refused(one.correction, saysSo(same.filter(({ ids: [id] }) => groups.find(id) === a)))
    else if (against)
      log.refused(
        one.correction,
        reason(
          `${linesOf([against])} (not same) keeps the two apart, and stands; keep one of the two`,
          `第 ${numbersOf([against])} 行（not same）说明两者不同，以其为准，两行请只留一行`,
        ),
      )
    else {
      groups.join(...one.ids)
      same.push(one)
      log.applied(one.correction)
    }
  }
  for (const { correction } of apart) log.applied(correction)
  return { same: same.map(({ ids }) => ids), notSame: apart.map(({ ids }) => ids) }
}

function saysSo(earlier: readonly SaidOfPair[]): Reason {
  return reason(
    `${linesOf(earlier)} ${earlier.length === 1 ? 'says' : 'say'} so already`,
    `第 ${numbersOf(earlier)} 行已这样说`,
  )
}

function linesOf(said: readonly SaidOfPair[]): string {
  return `${said.length === 1 ? 'line' : 'lines'} ${numbersOf(said)}`
}

function numbersOf(said: readonly SaidOfPair[]): string {
  return said.map(({ correction }) => String(correction.line)).join(', ')
}

function keyOf(ids: Pair): string {
  return [...ids].sort(compareCodeUnits).join(' ')
}
