import type { Entity } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityKnowledge } from './identity-index.js'
import { divisionCode, isOfOneArticle, naturalKey } from './natural-key.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'
import { allSame } from './resolution-rule.js'

/** A body by its place and by its name without the place. */
interface PlacedBody {
  readonly code: string
  readonly body: string
}

/**
 * Takes a name apart: 木垒哈萨克自治县人民政府 is 政府 of 652328, by the code that its id has or else by the only place that
 * its name can begin with. A province or prefecture before the place says nothing more: 新疆木垒县人民医院.
 */
function placedBody(
  entity: Entity,
  { isWithin, normalizeBody, placesAtStart }: IdentityKnowledge,
): PlacedBody | undefined {
  if (isOfOneArticle(entity.id) || naturalKey(entity.id).name === 'aid') return undefined
  const known = divisionCode(entity)
  let rest = entity.name.replace(/^(?:中国共产党|中共)/u, '')
  let code: string | undefined
  for (let more = true; more;) {
    more = false
    for (const { codes, length } of placesAtStart(rest)) {
      const next = known === undefined ? only(codes) : codes.find((one) => isWithin(known, one) || isWithin(one, known))
      const fits =
        next !== undefined && length < rest.length && (code === undefined || (next !== code && isWithin(next, code)))
      if (!fits) continue
      code = next
      rest = rest.slice(length)
      more = true
      break
    }
  }
  if (code === undefined || (known !== undefined && !isWithin(code, known))) return undefined
  return { code, body: normalizeBody(rest) }
}

function only(codes: readonly string[]): string | undefined {
  return codes.length === 1 ? codes[0] : undefined
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
