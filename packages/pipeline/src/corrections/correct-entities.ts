import type { Entity, EntityId, EntityType } from '@shanhai/model'
import { compareCodeUnits, entityId } from '@shanhai/model'
import { naturalKey } from '../identity/natural-key.js'
import { dropClaims } from './correct-claims.js'
import { withEntityValues } from './correct-values.js'
import type { Correction, CorrectionAction, Properties, Reference } from './correction.js'
import { reason } from './reason.js'
import type { ReplayState, WhyNot } from './replay-state.js'
import { hasAllowedEnds } from './replay-state.js'

/** Does something with the entity that is meant. */
export function withEntity(state: ReplayState, reference: Reference, work: (entity: Entity) => WhyNot): WhyNot {
  const found = state.entities.find(reference)
  if ('why' in found) return state.effects.whyGone(reference) ?? found.why
  const entity = state.entities.get(found.id)
  return entity === undefined ? reason('it is not there', '已不在其中') : work(entity)
}

/** The claims of predicates that have no such end are left out: a school takes no part in a PART_OF of projects. */
export function retype(state: ReplayState, entity: Entity, to: EntityType, by: Correction): WhyNot {
  const { claims, effects, entities } = state
  if (entity.type === to) return reason(`it is a ${to} already`, `它已是 ${to}`)
  const { anchor, name } = naturalKey(entity.id)
  const id = entityId(to, ...(anchor === '' ? [name] : [name, anchor]))
  if (entities.get(id))
    return reason(
      `there is a ${to} ${id} already; use drop, or rename one`,
      `已有 ${to} ${id}，请用 drop，或给其一改名`,
    )
  effects.decide(entities.keyOf(entity.id), 'type', by)
  entities.replace(entity.id, { ...entity, id, type: to })
  const move = (one: EntityId): EntityId => (one === entity.id ? id : one)
  const its = claims.filter(({ object, subject }) => subject === entity.id || object === entity.id)
  claims.change(its, (claim) => {
    const moved = {
      ...claim,
      subject: move(claim.subject),
      object: claim.object === null ? null : move(claim.object),
    }
    return hasAllowedEnds(state, moved) ? moved : null
  })
  return null
}

/** The last of several names stands; none of those between is kept. */
export function rename(
  { effects, entities, unrenamed }: ReplayState,
  entity: Entity,
  to: string,
  by: Correction,
): WhyNot {
  if (entity.name === to) return reason('it has that name already', '它已叫这个名称')
  const key = entities.keyOf(entity.id)
  const { aliases, name, resolution = [] } = unrenamed.get(key) ?? entity
  unrenamed.set(key, { aliases, name, resolution })
  effects.decide(key, 'name', by)
  const names = new Set([name, ...aliases])
  names.delete(to)
  entities.put({
    ...entity,
    name: to,
    aliases: [...names].sort(compareCodeUnits),
    resolution: [...resolution, { rule: 'correction/rename' as const, names: [to] }],
  })
  return null
}

/** @param reference as the correction names it */
export function dropEntity(state: ReplayState, { id, name }: Entity, reference: Reference, by: Correction): WhyNot {
  const { claims, effects, entities } = state
  for (const one of [entities.keyOf(id), id, name, reference]) effects.drop(one, by)
  entities.remove(id)
  dropClaims(
    state,
    claims.filter(({ object, subject }) => subject === id || object === id),
    by,
  )
  return null
}

/** Gives an entity properties. */
export function setEntity(
  { effects, entities }: ReplayState,
  entity: Entity,
  properties: Properties,
  by: Correction,
): WhyNot {
  const changed = withEntityValues(entity, properties)
  if ('why' in changed) return changed.why
  const key = entities.keyOf(entity.id)
  const said = effects.saidBefore([key], properties)
  if (said !== undefined) return said
  for (const name of Object.keys(properties)) effects.decide(key, name, by)
  entities.put(changed)
  return null
}

/** Adds an entity that no page names. */
export function addEntity(
  { entities }: ReplayState,
  { name, place, type }: Extract<CorrectionAction, { kind: 'add'; entity: unknown }>['entity'],
): WhyNot {
  const found = place === undefined ? undefined : entities.find(place)
  if (found && 'why' in found) return found.why
  const id = entityId(type, name, ...(found ? [found.id.slice(found.id.indexOf(':') + 1)] : []))
  if (entities.get(id)) return reason('it is there already', '已经有了')
  entities.put({ id, type, name, aliases: [], properties: {} })
  return null
}
