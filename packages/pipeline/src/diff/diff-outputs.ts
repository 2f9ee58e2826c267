import type { Claim, Entity, EntityId, Page, PageId } from '@shanhai/model'
import { compareCodeUnits, factOf } from '@shanhai/model'
import { canonicalJson } from '../canonical-json.js'
import { readRecords } from '../read-records.js'
import type { Changes, DifferentFact, OutputDifference, WithFields } from './output-difference.js'
import { ENTITY_FIELDS } from './output-difference.js'

/** A record as it is compared: its fields as text, and what is shown of it. */
interface Compared<T> {
  readonly fields: ReadonlyMap<string, string>
  readonly shown: T
}
type Records<T> = ReadonlyMap<string, Compared<T>>

/**
 * Compares two output folders record by record: pages by id, entities by id, facts by what is claimed. A fact has changed
 * where the claims that state it, or what they say of it, are not the same.
 *
 * @throws as `readRecords`
 */
export async function diffOutputs(before: string, after: string): Promise<OutputDifference> {
  const [entitiesBefore, entitiesAfter] = [await readEntities(before), await readEntities(after)]
  const idOf = commonIds(entitiesBefore, entitiesAfter)
  return {
    pages: compare(await comparedPages(before), await comparedPages(after)),
    entities: compare(comparedEntities(entitiesBefore, idOf), comparedEntities(entitiesAfter, idOf)),
    facts: compare(await comparedFacts(before, entitiesBefore, idOf), await comparedFacts(after, entitiesAfter, idOf)),
  }
}

function compare<T>(before: Records<T>, after: Records<T>): Changes<T, T & WithFields> {
  const [added, changed, removed]: [T[], (T & WithFields)[], T[]] = [[], [], []]
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits)) {
    const [was, is] = [before.get(id), after.get(id)]
    if (is === undefined) {
      if (was !== undefined) removed.push(was.shown)
    } else if (was === undefined) added.push(is.shown)
    else {
      const fields = [...new Set([...was.fields.keys(), ...is.fields.keys()])]
        .filter((field) => was.fields.get(field) !== is.fields.get(field))
        .sort(compareCodeUnits)
      if (fields.length > 0) changed.push({ ...is.shown, fields })
    }
  }
  return { added, changed, removed }
}

function fieldsOf(record: object, names: readonly string[]): ReadonlyMap<string, string> {
  const values = record as Readonly<Record<string, unknown>>
  return new Map(names.filter((name) => values[name] !== undefined).map((name) => [name, canonicalJson(values[name])]))
}

async function comparedPages(folder: string): Promise<Records<{ readonly id: PageId }>> {
  const pages = new Map<string, Compared<{ readonly id: PageId }>>()
  for await (const page of readRecords<Page>(folder, 'pages.jsonl'))
    pages.set(page.id, {
      fields: fieldsOf(page, ['sha256', 'newspaper', 'issueDate', 'pageNumber']),
      shown: { id: page.id },
    })
  return pages
}

async function readEntities(folder: string): Promise<ReadonlyMap<EntityId, Entity>> {
  const entities = new Map<EntityId, Entity>()
  for await (const entity of readRecords<Entity>(folder, 'entities.jsonl')) entities.set(entity.id, entity)
  return entities
}

/**
 * An entity that one folder knows by another id than the other, because further pages have joined it to something: the id of the
 * folder that joins. One that both know apart, or that two of the other were joined to, keeps its own.
 */
function commonIds(before: ReadonlyMap<EntityId, Entity>, after: ReadonlyMap<EntityId, Entity>): IdOf {
  const common = new Map<EntityId, EntityId>()
  for (const [joining, apart] of [
    [before, after],
    [after, before],
  ] as const)
    for (const { id, resolution = [] } of joining.values()) {
      const former = resolution.flatMap(({ from }) => (from !== undefined && apart.has(from) ? [from] : []))
      const [only, second] = apart.has(id) ? [] : former
      if (only !== undefined && second === undefined && !joining.has(only)) common.set(only, id)
    }
  return (id) => common.get(id) ?? id
}

type IdOf = (id: EntityId) => EntityId

function comparedEntities(
  entities: ReadonlyMap<EntityId, Entity>,
  idOf: IdOf,
): Records<Pick<Entity, 'id' | 'name' | 'type'>> {
  const compared = [...entities.values()].map((entity) => {
    const { id, name, type } = entity
    return [idOf(id), { fields: fieldsOf(entity, ENTITY_FIELDS), shown: { id, type, name } }] as const
  })
  return new Map(compared)
}

async function comparedFacts(
  folder: string,
  entities: ReadonlyMap<EntityId, Entity>,
  idOf: IdOf,
): Promise<Records<DifferentFact>> {
  const claims = new Map<string, Claim[]>()
  for await (const claim of readRecords<Claim>(folder, 'claims.jsonl')) {
    const object = claim.object === null ? null : idOf(claim.object)
    const id = factOf({ ...claim, subject: idOf(claim.subject), object })
    const known = claims.get(id)
    if (known) known.push(claim)
    else claims.set(id, [claim])
  }
  const end = (id: EntityId) => ({ id, name: entities.get(id)?.name ?? id })
  const facts = [...claims].flatMap(([id, its]) => {
    const [first] = its
    if (first === undefined) return []
    const { object, predicate, properties, subject } = first
    const shown = {
      id: factOf(first),
      predicate,
      subject: end(subject),
      object: object === null ? null : end(object),
      properties,
    }
    return [[id, { fields: factFields(its), shown }] as const]
  })
  return new Map(facts)
}

/** What is compared of a fact: who states it, and the words, times and figures of the statements. */
function factFields(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const all = <T>(valueOf: (claim: Claim) => T): string =>
    canonicalJson([...new Set(claims.map((one) => canonicalJson(valueOf(one) ?? null)))].sort())
  return new Map([
    ['claims', all(({ id }) => id)],
    ['evidence', all(({ evidence }) => evidence)],
    ['status', all(({ status }) => status)],
    ['strength', all(({ strength }) => strength)],
    ['factuality', all(({ factuality }) => factuality)],
    ['contested', all(({ contested }) => contested)],
    ['properties', all(({ properties }) => properties)],
    ['validity', all(({ validFrom, validPrecision, validTo }) => [validFrom, validTo, validPrecision])],
  ])
}
