import type { EntityType, Predicate } from '@shanhai/model'
import { RELATION_SCHEMAS } from '@shanhai/model'

/** True if a claim of a predicate may have ends of these types; null: the claim has a value and no object. */
export function areAllowedEnds(
  predicate: Predicate,
  from: EntityType | null | undefined,
  to: EntityType | null | undefined,
): boolean {
  const { objects, subjects }: { objects: readonly EntityType[]; subjects: readonly EntityType[] } =
    RELATION_SCHEMAS[predicate]
  if (from == null || to === undefined || !subjects.includes(from)) return false
  return to === null ? objects.length === 0 : objects.includes(to)
}
