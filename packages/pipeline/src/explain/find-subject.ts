import type { Claim, ClaimId, Entity, EntityId, FactId } from '@shanhai/model'
import { compareById, factOf } from '@shanhai/model'
import { readRecords } from '../read-records.js'

/** What is to be explained. */
export interface Subject {
  readonly entities: readonly Entity[]
  readonly isMeant: (claim: Claim) => boolean
}

/** The names nearest to one that a build does not have. */
const MOST_SUGGESTIONS = 10

/** The entities of a name or id, a fact or a claim; suggestions where there is none. */
export async function findSubject(
  folder: string,
  what: string,
): Promise<{ readonly subject: Subject } | { readonly suggestions: readonly string[] }> {
  const isOfClaims = what.startsWith('fact:') || what.includes('#c')
  const entities: Entity[] = []
  const near = new Set<string>()
  for await (const entity of readRecords<Entity>(folder, 'entities.jsonl')) {
    const names = [entity.name, ...entity.aliases]
    if (entity.id === what || names.includes(what)) entities.push(entity)
    else if (near.size < MOST_SUGGESTIONS && names.some((name) => name.includes(what) || what.includes(name)))
      near.add(entity.name)
  }
  if (entities.length > 0) return { subject: ofEntities(entities.sort(compareById)) }
  if (!isOfClaims) return { suggestions: [...near] }
  const isMeant = (claim: Claim): boolean => claim.id === (what as ClaimId) || factOf(claim) === (what as FactId)
  return { subject: { entities: [], isMeant } }
}

function ofEntities(entities: readonly Entity[]): Subject {
  const ids = new Set<EntityId | null>(entities.map(({ id }) => id))
  return { entities, isMeant: ({ subject, object }) => ids.has(subject) || ids.has(object) }
}
