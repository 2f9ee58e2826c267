import type { PlacedBody } from '@shanhai/lexicon'
import { readPlacedBody } from '@shanhai/lexicon'
import type { Entity } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityKnowledge } from './identity-index.js'
import { divisionCode, isOfOneArticle, naturalKey } from './natural-key.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'
import { allSame } from './resolution-rule.js'

/** The place and body of an organisation's name; undefined for one that only its article tells from others. */
function placedBody(entity: Entity, knowledge: IdentityKnowledge): PlacedBody | undefined {
  if (isOfOneArticle(entity.id) || naturalKey(entity.id).name === 'aid') return undefined
  return readPlacedBody(entity.name, divisionCode(entity), knowledge)
}

/** One body of one place: 木垒县委 and 中共木垒哈萨克自治县委, 昌吉州发改委 and 昌吉回族自治州发展和改革委员会. */
export const sameBodyOfPlace: IdentityRule = {
  id: 'organization/same-body-of-place',
  type: 'Organization',
  find(entities, _index, knowledge) {
    const groups = groupBy(entities, (entity) => {
      const placed = placedBody(entity, knowledge)
      return placed && `${placed.code} ${placed.body}`
    })
    return [...groups.values()].flatMap((group) => allSame(group.map(({ id }) => id)))
  },
}

/** Bodies that a name without its place can mean; shorter ones are common nouns: 县委 is any county's. */
const SHORTEST_BODY = 4

/**
 * 第二中学 in an article that names 奇台县, where one county of the article has a body of this name and no other: the name
 * then is that body's.
 */
export const onlyOfArticlePlace: IdentityRule = {
  id: 'organization/only-of-article-place',
  type: 'Organization',
  find(entities, index, knowledge) {
    const placed = groupBy(entities, (entity) => placedBody(entity, knowledge)?.body)
    return entities.flatMap((entity): readonly SameEntity[] => {
      if (!isOfOneArticle(entity.id) || entity.name.length < SHORTEST_BODY) return []
      const body = knowledge.normalizeBody(entity.name)
      const [article] = index.articlesOf(entity.id)
      if (article === undefined) return []
      const named = index.namedIn(article)
      const meant = new Set(
        (placed.get(body) ?? []).flatMap((candidate) => {
          const code = divisionCode(candidate)
          const isNear =
            [...named].some((id) => id === `place:${code ?? ''}`) || named.has(index.groups.find(candidate.id))
          return isNear ? [index.groups.find(candidate.id)] : []
        }),
      )
      const [first, second] = meant
      return first === undefined || second !== undefined ? [] : [[first, entity.id]]
    })
  },
}
