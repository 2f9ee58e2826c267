import type { Claim, Entity, EntityId, NameResolution } from '@shanhai/model'
import { compareById, compareCodeUnits } from '@shanhai/model'
import { mergeEntities } from '../merge-entities.js'
import { compareResolutions, keyResolution } from './name-resolutions.js'
import type { JoinedId } from './resolve-identity.js'

/** Records under the ids that stand for their groups. */
export interface Identified {
  /** Sorted by id. */
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
}

/**
 * Joins entities and renames the ends of claims. A joined entity says of each of its names why it is its own. Claims keep
 * their ids: those of one page do not change because of another.
 *
 * @param entities sorted by id
 */
export function applyIdentity(
  entities: readonly Entity[],
  claims: readonly Claim[],
  joined: ReadonlyMap<EntityId, JoinedId>,
): Identified {
  const groups = new Map<EntityId, Entity>()
  const first = (entity: Entity): number => (joined.has(entity.id) ? 1 : 0)
  for (const entity of [...entities].sort((a, b) => first(a) - first(b) || compareById(a, b))) {
    const join = joined.get(entity.id)
    const known = groups.get(join?.to ?? entity.id)
    if (join === undefined || known === undefined) groups.set(entity.id, withResolution(entity, keyResolution(entity)))
    else groups.set(known.id, joinEntity(known, entity, join))
  }
  const current = (id: EntityId): EntityId => joined.get(id)?.to ?? id
  const renamed = claims.flatMap((claim): readonly Claim[] => {
    const subject = current(claim.subject)
    const object = claim.object === null ? null : current(claim.object)
    if (subject === claim.subject && object === claim.object) return [claim]
    return subject === object ? [] : [{ ...claim, subject, object }]
  })
  return { entities: [...groups.values()].sort(compareById), claims: renamed }
}

function joinEntity(known: Entity, entity: Entity, { rule }: JoinedId): Entity {
  const names = [entity.name, ...entity.aliases].sort(compareCodeUnits)
  return withResolution(mergeEntities(known, { ...entity, id: known.id }), [
    ...(known.resolution ?? []),
    { rule, names, from: entity.id },
  ])
}

function withResolution(entity: Entity, resolution: readonly NameResolution[]): Entity {
  return resolution.length === 0 ? entity : { ...entity, resolution: [...resolution].sort(compareResolutions) }
}
