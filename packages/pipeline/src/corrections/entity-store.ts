import type { Entity, EntityId } from '@shanhai/model'
import { compareById } from '@shanhai/model'
import type { Reference } from './correction.js'
import type { FoundReference } from './find-reference.js'
import { ReferenceFinder } from './find-reference.js'

/** Entities while corrections are replayed on them, found by every id and name that they have or had. */
export class EntityStore {
  readonly #entities: Map<EntityId, Entity>
  /** Of the entities as they are; null after a change. */
  #finding: ReferenceFinder | null = null
  readonly #joined: (id: EntityId) => EntityId
  /** By the id of the pages: the id that retyping gave, and null for entities that were dropped. */
  readonly #moved = new Map<EntityId, EntityId | null>()
  /** By an id that retyping gave: the one before the first retyping. */
  readonly #origins = new Map<EntityId, EntityId>()

  /** @param joined the id that stands for one that pages know */
  constructor(entities: readonly Entity[], joined: (id: EntityId) => EntityId) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#joined = joined
  }

  /** Sorted by id. */
  all(): readonly Entity[] {
    return [...this.#entities.values()].sort(compareById)
  }

  get(id: EntityId): Entity | undefined {
    return this.#entities.get(id)
  }

  find(reference: Reference): FoundReference {
    this.#finding ??= new ReferenceFinder([...this.#entities.values()], (id) => {
      const joined = this.#joined(id)
      return this.#moved.get(joined) ?? joined
    })
    return this.#finding.find(reference)
  }

  put(entity: Entity): void {
    this.#finding = null
    this.#entities.set(entity.id, entity)
  }

  remove(id: EntityId): void {
    this.#take(id, null)
  }

  /** Gives an entity, changed, another id. */
  replace(id: EntityId, by: Entity): void {
    this.#origins.set(by.id, this.keyOf(id))
    this.#take(id, by.id)
    this.put(by)
  }

  /** The id of an entity after correcting; null if it was dropped. */
  current(id: EntityId): EntityId | null {
    const moved = this.#moved.get(id)
    return moved === undefined ? id : moved
  }

  /** The id under which decisions on an entity are kept: the one it had before it was retyped. */
  keyOf(id: EntityId): EntityId {
    return this.#origins.get(id) ?? id
  }

  /** What led to an id leads on: an entity may be retyped twice, retyped and dropped, or retyped back. */
  #take(from: EntityId, to: EntityId | null): void {
    this.#finding = null
    this.#entities.delete(from)
    for (const [id, at] of this.#moved)
      if (at === from) {
        if (id === to) this.#moved.delete(id)
        else this.#moved.set(id, to)
      }
    this.#moved.set(from, to)
  }
}
