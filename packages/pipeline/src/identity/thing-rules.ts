import type { Entity, EntityType } from '@shanhai/model'
import { groupBy } from './group-by.js'
import { isOfOneArticle } from './natural-key.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'

/** Shorter names are common nouns: 座谈会. */
const SHORTEST_NAME = 4

/** A thing of which the article did not say where it is, and the only one of its name elsewhere: “恒爱行动”. */
function onlyOfName(type: EntityType): IdentityRule {
  return {
    id: 'thing/only-of-name',
    type,
    find: (entities) =>
      [...groupBy(entities, nameOf).values()].flatMap((namesakes): readonly SameEntity[] => {
        const [only, second] = namesakes.filter(({ id }) => !isOfOneArticle(id))
        if (only === undefined || second !== undefined) return []
        return namesakes.filter((one) => one !== only).map(({ id }): SameEntity => [only.id, id])
      }),
  }
}

function nameOf({ name }: Entity): string | undefined {
  const bare = name.replaceAll(/[“”「」『』]/gu, '')
  return bare.length < SHORTEST_NAME ? undefined : bare
}

/** Programmes and brands bear names of their own; an event of a name may be held in many places. */
export const THING_RULES: readonly IdentityRule[] = [onlyOfName('Programme'), onlyOfName('Brand')]
