import type { Claim, Entity, EntityId } from '@shanhai/model'
import type { GoldClaim } from './material.js'

export type Entities = ReadonlyMap<EntityId, Entity>

/** Predicates that say the same with their ends exchanged. */
const SYMMETRIC: ReadonlySet<string> = new Set(['COOPERATES_WITH'])
/** Ranks that make a longer title another title: 副书记 is no 书记. */
const RANK = /[副总前原代]$/

const squash = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'‘’《》·・]/g, '')
const asList = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T]

/** All names of an entity, without quotation marks and spaces. */
export function namesOf(entity: Entity | undefined): ReadonlySet<string> {
  return new Set(entity === undefined ? [] : [entity.name, ...entity.aliases].map(squash))
}

/** True if both claims are about the same two things (for a measure: the same thing and figure; for a post: the same title). */
export function isSameClaim(claim: Claim, gold: GoldClaim, entities: Entities): boolean {
  if (claim.predicate !== gold.predicate) return false
  const is = (id: EntityId | null, names: GoldClaim['object']): boolean => {
    const known = namesOf(id === null ? undefined : entities.get(id))
    return names !== null && asList<string>(names).some((name) => known.has(squash(name)))
  }
  if (gold.object === null) return is(claim.subject, gold.subject) && hasFigure(claim, gold)
  const straight = is(claim.subject, gold.subject) && is(claim.object, gold.object)
  const turned = SYMMETRIC.has(claim.predicate) && is(claim.subject, gold.object) && is(claim.object, gold.subject)
  return (straight || turned) && isSameTitle(claim.properties['title'], gold.title)
}

function hasFigure({ properties }: Claim, { value }: GoldClaim): boolean {
  const figures = [properties['value'], properties['min'], properties['max']]
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
  return asList(value ?? []).some((wanted) =>
    figures.some((figure) => typeof figure === 'number' && near(figure, wanted)),
  )
}

/** 县委副书记 is 副书记 and 指挥长 is 指挥长, but 副书记 is not 书记. A title that one side lacks is no difference. */
function isSameTitle(found: unknown, wanted: string | undefined): boolean {
  if (typeof found !== 'string' || wanted === undefined) return true
  const [long, short] = found.length > wanted.length ? [found, wanted] : [wanted, found]
  return long.endsWith(short) && !RANK.test(long.slice(0, long.length - short.length))
}

/** For each property that the gold gives: whether the claim has it so. */
export function propertiesRight(claim: Claim, gold: GoldClaim): ReadonlyMap<string, boolean> {
  const { properties } = claim
  const within = (value: unknown, wanted: string | readonly string[]): boolean =>
    typeof value === 'string' && asList<string>(wanted).includes(value)
  const checks: [string, unknown, boolean][] = [
    ['strength', gold.strength, claim.strength === gold.strength],
    ['factuality', gold.factuality, claim.factuality === gold.factuality],
    ['programme', gold.programme, properties['programme'] === gold.programme],
    ['title', gold.title, properties['title'] === gold.title],
    ['unit', gold.unit, gold.unit !== undefined && within(properties['unit'], gold.unit)],
    ['role', gold.role, gold.role !== undefined && within(properties['role'], gold.role)],
    ['amountCNY', gold.amountCNY, properties['amountCNY'] === gold.amountCNY],
    ['count', gold.count, properties['count'] === gold.count],
    ['what', gold.what, gold.what !== undefined && within(properties['what'], gold.what)],
    ['period', gold.period, (properties['period'] ?? null) === gold.period],
    ['former', gold.former, properties['former'] === true || claim.validTo !== undefined],
    ['secondment', gold.secondment, properties['secondment'] === true],
    ['ended', gold.ended, claim.validTo !== undefined],
  ]
  return new Map(checks.flatMap(([name, wanted, right]) => (wanted === undefined ? [] : [[name, right] as const])))
}
