import type { Claim, Entity, EntityId } from '@shanhai/model'

/** Leaves out what is claimed of reporters: they report what others do, whatever the sentence makes them do. */
export function withoutReporterActs(entities: readonly Entity[], claims: readonly Claim[]): readonly Claim[] {
  const reporters = new Set<EntityId | null>()
  for (const { id, properties, type } of entities)
    if (type === 'Person' && properties['role'] === 'reporter') reporters.add(id)
  return claims.filter(({ object, subject }) => !reporters.has(subject) && !reporters.has(object))
}
