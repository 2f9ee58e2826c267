import type { Division } from '@shanhai/lexicon'
import type { EntityId } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import { readNumber } from '../quantities/read-number.js'
import type { AidBodyDetail, Candidate } from '../recognizers/recognizer.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'
import { registerDivision } from './linking-context.js'
import type { Resources } from '../resources.js'
import { programmeBetween } from '../relations/sides.js'
import { programmeOf } from './programme-of.js'

const AIM_OF_PROGRAMME: Readonly<Record<string, string>> = {
  xinjiang: '援疆',
  tibet: '援藏',
  qinghai: '援青',
  east_west: '协作',
}

/**
 * Links an aid body by programme, rank, supporter and station, so that 漳州分指, 漳州分指挥部 and 福建援疆漳州分指挥部 are
 * one entity on every page without comparing names.
 *
 * @returns undefined where the name holds no supporter that the gazetteer knows
 */
export function linkAidBody(
  context: LinkingContext,
  candidate: Candidate,
  detail: AidBodyDetail,
): LinkedMention | undefined {
  const { resources, places, registry, document } = context
  const divisions = detail.supporters.flatMap((place) => places.divisionOf(place) ?? [])
  const said =
    detail.programme ||
    programmeOfPlaces(resources, divisions) ||
    programmeOf(resources, document.text) ||
    context.pageProgramme
  const programme = said || (detail.usualProgramme ?? '')
  const isRecipient = (division: Division): boolean => isRecipientSide(resources, programme, division)
  const supporter = divisions.filter((division) => !isRecipient(division)).at(-1)
  const station = divisions.filter((division) => isRecipient(division) && division.level !== 'province').at(-1)
  if (!supporter) return undefined
  const surface = document.text.slice(candidate.start, candidate.end)
  // 莆田援疆指挥部 is a city's, whatever its name says: the headquarters of the province is above it.
  const rank = detail.rank === 'province_hq' && supporter.level !== 'province' ? 'sub_hq' : detail.rank
  const id = aidBodyId({ programme, rank, supporter, surface, ...(station ? { station } : {}) })
  registry.register({
    id,
    type: 'Organization',
    name: canonicalName(context, rank, supporter, { programme, surface }),
    aliases: [surface],
    properties: { kind: 'aid_body', rank },
  })
  registerDivision(context, supporter)
  return {
    ...candidate,
    entity: id,
    normalized: surface,
    aid: { supporter, programme, ...(station ? { station } : {}) },
  }
}

/** What an aid body is told apart by; `surface` may name its batch. */
export interface AidBodyKey {
  readonly programme: string
  readonly rank: AidBodyDetail['rank']
  readonly supporter: Division
  readonly station?: Division
  readonly surface: string
}

/** The id of an aid body, whatever it is called. */
export function aidBodyId({ programme, rank, supporter, station, surface }: AidBodyKey): EntityId {
  const batch = rank === 'province_hq' ? undefined : batchOf(surface)
  const further = [...(station ? [station.code] : []), ...(batch === undefined ? [] : [`batch-${String(batch)}`])]
  return entityId('Organization', 'aid', programme, rank, supporter.code, ...further)
}

/** Teams come and go in batches: 第九批 and 第十批 are two; a headquarters stays. */
function batchOf(surface: string): number | undefined {
  const at = surface.indexOf('第') + 1
  const number = at === 0 ? undefined : readNumber(surface, at)
  return number !== undefined && surface[number.end] === '批' ? number.low : undefined
}

/** 青岛市对口支援日喀则市工作组 names no programme but its two sides: the one that assists the place named last. */
function programmeOfPlaces(resources: Resources, divisions: readonly Division[]): string {
  const [supporter, recipient] = [divisions[0], divisions.at(-1)]
  return supporter && recipient ? (programmeBetween(resources, supporter, recipient) ?? '') : ''
}

/** True if the place lies in a region that the programme assists. */
function isRecipientSide(resources: Resources, programme: string, division: Division): boolean {
  const row = resources.programmes.find((candidate) => candidate.key === programme)
  return row?.regions.some((prefix) => division.code.startsWith(prefix) || division.code.startsWith('xpcc:')) ?? false
}

/** 福建援疆漳州分指挥部 for the short forms of a sub-headquarters; the printed name for other bodies. */
function canonicalName(
  { resources }: LinkingContext,
  rank: AidBodyDetail['rank'],
  supporter: Division,
  { programme, surface }: { readonly programme: string; readonly surface: string },
): string {
  const province = resources.lexicon.gazetteer.ancestors(supporter.code).findLast((above) => above.level === 'province')
  const aim = AIM_OF_PROGRAMME[programme]
  if (rank !== 'sub_hq' || !province || aim === undefined || !/分指/.test(surface) || surface.length > 12)
    return surface
  return `${bare(province.name)}${aim}${bare(supporter.name)}分指挥部`
}

function bare(name: string): string {
  return name.replace(/(?:省|市|自治区)$/, '')
}
