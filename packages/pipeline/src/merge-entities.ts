import type { Entity, EntityId } from '@shanhai/model'
import { compareById, compareCodeUnits } from '@shanhai/model'

/** Gathers the entities of all pages; entities with one id are one entity. */
export class EntityMerger {
  readonly #entities = new Map<EntityId, Entity>()

  /** Takes the entities of the next page. Where two pages disagree on a property, the page added first wins. */
  add(entities: readonly Entity[]): void {
    for (const entity of entities) {
      const known = this.#entities.get(entity.id)
      this.#entities.set(entity.id, known === undefined ? entity : mergeEntities(known, entity))
    }
  }

  /** All entities, sorted by id. */
  entities(): readonly Entity[] {
    return [...this.#entities.values()].sort(compareById)
  }
}

/** One entity from two with the same id: the fullest name, all other names as aliases, properties of `first` before `second`. */
export function mergeEntities(first: Entity, second: Entity): Entity {
  const name = compareFullness(first.name, second.name) <= 0 ? first.name : second.name
  const names = new Set([first.name, second.name, ...first.aliases, ...second.aliases])
  names.delete(name)
  const adcode = first.adcode ?? second.adcode
  return {
    id: first.id,
    type: first.type,
    name,
    aliases: [...names].sort(compareCodeUnits),
    ...(adcode !== undefined && { adcode }),
    properties: { ...second.properties, ...first.properties },
  }
}

/** Fuller names first: longer, then by code unit so that the order of pages does not matter. */
function compareFullness(a: string, b: string): number {
  return b.length - a.length || compareCodeUnits(a, b)
}
