import type { Claim, ClaimId, Entity, EntityId, EntityType } from '@shanhai/model'
import { compareById, compareCodeUnits, entityId, referenceClaimId } from '@shanhai/model'
import { naturalKey } from '../identity/natural-key.js'
import { ClaimStore } from './claim-store.js'
import type { Correction, CorrectionAction, FactReference, Properties, Reference } from './correction.js'
import { areAllowedEnds } from './allowed-ends.js'
import { isOfClaims, withClaimValues, withEntityValues } from './correct-values.js'
import { CorrectionEffects } from './correction-effects.js'
import type { CorrectionLog } from './correction-log.js'
import { ReferenceFinder } from './find-reference.js'

type Action<Kind extends CorrectionAction['kind']> = Extract<CorrectionAction, { readonly kind: Kind }>

/** Entities and claims while corrections are replayed on them, one after the other. */
export class CorrectedRecords {
  readonly #entities: Map<EntityId, Entity>
  readonly #claims: ClaimStore
  /** Of the entities as they are; null after a change. */
  #finding: ReferenceFinder | null = null
  readonly #log: CorrectionLog
  readonly #joined: (id: EntityId) => EntityId
  /** By the id of the pages: the id that retyping gave, and null for entities that were dropped. */
  readonly #moved = new Map<EntityId, EntityId | null>()
  /** Entities that were renamed, as they were before, by id. */
  readonly #unrenamed = new Map<EntityId, Pick<Entity, 'name' | 'aliases' | 'resolution'>>()
  /** By an id that retyping gave: the one before the first retyping. */
  readonly #origins = new Map<EntityId, EntityId>()
  readonly #effects: CorrectionEffects

