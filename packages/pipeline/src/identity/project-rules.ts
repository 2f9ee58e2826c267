import type { Entity } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityIndex, IdentityKnowledge } from './identity-index.js'
import { isOfOneArticle } from './natural-key.js'
import type { ProjectName } from './project-name.js'
import { monthOf, readProjectName } from './project-name.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'

/** A shorter name is a common noun: 教学楼. */
const SHORTEST_NAME = 4
/** Numbers in a name tell one from the next: 第二中学, 一期, 3号楼. */
const NUMBERS = /[0-9０-９一二三四五六七八九十]+/gu

/** A project with what it is compared by. */
interface ComparedProject extends ProjectName {
  readonly entity: Entity
  /** Code of its county, or of a larger place if it is known by that. */
  readonly county: string
  /** `2024-10`; '' if unknown or known by the year only. */
  readonly month: string
}

function compared(entity: Entity, knowledge: IdentityKnowledge): ComparedProject | undefined {
  const name = readProjectName(entity, knowledge)
  if (name === undefined || isOfOneArticle(entity.id)) return undefined
  return { entity, ...name, county: name.code.slice(0, 6), month: monthOf(entity) ?? '' }
}

/** Projects of one county whose names end alike. */
function byCounty(entities: readonly Entity[], knowledge: IdentityKnowledge): readonly (readonly ComparedProject[])[] {
  const projects = entities.flatMap((entity) => compared(entity, knowledge) ?? [])
  // Names of one thing have one end, so only those of one end are compared: a city has thousands of projects.
  return [...groupBy(projects, ({ core, county }) => `${county} ${core.slice(-2)}`).values()]
}

/** One county, one month of completion, one kind of thing, and the shorter name made of characters of the longer in their order. */
export const placeKindMonth: IdentityRule = {
  id: 'project/place-kind-month',
  type: 'Project',
  find: (entities, index, knowledge) =>
    byCounty(entities, knowledge).flatMap((group) =>
      [...groupBy(group, ({ month }) => (month === '' ? undefined : month)).values()].flatMap((finished) =>
        joinShortNames(finished, index, (short, long) => isAbbreviation(short.core, long.core)),
      ),
    ),
}

/** Where a month is not known: the shorter name is the end of the longer, and of no third of the county. */
export const shortNameOfPlace: IdentityRule = {
  id: 'project/short-name-of-place',
  type: 'Project',
  find: (entities, index, knowledge) =>
    byCounty(entities, knowledge).flatMap((group) =>
      joinShortNames(group, index, (short, long) => short.core === long.core || long.core.endsWith(short.core)),
    ),
}

/** Each project is compared with those of names that say more; where it fits two that are not one, it stays alone. */
function joinShortNames(
  projects: readonly ComparedProject[],
  index: IdentityIndex,
  fits: (short: ComparedProject, long: ComparedProject) => boolean,
): readonly SameEntity[] {
  return projects.flatMap((short): readonly SameEntity[] => {
    if (short.core.length < SHORTEST_NAME) return []
    const longer = projects.filter(
      (long) => saysMore(long, short) && areComparable(short, long, index) && fits(short, long),
    )
    const [only, second] = new Set(longer.map(({ entity }) => index.groups.find(entity.id)))
    return only === undefined || second !== undefined ? [] : [[only, short.entity.id]]
  })
}

/** Orders by length of name, then a town before its county, then by id: each pair is looked at once. */
function saysMore(a: ComparedProject, b: ComparedProject): boolean {
  const longer = a.core.length - b.core.length || a.code.length - b.code.length
  return longer > 0 || (longer === 0 && a.entity.id < b.entity.id)
}

/** Not at odds in month, field, numbers or town, and not told apart by an article that names both. */
function areComparable(a: ComparedProject, b: ComparedProject, index: IdentityIndex): boolean {
  if (a.month !== '' && b.month !== '' && a.month !== b.month) return false
  const [one, other] = [a.entity.properties['sector'], b.entity.properties['sector']]
  if (one !== other && one !== 'other' && other !== 'other') return false
  if (String(a.core.match(NUMBERS)) !== String(b.core.match(NUMBERS))) return false
  if (!a.code.startsWith(b.code) && !b.code.startsWith(a.code)) return false
  if (a.village !== b.village && a.village !== undefined && b.village !== undefined) return false
  const articles = index.articlesOf(a.entity.id)
  return ![...index.articlesOf(b.entity.id)].some((article) => articles.has(article))
}

/** 南部山区送电工程 for 南部山区农牧民送电工程: the same end, and every character in its order. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
