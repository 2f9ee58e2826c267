import type { Entity, EntityId } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityIndex } from './identity-index.js'
import { isOfOneArticle } from './natural-key.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'
import { allSame } from './resolution-rule.js'

/** Reports of one person in one post lie so many years apart at most: a round of secondment is three years. */
const MOST_YEARS = 3

/** Reporters are no actors, and private people of one name are as many as there are articles. */
function canBeJoined({ properties }: Entity): boolean {
  return properties['role'] !== 'reporter' && properties['role'] !== 'private'
}

function peopleByName(entities: readonly Entity[]): readonly (readonly Entity[])[] {
  return [...groupBy(entities.filter(canBeJoined), ({ name }) => name).values()].filter(({ length }) => length > 1)
}

/** Two of a name who hold a post in one body, or of one county or town, at about one time. */
export const sharedPost: IdentityRule = {
  id: 'person/shared-post',
  type: 'Person',
  find: (entities, index) =>
    peopleByName(entities).flatMap((namesakes) => {
      const holders = new Map<EntityId, EntityId[]>()
      return namesakes.flatMap(({ id }) =>
        [...index.postsOf(id)].filter(isNarrow).flatMap((body): readonly SameEntity[] => {
          const before = holders.get(body) ?? []
          holders.set(body, [...before, id])
          return before.filter((other) => areNear(id, other, index)).map((other): SameEntity => [other, id])
        }),
      )
    }),
}

/** A province or prefecture has many people of one name in its service. */
function isNarrow(id: EntityId): boolean {
  return isOrganization(id) || (/^place:\d{6}/.test(id) && !/^place:\d{4}00$/.test(id))
}

/** Heads of state and the like: one person in every article. */
export const knownPerson: IdentityRule = {
  id: 'person/known',
  type: 'Person',
  find: (entities, _index, { isKnownPerson }) =>
    peopleByName(entities).flatMap((namesakes) =>
      isKnownPerson(namesakes[0]?.name ?? '') ? allSame(namesakes.map(({ id }) => id)) : [],
    ),
}

/** 周立新 without a post, in an article that names the body in which the only other 周立新 has his. */
export const namedWithOrganization: IdentityRule = {
  id: 'person/named-with-organization',
  type: 'Person',
  find: (entities, index) =>
    peopleByName(entities).flatMap((namesakes) =>
      namesakes.flatMap(({ id }): readonly SameEntity[] => {
        const [article] = index.articlesOf(id)
        if (!isOfOneArticle(id) || article === undefined || index.postsOf(id).size > 0) return []
        const named = index.namedIn(article)
        const others = namesakes.filter((other) => other.id !== id && index.groups.find(other.id) !== id)
        const meant = new Set(
          others
            .filter((other) => [...index.postsOf(other.id)].some((body) => isOrganization(body) && named.has(body)))
            .filter((other) => areNear(id, other.id, index))
            .map((other) => index.groups.find(other.id)),
        )
        const [only, second] = meant
        return only === undefined || second !== undefined ? [] : [[only, id]]
      }),
    ),
}

function isOrganization(id: EntityId): boolean {
  return id.startsWith('organization:')
}

/** True if reports of the two lie near in time, or no date is known. */
function areNear(a: EntityId, b: EntityId, index: IdentityIndex): boolean {
  const [one, other] = [index.yearsOf(a), index.yearsOf(b)]
  if (one.length === 0 || other.length === 0) return true
  return one.some((year) => other.some((second) => Math.abs(year - second) <= MOST_YEARS))
}