  /** @param joined the id that stands for one that pages know */
  constructor(
    entities: readonly Entity[],
    claims: readonly Claim[],
    log: CorrectionLog,
    joined: (id: EntityId) => EntityId,
  ) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#claims = new ClaimStore(claims, (id) =>
      (this.#entities.get(id)?.resolution ?? []).flatMap(({ from }) => from ?? []),
    )
    this.#log = log
    this.#effects = new CorrectionEffects(log)
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
    const why = this.#replay(action, correction)
    if (why === null) this.#log.applied(correction)
    else if (why !== undefined) this.#log.refused(correction, why)
  }

  /** Null: done; undefined: not for here; else why it does not apply. */
  #replay(action: CorrectionAction, by: Correction): string | null | undefined {
    switch (action.kind) {
      case 'retype':
        return this.#withEntity(action.entity, (entity) => this.#retype(entity, action.to, by))
      case 'rename':
        return this.#withEntity(action.entity, (entity) => this.#rename(entity, action.to, by))
      case 'drop':
        return this.#drop(action, by)
      case 'set':
        return this.#set(action, by)
      case 'confirm':
        return this.#decideClaims(action.what, { confirmed: true }, by, (claim) => ({ ...claim, confirmed: true }))
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
    if ('why' in found) return this.#effects.whyGone(reference) ?? found.why
    const entity = this.#entities.get(found.id)
    return entity === undefined ? 'it is not there' : work(entity)
  }

  /** The claims of predicates that have no such end are left out: a school takes no PART in a PART_OF of projects. */
  #retype(entity: Entity, to: EntityType, by: Correction): string | null {
    if (entity.type === to) return `it is a ${to} already`
    const { anchor, name } = naturalKey(entity.id)
    const id = entityId(to, ...(anchor === '' ? [name] : [name, anchor]))
    if (this.#entities.has(id)) return `there is a ${to} ${id} already; use drop, or rename one`
    this.#put(entity.id, null)
    this.#put(id, { ...entity, id, type: to })
    this.#effects.decide(this.#keyOf(entity.id), 'type', by)
    this.#origins.set(id, this.#keyOf(entity.id))
    this.#move(entity.id, id)
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

  /** What led to an id leads on: an entity may be retyped twice, retyped and dropped, or retyped back. */
  #move(from: EntityId, to: EntityId | null): void {
    for (const [id, at] of this.#moved)
      if (at === from) {
        if (id === to) this.#moved.delete(id)
        else this.#moved.set(id, to)
      }
    this.#moved.set(from, to)
  }

  /** The id under which decisions on an entity are kept: the one it had before it was retyped. */
  #keyOf(id: EntityId): EntityId {
    return this.#origins.get(id) ?? id
  }

  #isAllowed({ object, predicate, subject }: Pick<Claim, 'object' | 'predicate' | 'subject'>): boolean {
    const [from, to] = [subject, object].map((id) => (id === null ? null : this.#entities.get(id)?.type))
    return areAllowedEnds(predicate, from, to)
  }

  /** The last of several names stands; none of those between is kept. */
  #rename(entity: Entity, to: string, by: Correction): string | null {
    if (entity.name === to) return 'it has that name already'
    const key = this.#keyOf(entity.id)
    const { aliases, name, resolution = [] } = this.#unrenamed.get(key) ?? entity
    this.#unrenamed.set(key, { aliases, name, resolution })
    this.#effects.decide(key, 'name', by)
    const names = new Set([name, ...aliases])
    names.delete(to)
    this.#put(entity.id, {
      ...entity,
      name: to,
      aliases: [...names].sort(compareCodeUnits),
      resolution: [...resolution, { rule: 'correction/rename' as const, names: [to] }],
    })
    return null
  }

  #drop({ what }: Action<'drop' | 'confirm'>, by: Correction): string | null {
    if (typeof what === 'string' && !isOfClaims(what))
      return this.#withEntity(what, ({ id, name }) => {
        this.#put(id, null)
        this.#move(id, null)
        for (const one of [this.#keyOf(id), id, name, what]) this.#effects.drop(one, by)
        this.#dropClaims(
          this.#claims.filter(({ object, subject }) => subject === id || object === id),
          by,
        )
        return null
      })
    const meant = this.#claimsOf(what)
    if (typeof meant === 'string') return meant
    this.#effects.drop(factKey(what), by)
    this.#dropClaims(meant, by)
    return null
  }

  #dropClaims(ids: readonly ClaimId[], by: Correction): void {
    for (const id of ids) this.#effects.drop(id, by)
    this.#claims.change(ids, () => null)
  }

  #set({ properties, what }: Action<'set'>, by: Correction): string | null {
    if (typeof what === 'string' && !isOfClaims(what))
      return this.#withEntity(what, (entity) => {
        const changed = withEntityValues(entity, properties)
        if ('why' in changed) return changed.why
        const key = this.#keyOf(entity.id)
        const said = this.#effects.saidBefore([key], properties)
        if (said !== undefined) return said
        for (const name of Object.keys(properties)) this.#effects.decide(key, name, by)
        this.#put(entity.id, changed)
        return null
      })
    return this.#decideClaims(what, properties, by, (claim) => withClaimValues(claim, properties))
  }

  /** Changes all claims that are meant, or none, where one of them cannot be as wanted. */
  #decideClaims(
    what: Reference | FactReference,
    aspects: Properties,
    by: Correction,
    change: (claim: Claim) => Claim | { readonly why: string },
  ): string | null {
    const meant = this.#claimsOf(what)
    if (typeof meant === 'string') return meant
    const said = this.#effects.saidBefore(meant, aspects)
    if (said !== undefined) return said
    const changed = new Map<ClaimId, Claim>()
    for (const claim of this.#claims.get(meant)) {
      const one = change(claim)
      if ('why' in one) return one.why
      changed.set(claim.id, one)
    }
    for (const id of meant) for (const name of Object.keys(aspects)) this.#effects.decide(id, name, by)
    this.#claims.change(meant, (claim) => changed.get(claim.id) ?? claim)
    return null
  }

  #claimsOf(what: Reference | FactReference): readonly ClaimId[] | string {
    const meant = typeof what === 'string' ? this.#claims.find(what) : this.#claimsBetween(what)
    return meant.length > 0 ? meant : (this.#effects.whyGone(factKey(what)) ?? 'this build makes no such claim')
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
    const added = withClaimValues(claim, given)
    if ('why' in added) return added.why
    this.#claims.add(added)
    return null
  }
}

/** The name under which it is kept that a fact was dropped. */
function factKey(what: Reference | FactReference): string {
  return typeof what === 'string' ? what : JSON.stringify([what.subject, what.predicate, what.object])
}
