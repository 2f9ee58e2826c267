import type { Entity, EntityId } from '@shanhai/model'
import { naturalKey } from '../identity/natural-key.js'
import type { Reference } from './correction.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

/** The entity that a reference means, or why it means none. */
export type FoundReference = { readonly id: EntityId } | { readonly why: Reason }

/** Finds entities by id or name. */
export class ReferenceFinder {
  readonly #entities: ReadonlyMap<EntityId, Entity>
  readonly #current: (id: EntityId) => EntityId
  readonly #byName = new Map<string, Set<EntityId>>()

  /** @param current the id under which an entity stands now that pages know by another */
  constructor(entities: readonly Entity[], current: (id: EntityId) => EntityId = (id) => id) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#current = current
    for (const { aliases, id, name } of entities)
      for (const one of [name, ...aliases]) {
        const known = this.#byName.get(one)
        if (known) known.add(id)
        else this.#byName.set(one, new Set([id]))
      }
  }

  /** The entity of an id, or of a name that it alone has; or of an id made of one of its names: organization:木垒县政府@652328. */
  find(reference: Reference): FoundReference {
    const id = this.#current(reference as EntityId)
    if (this.#entities.has(id)) return { id }
    const [only, second] = this.#byName.get(reference) ?? this.#byNameAndAnchor(reference as EntityId)
    const shown = JSON.stringify(reference)
    if (only === undefined) return { why: reason(`this build knows no ${shown}`, `构建结果中没有 ${shown}`) }
    return second === undefined
      ? { id: only }
      : { why: reason(`several are called ${shown}; give the id of one`, `有几个叫 ${shown}，请写出其中一个的编号`) }
  }

  #byNameAndAnchor(id: EntityId): readonly EntityId[] {
    const { anchor, name } = naturalKey(id)
    if (anchor === '') return []
    const type = id.slice(0, id.indexOf(':') + 1)
    return [...(this.#byName.get(name) ?? [])].filter(
      (one) => one.startsWith(type) && naturalKey(one).anchor === anchor,
    )
  }
}
