import type { Claim, ClaimId, Entity, EntityId, EntityType, PropertyValue } from '@shanhai/model'
import { compareById, compareCodeUnits, entityId, RELATION_SCHEMAS, referenceClaimId } from '@shanhai/model'
import { naturalKey } from '../identity/natural-key.js'
import { ClaimStore } from './claim-store.js'
import type { Correction, CorrectionAction, FactReference, Properties, Reference } from './correction.js'
import type { CorrectionLog } from './correction-log.js'
import { ReferenceFinder } from './find-reference.js'

type Action<Kind extends CorrectionAction['kind']> = Extract<CorrectionAction, { readonly kind: Kind }>

/** Fields of a claim that `set` may give beside properties. */
const CLAIM_FIELDS: ReadonlySet<string> = new Set(['validFrom', 'validTo', 'factuality', 'strength'])

/** Entities and claims while corrections are replayed on them, one after the other. */
export class CorrectedRecords {
  readonly #entities: Map<EntityId, Entity>
  readonly #claims: ClaimStore
  /** Of the entities as they are; null after a change. */
  #finding: ReferenceFinder | null = null
  readonly #log: CorrectionLog
  readonly #joined: (id: EntityId) => EntityId
  /** Ids that retyping gave, and null for entities that were dropped. */
  readonly #moved = new Map<EntityId, EntityId | null>()

