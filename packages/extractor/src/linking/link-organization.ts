import type { Division } from '@shanhai/lexicon'
import { readPlacedBody } from '@shanhai/lexicon'
import type { EntityId } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import type { Candidate, OfficeDetail, OrganizationDetail } from '../recognizers/recognizer.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'
import { registerDivision } from './linking-context.js'
import { UNIT_LEVELS } from './unit-levels.js'

const LEADING_UNIT = /^([省州市县区旗乡镇])(?=.)/

/**
 * Links an organisation by its name and place. A name that begins with a bare unit (市发改委, 县总医院) belongs to the
 * unit of that level which the article is about; where it is about none, the name stays the article's own.
 */
export function linkOrganization(
  context: LinkingContext,
  candidate: Candidate,
  detail: OrganizationDetail | OfficeDetail,
): LinkedMention {
  const printed = context.document.text.slice(candidate.start, candidate.end)
  // A short form is linked as the name that it stands for.
  const surface = detail.fullName ?? printed
  const unit = LEADING_UNIT.exec(surface)?.[1]
  const isOpen = leavesOwnerOpen(context, detail, surface)
  const owner = detail.place ? divisionOfPrefix(context, detail.place, surface) : unitInFocus(context, unit)
  const division = isOpen ? undefined : owner
  const name = fullName(surface, detail, division)
  const placed = !isOpen && (detail.place !== undefined || division !== undefined || isNational(surface, unit))
  const id = placed
    ? entityId('Organization', ...(division ? placedKey(context, name, division) : [name]))
    : entityId('Organization', name, context.document.article.id)
  context.registry.register({
    id,
    type: 'Organization',
    name,
    aliases: [printed, surface, ...partyAlias(name)],
    properties: { kind: detail.organizationKind },
  })
  const place = division ? registerDivision(context, division) : undefined
  return { ...candidate, entity: id, normalized: name, ...(division ? { division } : {}), ...placeOf(place) }
}

/**
 * Body and place in the one form that all its names share, so that the id does not depend on which name a page prints:
 * 木垒县政府 and 木垒哈萨克自治县人民政府 are 政府 of 652328.
 */
function placedKey({ resources }: LinkingContext, name: string, { code }: Division): readonly string[] {
  const placed = readPlacedBody(name, code, resources.bodies)
  return placed ? [placed.body, placed.code] : [name, code]
}

function placeOf(place: EntityId | undefined): { readonly place?: EntityId } {
  return place === undefined ? {} : { place }
}

/** Bodies that a prefecture and its city both have, often in one street; there is one university of a name. */
const OF_EVERY_PLACE: ReadonlySet<string> = new Set(['hospital', 'school'])
const UNIVERSITY = /大学|学院/

/**
 * 昌吉人民医院 may be that of 昌吉州 or that of 昌吉市, which lies in it; so may 喀什第一中学. Whatever the article is about, only a unit in the
 * name tells: the body stays the article's own.
 */
function leavesOwnerOpen(
  { resources }: LinkingContext,
  { organizationKind, place }: OrganizationDetail | OfficeDetail,
  surface: string,
): boolean {
  if (place?.detail.kind !== 'place' || !OF_EVERY_PLACE.has(organizationKind) || UNIVERSITY.test(surface)) return false
  const unit = surface.slice(place.end - place.start)[0] ?? ''
  if (UNIT_LEVELS[unit] !== undefined) return false
  const { gazetteer } = resources.lexicon
  const meant = place.detail.names.map(({ division }) => division).filter(({ level }) => level !== 'township')
  return meant.some((one) => meant.some((other) => other !== one && gazetteer.isWithin(one.code, other.code)))
}

/** 昌吉 before 市委 is the city, whatever 昌吉 alone would be. */
function divisionOfPrefix(context: LinkingContext, place: Candidate, surface: string): Division | undefined {
  if (place.detail.kind !== 'place') return undefined
  const unit = surface.slice(place.end - place.start)[0] ?? ''
  const levels = UNIT_LEVELS[unit]
  const fitting =
    levels &&
    place.detail.names.map((name) => name.division).filter((d) => levels.includes(d.level) && d.name.endsWith(unit))
  const chosen = context.places.divisionOf(place)
  if (fitting?.length && !(chosen && fitting.includes(chosen))) return fitting[0]
  return chosen
}

/**
 * 市委 on a page is the page's own city's, if the page has one; within an article, that of the only unit of the level
 * that it names in full. Where that is unsure the name stays unresolved: a wrong owner is worse than none.
 */
function unitInFocus(context: LinkingContext, unit: string | undefined): Division | undefined {
  const levels = unit === undefined ? undefined : UNIT_LEVELS[unit]
  if (!levels || unit === undefined) return undefined
  const fits = (division: Division | undefined): division is Division => division?.name.endsWith(unit) === true
  const home = levels.map((level) => context.home(level)).find(fits)
  // 省委 and 市委 are mostly those of the paper; 县委 and 乡政府 mostly those of the place that the article is about.
  return unit === '省' || unit === '市' ? home : (context.places.onlyFull(levels, unit) ?? home)
}

/** 县总医院 in an article about 玛纳斯县 is 玛纳斯县总医院; 市委 is 昌吉市委. */
function fullName(surface: string, detail: OrganizationDetail | OfficeDetail, division: Division | undefined): string {
  if (detail.place || !division) return surface
  return `${division.name}${surface.slice(1)}`
}

/** Names without a unit are the same body everywhere only if they are long enough to be proper names. */
function isNational(surface: string, unit: string | undefined): boolean {
  return unit === undefined && surface.length >= 3
}

function partyAlias(name: string): readonly string[] {
  const match = /^(.{2,12}[省市县区州旗乡镇])委$/.exec(name)
  return match?.[1] === undefined ? [] : [`中共${match[1]}委员会`]
}
