import type { Entity } from '@shanhai/model'
import { groupBy } from './group-by.js'
import { divisionCode, isOfOneArticle } from './natural-key.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'

const COUNTY = /^\d{6}$/

/**
 * 幸福社区 of a county, its town not named, is the 幸福社区 of a town there if the county has only one. A place known in one
 * article only is that of the county which the article names.
 */
export const onlyInCounty: IdentityRule = {
  id: 'place/only-in-county',
  type: 'Place',
  find(entities, index) {
    const sites = groupBy(entities, (entity) => (entity.adcode === undefined ? entity.name : undefined))
    return [...sites.values()].flatMap((namesakes) =>
      namesakes.flatMap((site): readonly SameEntity[] => {
        const code = divisionCode(site)
        if (code !== undefined && COUNTY.test(code)) return joinToOnly(site, inCounty(namesakes, code))
        const [article] = index.articlesOf(site.id)
        if (!isOfOneArticle(site.id) || article === undefined) return []
        const named = index.namedIn(article)
        const near = namesakes.filter((other) => {
          const its = divisionCode(other)
          return (
            its !== undefined && [...named].some((id) => id === `place:${its}` || id === `place:${its.slice(0, 6)}`)
          )
        })
        return joinToOnly(site, near)
      }),
    )
  },
}

function inCounty(namesakes: readonly Entity[], county: string): readonly Entity[] {
  return namesakes.filter((other) => {
    const code = divisionCode(other)
    return code !== undefined && code !== county && code.startsWith(county)
  })
}

function joinToOnly(site: Entity, candidates: readonly Entity[]): readonly SameEntity[] {
  const [only, second] = candidates
  return only === undefined || second !== undefined ? [] : [[only.id, site.id]]
}
