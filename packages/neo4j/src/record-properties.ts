import type { PropertySchema, PropertyValue } from '@shanhai/model'
import { ENTITY_SCHEMAS, factOf, RELATION_SCHEMAS } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, NodeAttributes } from '@shanhai/graph'
import { passageId } from './passage-id.js'
import type { Corpus } from './read-corpus.js'
import { dateProperties, periodProperties } from './stored-dates.js'
import type { StoredProperties, StoredValue } from './values.js'

/** UTF-16 units, of up to three bytes each. */
const MAX_INDEXED = 10_000

/** What an entity's node says besides its labels. */
export function entityProperties(attributes: NodeAttributes): StoredProperties {
  const { adcode, aliases, assistance, entityType, mentionCount, name, properties } = attributes
  return {
    ...named(properties, ENTITY_SCHEMAS[entityType].properties, ENTITY_NAMES),
    name,
    aliases,
    // One string of all names, for the text index, which cannot look into lists and holds 32 kB at most.
    names: [name, ...aliases].join('\n').slice(0, MAX_INDEXED),
    ...(adcode !== undefined && { adcode }),
    mentionCount: mentionCount ?? 0,
    assistance,
  }
}

/** What the relationship of a fact, or the node of a measure, says: that on which its claims agree, and how well it is proved. */
export function factProperties(attributes: EdgeAttributes): StoredProperties {
  const { claims, contested, predicate, properties, reportedBy, status, strength } = attributes
  const passages = new Set(claims.flatMap(({ evidence }) => evidence.map(passageId)))
  const factuality = agreed(claims, (claim) => claim.factuality)
  return {
    ...named(properties, RELATION_SCHEMAS[predicate].properties, FACT_NAMES),
    status,
    strength,
    ...(factuality !== undefined && { factuality }),
    contested,
    ...(reportedBy !== undefined && { reportedBy }),
    ...dateProperties(
      'validFrom',
      agreed(claims, (claim) => claim.validFrom),
      'first',
    ),
    ...dateProperties(
      'validTo',
      agreed(claims, (claim) => claim.validTo),
      'last',
    ),
    claimCount: claims.length,
    passageCount: passages.size,
  }
}

/** What a claim's node says. */
export function claimProperties(claim: Corpus['claims'][number]): StoredProperties {
  const {
    contested,
    factuality,
    predicate,
    reportedBy,
    reportedOn,
    rule,
    status,
    strength,
    validFrom,
    validPrecision,
    validTo,
  } = claim
  return {
    ...named(claim.properties, RELATION_SCHEMAS[predicate].properties, CLAIM_NAMES),
    predicate,
    fact: factOf(claim),
    rule,
    status,
    strength,
    factuality,
    contested,
    ...dateProperties('validFrom', validFrom, 'first'),
    ...dateProperties('validTo', validTo, 'last'),
    ...(validPrecision !== undefined && { validPrecision }),
    ...dateProperties('reportedOn', reportedOn, 'first'),
    ...(reportedBy !== undefined && { reportedBy }),
  }
}

/** What an article's node says; its text stays in the JSON Lines. */
export function articleProperties({ bylines, headline, kind, relevance }: Corpus['articles'][number]) {
  return {
    kind,
    ...(headline !== null && { headline }),
    bylines: bylines.map(({ name, role }) => `${role}: ${name}`),
    relevance: relevance.level,
    reasons: relevance.reasons,
  } satisfies StoredProperties
}

/** What a page's node says; its text stays in the JSON Lines. */
export function pageProperties(page: Corpus['pages'][number]): StoredProperties {
  const { issueDate, newspaper, pageNumber, sha256, sources } = page
  return {
    sha256,
    ...(newspaper !== undefined && { newspaper }),
    ...dateProperties('issueDate', issueDate, 'first'),
    ...(pageNumber !== undefined && { pageNumber }),
    ...(sources.newspaper !== undefined && { newspaperSource: sources.newspaper }),
    ...(sources.issueDate !== undefined && { issueDateSource: sources.issueDate }),
    ...(sources.pageNumber !== undefined && { pageNumberSource: sources.pageNumber }),
  }
}

/** What the claims that say it agree on; what is printed counts before a list that nobody printed. */
function agreed<T>(claims: readonly FactClaim[], read: (claim: FactClaim) => T | undefined): T | undefined {
  const printed = new Set<T>()
  const listed = new Set<T>()
  for (const claim of claims) {
    const value = read(claim)
    if (value !== undefined) (claim.status === 'reference' ? listed : printed).add(value)
  }
  const [value, ...others] = printed.size > 0 ? printed : listed
  return others.length === 0 ? value : undefined
}

const dated = (name: string): string => `${name} ${name}Precision ${name}Text`
const names = (text: string): ReadonlySet<string> => new Set(`id contentHash dataSets ${text}`.split(' '))
const PROOF_NAMES = `status strength factuality contested reportedBy ${dated('validFrom')} ${dated('validTo')}`

/** Names that nodes and relationships have of themselves. */
const ENTITY_NAMES = names('name aliases names adcode mentionCount assistance')
const FACT_NAMES = names(`${PROOF_NAMES} claimCount passageCount`)
const CLAIM_NAMES = names(`${PROOF_NAMES} predicate fact rule validPrecision ${dated('reportedOn')}`)

/**
 * Properties of a record in the order of their names, dates and periods as such; one that would hide a name of ours is
 * called `property_…`.
 */
function named(
  properties: Readonly<Record<string, PropertyValue>>,
  schema: Readonly<Record<string, PropertySchema>>,
  taken: ReadonlySet<string>,
): StoredProperties {
  const stored: Record<string, StoredValue> = {}
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name] as PropertyValue
    const own = taken.has(name) ? `property_${name}` : name
    const holds = Object.hasOwn(schema, name) ? schema[name]?.holds : undefined
    if (typeof value === 'string' && holds === 'date') Object.assign(stored, dateProperties(own, value, 'first'))
    else if (typeof value === 'string' && holds === 'period') Object.assign(stored, periodProperties(own, value))
    else stored[own] = value
  }
  return stored
}