  /** @param joined the id that stands for one that pages know */
  constructor(
    entities: readonly Entity[],
    claims: readonly Claim[],
    log: CorrectionLog,
    joined: (id: EntityId) => EntityId,
  ) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#claims = new ClaimStore(claims)
    this.#log = log
    this.#joined = joined
  }

  /** Sorted by id. */
  entities(): readonly Entity[] {
    return [...this.#entities.values()].sort(compareById)
  }

  claims(): readonly Claim[] {
    return this.#claims.all()
  }

  /** The id of an entity after correcting; null if it was dropped. */
  current(id: EntityId): EntityId | null {
    const moved = this.#moved.get(id)
    return moved === undefined ? id : moved
  }

  /** Replays one correction; those of identity have been before. */
  replay(correction: Correction): void {
    const { action } = correction
    const why = this.#replay(action)
    if (why === null) this.#log.applied(correction)
    else if (why !== undefined) this.#log.refused(correction, why)
  }

  /** Null: done; undefined: not for here; else why it does not apply. */
  #replay(action: CorrectionAction): string | null | undefined {
    switch (action.kind) {
      case 'retype':
        return this.#withEntity(action.entity, (entity) => this.#retype(entity, action.to))
      case 'rename':
        return this.#withEntity(action.entity, (entity) => this.#rename(entity, action.to))
      case 'drop':
        return this.#drop(action)
      case 'set':
        return this.#set(action)
      case 'confirm':
        return this.#changeClaims(action.what, (claim) => ({ ...claim, confirmed: true }))
      case 'add':
        return 'entity' in action ? this.#addEntity(action.entity) : this.#addFact(action.fact, action.properties)
      case 'same':
      case 'not same':
      case 'split':
        return undefined
    }
  }

  #finder(): ReferenceFinder {
    this.#finding ??= new ReferenceFinder([...this.#entities.values()], (id) => {
      const joined = this.#joined(id)
      return this.#moved.get(joined) ?? joined
    })
    return this.#finding
  }

  /** Sets an entity, or takes it away. */
  #put(id: EntityId, entity: Entity | null): void {
    this.#finding = null
    if (entity === null) this.#entities.delete(id)
    else this.#entities.set(id, entity)
  }

  #withEntity(reference: Reference, work: (entity: Entity) => string | null): string | null {
    const found = this.#finder().find(reference)
    if ('why' in found) return found.why
    const entity = this.#entities.get(found.id)
    return entity === undefined ? 'it is not there' : work(entity)
  }

  /** The claims of predicates that have no such end are left out: a school takes no PART in a PART_OF of projects. */
  #retype(entity: Entity, to: EntityType): string | null {
    if (entity.type === to) return `it is a ${to} already`
    const { anchor, name } = naturalKey(entity.id)
    const id = entityId(to, ...(anchor === '' ? [name] : [name, anchor]))
    if (this.#entities.has(id)) return `there is a ${to} ${id} already; use drop, or rename one`
    this.#put(entity.id, null)
    this.#put(id, { ...entity, id, type: to })
    this.#moved.set(entity.id, id)
    const move = (one: EntityId): EntityId => (one === entity.id ? id : one)
    const its = this.#claims.filter(({ object, subject }) => subject === entity.id || object === entity.id)
    this.#claims.change(its, (claim) => {
      const moved = {
        ...claim,
        subject: move(claim.subject),
        object: claim.object === null ? null : move(claim.object),
      }
      return this.#isAllowed(moved) ? moved : null
    })
    return null
  }

  #isAllowed({ object, predicate, subject }: Pick<Claim, 'object' | 'predicate' | 'subject'>): boolean {
    const { objects, subjects } = RELATION_SCHEMAS[predicate] as {
      subjects: readonly EntityType[]
      objects: readonly EntityType[]
    }
    const [from, to] = [
      this.#entities.get(subject)?.type,
      object === null ? undefined : this.#entities.get(object)?.type,
    ]
    return (
      from !== undefined &&
      subjects.includes(from) &&
      (object === null ? objects.length === 0 : to !== undefined && objects.includes(to))
    )
  }

  #rename(entity: Entity, to: string): string | null {
    if (entity.name === to) return 'it has that name already'
    const names = new Set([entity.name, ...entity.aliases])
    names.delete(to)
    const resolution = [...(entity.resolution ?? []), { rule: 'correction/rename' as const, names: [to] }]
    this.#put(entity.id, { ...entity, name: to, aliases: [...names].sort(compareCodeUnits), resolution })
    return null
  }

  #drop({ what }: Action<'drop' | 'confirm'>): string | null {
    if (typeof what === 'string' && !isOfClaims(what))
      return this.#withEntity(what, ({ id }) => {
        this.#put(id, null)
        this.#moved.set(id, null)
        const its = this.#claims.filter(({ object, subject }) => subject === id || object === id)
        this.#claims.change(its, () => null)
        return null
      })
    return this.#changeClaims(what, () => null)
  }

  #set({ properties, what }: Action<'set'>): string | null {
    if (typeof what === 'string' && !isOfClaims(what))
      return this.#withEntity(what, (entity) => {
        this.#put(entity.id, { ...entity, properties: { ...entity.properties, ...properties } })
        return null
      })
    return this.#changeClaims(what, (claim) => withValues(claim, properties))
  }

  /** Changes the claims that are meant; null takes one away. */
  #changeClaims(what: Reference | FactReference, change: (claim: Claim) => Claim | null): string | null {
    const meant = this.#claimsOf(what)
    if (typeof meant === 'string') return meant
    this.#claims.change(meant, change)
    return null
  }

  #claimsOf(what: Reference | FactReference): readonly ClaimId[] | string {
    const meant = typeof what === 'string' ? this.#claims.find(what) : this.#claimsBetween(what)
    return meant.length > 0 ? meant : 'this build makes no such claim'
  }

  /** The claims between the ends of a fact, or why an end is not known. */
  #claimsBetween({ object, predicate, subject }: FactReference): readonly ClaimId[] | string {
    const from = this.#finder().find(subject)
    if ('why' in from) return from.why
    const to = object === undefined ? undefined : this.#finder().find(object)
    if (to && 'why' in to) return to.why
    const isMeant = (claim: Claim): boolean =>
      claim.predicate === predicate && claim.subject === from.id && (to === undefined || claim.object === to.id)
    return this.#claims.filter(isMeant)
  }

  #addEntity({ name, place, type }: Extract<Action<'add'>, { entity: unknown }>['entity']): string | null {
    const found = place === undefined ? undefined : this.#finder().find(place)
    if (found && 'why' in found) return found.why
    const id = entityId(type, name, ...(found ? [found.id.slice(found.id.indexOf(':') + 1)] : []))
    if (this.#entities.has(id)) return 'it is there already'
    this.#put(id, { id, type, name, aliases: [], properties: {} })
    return null
  }

  #addFact({ object, predicate, subject }: Required<FactReference>, given: Properties): string | null {
    const finder = this.#finder()
    const [from, to] = [finder.find(subject), finder.find(object)]
    if ('why' in from) return from.why
    if ('why' in to) return to.why
    const ends = { predicate, subject: from.id, object: to.id }
    if (!this.#isAllowed(ends)) return `${predicate} does not go from the one type to the other`
    const claim: Claim = {
      ...ends,
      id: referenceClaimId('manual', predicate, from.id, to.id, JSON.stringify(Object.entries(given).sort())),
      properties: {},
      status: 'manual',
      strength: 'explicit',
      factuality: 'ongoing',
      contested: false,
      rule: 'correction/add',
      evidence: [],
    }
    if (this.#claims.has(claim.id)) return 'it was added before'
    this.#claims.add(withValues(claim, given))
    return null
  }
}

function isOfClaims(reference: Reference): boolean {
  return reference.startsWith('fact:') || reference.includes('#c')
}

/** Values that are fields of a claim go there, the others to its properties. */
function withValues(claim: Claim, values: Properties): Claim {
  const [fields, properties]: [Record<string, PropertyValue>, Record<string, PropertyValue>] = [
    {},
    { ...claim.properties },
  ]
  for (const [name, value] of Object.entries(values)) (CLAIM_FIELDS.has(name) ? fields : properties)[name] = value
  return { ...claim, ...(fields as Partial<Claim>), properties }
}
