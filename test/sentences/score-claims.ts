import type { Claim } from '@shanhai/model'
import type { ClaimText, GoldClaim } from './material.js'
import { isReadOffNames } from './read-off-names.js'
import type { Entities } from './same-claim.js'
import { isSameClaim, propertiesRight } from './same-claim.js'
import type { Tallies } from './tally.js'
import { inContext } from './tally.js'

export interface ClaimTallies {
  /** By predicate. */
  readonly claims: Tallies
  /** By predicate and property, over the claims that are right: `HOLDS_POSITION title`. */
  readonly properties: Tallies
}

/** Compares the claims found in a text with those that it makes, predicate by predicate. */
export function scoreClaims(
  gold: ClaimText,
  claims: readonly Claim[],
  entities: Entities,
  tallies: ClaimTallies,
): void {
  const found = distinct(claims.filter(({ status }) => status === 'stated' || status === 'inferred'))
  const core = gold.claims.filter(({ optional }) => !optional)
  const optional = gold.claims.filter((claim) => claim.optional)
  const met = new Set<GoldClaim>()
  for (const claim of found) {
    const same = core.filter((one) => isSameClaim(claim, one, entities))
    const best = same.find((one) => !met.has(one)) ?? same[0]
    if (best) {
      // A second name or level that is right as well earns nothing more.
      if (met.has(best)) continue
      met.add(best)
      recordProperties(claim, best, tallies)
      tallies.claims.add(claim.predicate, { right: 1, found: 1 })
    } else if (!isJudged(gold, claim)) {
      continue
    } else if (!optional.some((one) => isSameClaim(claim, one, entities) && isAsFactual(claim, one))) {
      if (isReadOffNames(claim, entities)) continue
      tallies.claims.add(claim.predicate, { found: 1 })
      tallies.claims.details.push(
        `false  ${describe(claim, entities)} (${claim.rule}) | ${gold.id} ${inContext(gold.text)}`,
      )
    }
  }
  for (const one of core) {
    tallies.claims.add(one.predicate, { wanted: 1 })
    if (!met.has(one)) tallies.claims.details.push(`missed ${describeGold(one)} | ${gold.id} ${inContext(gold.text)}`)
  }
}

/** The same fact found by several rules is one claim. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const keyOf = ({ predicate, subject, object, properties: p }: Claim): string => {
    if (predicate === 'HAS_MEASURE') return [subject, p['value'], p['min'], p['max'], p['unit'], p['role']].join(' ')
    return [predicate, subject, object, predicate === 'HOLDS_POSITION' ? p['title'] : ''].join(' ')
  }
  return [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()]
}

/** Figures are judged in the texts that are about figures: elsewhere the material does not list them all. */
function isJudged(gold: ClaimText, claim: Claim): boolean {
  if (claim.predicate !== 'HAS_MEASURE') return true
  return (
    gold.group.startsWith('measures') ||
    gold.claims.some(({ predicate, optional }) => predicate === 'HAS_MEASURE' && !optional)
  )
}

/** A plan that is reported as a fact is wrong, however optional. */
function isAsFactual(claim: Claim, gold: GoldClaim): boolean {
  const isPlan = gold.factuality === 'planned' || gold.factuality === 'pledged'
  return !isPlan || claim.factuality === 'planned' || claim.factuality === 'pledged'
}

function recordProperties(claim: Claim, gold: GoldClaim, { properties }: ClaimTallies): void {
  for (const [name, right] of propertiesRight(claim, gold)) {
    properties.add(`${claim.predicate} ${name}`, { right: right ? 1 : 0, found: 1, wanted: 1 })
  }
}

function describe({ predicate, subject, object, properties }: Claim, entities: Entities): string {
  const name = (id: Claim['object']): string => (id === null ? '' : (entities.get(id)?.name ?? id))
  const { title = '', value = '', unit = '' } = properties
  return `${predicate} ${name(subject)} > ${name(object)} ${title}${value}${unit}`
}

function describeGold({ predicate, subject, object, title = '', value, unit = '' }: GoldClaim): string {
  const first = (...names: readonly (GoldClaim['object'] | GoldClaim['value'] | undefined)[]): string =>
    String(names.flat()[0] ?? '')
  return `${predicate} ${first(subject)} > ${first(object)} ${title}${first(value)}${first(unit)}`
}
