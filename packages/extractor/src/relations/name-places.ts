import type { Division, PlaceMatch } from '@shanhai/lexicon'
import type { EntityId } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import { isFullForm } from '../recognizers/known-places.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import { registerDivision } from '../linking/linking-context.js'
import { namedDivisionsOf } from './article-index.js'
import { mentionsIn } from './mentions-in.js'
import type { SentenceContext } from './relation-rule.js'

/** A place inside a longer name. */
export interface PlaceInName {
  readonly entity: EntityId
  /** Absent for villages, which the gazetteer does not list. */
  readonly division?: Division
  /** Article frame: where its name ends. */
  readonly end: number
  /** Printed with its unit: 林芝市, not 林芝. */
  readonly isFull: boolean
}

/** Shortest rest of a name behind its places: 小学, 大桥. */
const SHORTEST_HEAD = 2
const UNIT = /(?:[省市县区盟旗乡镇]|..州|地区|街道)$/
const VILLAGE = /[\p{Script=Han}]{2,5}?(?:村|社区)(?![委民里级镇卫小办])/uy

/**
 * The places with which a name begins, from the largest to the smallest, each inside the one before: 奇台县, 半截沟镇 of
 * 奇台县半截沟镇中心学校. Empty where it begins with none.
 */
export function placesInName(context: SentenceContext, mention: LinkedMention): readonly PlaceInName[] {
  const { document, resources, linking } = context
  const found: PlaceInName[] = []
  let at = mention.start
  let last: Division | undefined
  while (at < mention.end) {
    const match = resources.lexicon.gazetteer
      .matchesAt(document.text, at)
      .find((candidate) => candidate.end <= mention.end - SHORTEST_HEAD && choose(context, mention, candidate, last))
    const division = match && choose(context, mention, match, last)
    if (!match || !division) break
    const isFull = UNIT.test(document.text.slice(at, match.end))
    found.push({ entity: registerDivision(linking, division), division, end: match.end, isFull })
    last = division
    at = match.end
  }
  const village = last?.level === 'township' ? villageAt(context, at, mention.end, last) : undefined
  return village ? [...found, village] : found
}

/** The village with which a name begins that stands right behind its township: 六工镇｜红柳沟村党总支. */
export function villageBehind(
  context: SentenceContext,
  mention: LinkedMention,
): (PlaceInName & { readonly township: EntityId }) | undefined {
  const touching = { start: mention.start - 1, end: mention.start }
  const before = mentionsIn(context, touching).find(({ type, end }) => type === 'Place' && end === mention.start)
  const township = before?.division?.level === 'township' ? before.division : undefined
  const village = township && villageAt(context, mention.start, mention.end, township)
  return village && before ? { ...village, township: before.entity } : undefined
}

/** The meaning of a name that continues the chain, or that the article speaks of. */
function choose(
  { document, resources, article }: SentenceContext,
  mention: LinkedMention,
  { names, start, end }: PlaceMatch,
  outer: Division | undefined,
): Division | undefined {
  const { gazetteer } = resources.lexicon
  if (outer)
    return names.find(({ division }) => division !== outer && gazetteer.isWithin(division.code, outer.code))?.division
  const divisions = names.map(({ division }) => division)
  const own = mention.division
  const known = (division: Division): boolean =>
    (own !== undefined && gazetteer.isWithin(own.code, division.code)) || namedDivisionsOf(article).has(division)
  // 滨江总部, 南部山区: a short form that the article does not know is an everyday word, but not before a product.
  const full = names.filter((name) => isFullForm(name, document.text.slice(start, end)))
  const only = mention.type === 'Brand' ? names : full
  return divisions.find(known) ?? (only.length === 1 ? only[0]?.division : undefined)
}

/** A village behind its township has the id that its own mention would have. */
function villageAt(
  { document, registry }: SentenceContext,
  at: number,
  limit: number,
  township: Division,
): PlaceInName | undefined {
  VILLAGE.lastIndex = at
  const name = VILLAGE.exec(document.text)?.[0]
  if (name === undefined || at + name.length > limit - SHORTEST_HEAD) return undefined
  const entity = entityId('Place', name, township.code)
  registry.register({ id: entity, type: 'Place', name, properties: { level: 'village' } })
  return { entity, end: at + name.length, isFull: true }
}
