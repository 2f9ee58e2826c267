import type { EntityType } from '@shanhai/model'
import { compareById, ENTITY_TYPES } from '@shanhai/model'
import type { KnowledgeGraph } from '../attributes.js'
import { checkOneOf } from './check-arguments.js'
import type { EntityRecord } from './typed-facts.js'
import { entityOf } from './typed-facts.js'

/**
 * Entities that bear a name, as their main name or as an alias, letter by letter; sorted by id. One name may be that of
 * several: 幸福社区 is in many towns.
 *
 * @throws InvalidArgumentError for an unknown type
 */
export function findEntities<Type extends EntityType = EntityType>(
  graph: KnowledgeGraph,
  name: string,
  type?: Type,
): readonly EntityRecord<Type>[] {
  checkOneOf(type, ENTITY_TYPES, 'type:')
  const isOfType = (entity: EntityRecord): entity is EntityRecord<Type> =>
    type === undefined || entity.entityType === type
  return graph
    .filterNodes((_key, { name: own, aliases }) => own === name || aliases.includes(name))
    .flatMap((key) => entityOf(graph, key) ?? [])
    .filter(isOfType)
    .sort(compareById)
}
