import type { EntityType, Predicate } from '@shanhai/model'
import { RELATION_SCHEMAS } from '@shanhai/model'

/** True if the model's schema of a predicate allows ends of these types. */
export function fitsSchema(predicate: Predicate, subject: EntityType, object: EntityType): boolean {
  const { objects, subjects }: { objects: readonly EntityType[]; subjects: readonly EntityType[] } =
    RELATION_SCHEMAS[predicate]
  return subjects.includes(subject) && objects.includes(object)
}
