import type { PageExtraction } from '@shanhai/extractor'
import type { Entity, EntityId } from '@shanhai/model'

/** Roles in which a person is known to the public. */
const PUBLIC_ROLES: ReadonlySet<unknown> = new Set(['official', 'professional', 'reporter'])

/**
 * What a page says without its private persons: those whose role is `private`, and those of whom the page tells neither a
 * role nor a post. Their mentions and claims go with them; text and quotes stay as printed.
 */
export function withoutPrivatePersons(found: PageExtraction): PageExtraction {
  const { claims, entities, mentions } = found
  const holders = new Set(claims.flatMap((claim) => (claim.predicate === 'HOLDS_POSITION' ? [claim.subject] : [])))
  const isPrivate = ({ id, type, properties }: Entity): boolean =>
    type === 'Person' && !PUBLIC_ROLES.has(properties['role']) && !(holders.has(id) && properties['role'] === undefined)
  const hidden = new Set<EntityId | null>(entities.filter(isPrivate).map(({ id }) => id))
  return {
    ...found,
    mentions: mentions.filter(({ entity }) => !hidden.has(entity)),
    claims: claims.filter(({ subject, object }) => !hidden.has(subject) && !hidden.has(object)),
    entities: entities.filter(({ id }) => !hidden.has(id)),
  }
}
