import type { Division, Gazetteer, PlaceName } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import type { Resources } from '../resources.js'
import { createIsKnown } from './known-places.js'
import type { IsKnown } from './known-places.js'
import { createIsPaired } from './paired-company.js'
import type { Candidate } from './recognizer.js'

const FITS_BEFORE = /[、，,；;：:（(“\s在到赴从于往与对由为是]$/
const FITS_AFTER = /^[、，。；：:）)\s]/

/**
 * Drops names that the article does not bear out. A short county name, a township, or a name that is also an everyday
 * word counts only in company: its own full name, a unit above or below it, or a sibling named in the same article, or
 * right beside it another place in a list. Counties of the reference pairings are known by themselves.
 */
export function keepSupported(
  found: readonly Candidate[],
  document: ArticleDocument,
  resources: Pick<Resources, 'lexicon' | 'pairedCodes' | 'pairings'>,
): readonly Candidate[] {
  const { pairedCodes } = resources
  const { gazetteer } = resources.lexicon
  const isKnown = createIsKnown(document)
  const company = gatherCompany(found, isKnown, gazetteer)
  const isPaired = createIsPaired(resources, (code) => company.codes.has(code))
  const kept = found.map((candidate, index) => {
    if (candidate.detail.kind !== 'place' || continuesChain(candidate, found[index - 1], gazetteer)) return true
    if (opensCorpsUnit(candidate, found[index + 1], document)) return true
    const { names } = candidate.detail
    if (namesHouse(candidate, document)) return false
    if (isSender(candidate, document) || ownsBody(candidate, document)) return true
    if (isDivisionOfTeam(candidate, document)) return true
    // A name that is known otherwise need not be one of a pair.
    if (names.every((name) => name.commonWord) && !canStandAsPlace(document, candidate))
      return isPaired(candidate, document)
    const isBorneOut = names.some(
      (name) =>
        isKnown(name, candidate) ||
        isBeforeItsUnit(name, candidate, document) ||
        isStationOfTeam(name, candidate, document) ||
        (!name.commonWord && isOneArea(names) && pairedCodes.has(name.division.code)) ||
        hasCompany(name, company, candidate),
    )
    return isBorneOut || isPaired(candidate, document)
  })
  keepListed(found, kept, document)
  return found.filter((_, index) => kept[index])
}

/** 恩施 is the prefecture or its city; a name of places far apart is not known by one of them. */
function isOneArea(names: readonly PlaceName[]): boolean {
  return new Set(names.map(({ division }) => division.code.slice(0, 4))).size === 1
}

/** 昌吉市六工镇: right behind a place in which it lies; 木垒县新建 is no chain. */
function continuesChain(candidate: Candidate, previous: Candidate | undefined, gazetteer: Gazetteer): boolean {
  if (previous?.detail.kind !== 'place' || candidate.detail.kind !== 'place' || previous.end !== candidate.start)
    return false
  const outer = previous.detail.names
  return candidate.detail.names.some(({ division }) =>
    outer.some((name) => gazetteer.isWithin(division.code, name.division.code)),
  )
}

/** 青龙洞, 梓潼宫: the short name of a county, and a cave or house that is called so; not 敦煌洞窟, 青海寺院. */
function namesHouse({ detail, start, end }: Candidate, { text }: ArticleDocument): boolean {
  return (
    detail.kind === 'place' &&
    end - start === 2 &&
    HOUSE.test(text.slice(end, end + 2)) &&
    detail.names.every(({ form, division }) => form === 'short' && division.level === 'county')
  )
}

const HOUSE = /^(?:宫(?![廷殿颈外])|洞(?![窟穴口房])|寺(?![庙院])|庙(?![会宇])|祠(?!堂)|庵|阁(?!楼))/

const REGIMENT_BEHIND = /^(?:[〇零一二三四五六七八九十百]{1,4}|\d{1,3})团(?![员队委体结圆购])/

/** 八师一五〇团, 六师芳草湖农场: a division of the Corps right before one of its units. */
function opensCorpsUnit({ detail, end }: Candidate, next: Candidate | undefined, { text }: ArticleDocument): boolean {
  if (detail.kind !== 'place' || !detail.names.some(({ division }) => division.level === 'xpcc_division')) return false
  if (REGIMENT_BEHIND.test(text.slice(end, end + 6))) return true
  // Some farms are townships of the city that the division is.
  return next?.start === end && FARM.test(text.slice(next.start, next.end))
}

const FARM = /(?:农场|牧场|[总分一二三四]场|团|镇)$/

const TOWNSHIP = /(?:乡|镇|街道)$/
/** What townships have and nothing else that ends like one. */
const BODY_OF_TOWNSHIP =
  /^(?:党委|党工委|政府|人民政府|人大主席|纪委|卫生院|中心卫生院|中心小学|中心学校|中心校|中心幼儿园|派出所|司法所|办事处|综治中心)/
const LONGEST_BODY = 5

/** 团结乡党委书记, 团结镇中心小学: a full name of a township at the beginning of a word, and a body of its own behind it. */
function ownsBody({ detail, start, end }: Candidate, { text, isBoundary }: ArticleDocument): boolean {
  return (
    detail.kind === 'place' &&
    isBoundary(start) &&
    TOWNSHIP.test(text.slice(start, end)) &&
    BODY_OF_TOWNSHIP.test(text.slice(end, end + LONGEST_BODY))
  )
}

const LIST_JOINT = /^(?:[、和与及对]|——?|—)$/
const COUNTED_UNITS = /^等?[两二三四五六七八九十]?[县市州区地]/

/** 福州与八宿, 策勒、于田、民丰三县: what is joined to a place, or counted as counties at the list's end, is a place. */
function keepListed(found: readonly Candidate[], kept: boolean[], { text }: ArticleDocument): void {
  const joined = (left: Candidate | undefined, right: Candidate | undefined): boolean =>
    left !== undefined && right !== undefined && LIST_JOINT.test(text.slice(left.end, right.start))
  const keep = (index: number, neighbour: number): void => {
    const pair = [found[Math.min(index, neighbour)], found[Math.max(index, neighbour)]]
    if (kept[neighbour] && joined(pair[0], pair[1])) kept[index] = true
  }
  found.forEach(({ end }, index) => {
    if (joined(found[index - 1], found[index]) && COUNTED_UNITS.test(text.slice(end, end + 3))) kept[index] = true
  })
  for (let i = found.length - 1; i >= 0; i--) if (!kept[i]) keep(i, i + 1)
  for (let i = 0; i < found.length; i++) if (!kept[i]) keep(i, i - 1)
}

/** 木垒 in 木垒县委, 阿里 in 阿里地委: the unit of the full name follows in the office's name. */
function isBeforeItsUnit({ division }: PlaceName, { end }: Candidate, { text }: ArticleDocument): boolean {
  if (division.name.endsWith('地区') && /^地(?:委|直)/.test(text.slice(end, end + 2))) return true
  return (
    text[end] === division.name.at(-1) && /^[县市区州旗](?:委|政|人大|里|城|城区|域)/.test(text.slice(end, end + 3))
  )
}

/** 五师分指挥部, 六师分指: a division of the Corps with a team of its own. */
function isDivisionOfTeam({ detail, end }: Candidate, { text }: ArticleDocument): boolean {
  return (
    detail.kind === 'place' &&
    detail.names.some(({ division }) => division.level === 'xpcc_division') &&
    TEAM.test(text.slice(end, end + LONGEST_TEAM))
  )
}

const TEAM =
  /^(?:分指|工作组|工作队|联络组|联络小组|前方|[\p{Script=Han}]{0,6}(?:医院|中学|小学|学校|党校|技工学校|疾控中心|卫健委|教育局|党委|机关|团委|工会|妇联))/u
const LONGEST_TEAM = 12
const AIM_OR_TEAM = /(?:援[疆藏宁青黔川甘滇桂]|工作队|指挥部)$/

/** 左贡 in 援藏工作队左贡工作组: a county between an aim or body and the team that is stationed there. */
function isStationOfTeam(
  { division, commonWord }: PlaceName,
  { start, end }: Candidate,
  { text }: ArticleDocument,
): boolean {
  return (
    division.level === 'county' &&
    !commonWord &&
    TEAM.test(text.slice(end, end + 4)) &&
    AIM_OR_TEAM.test(text.slice(Math.max(0, start - 3), start))
  )
}

const AIM = /^(?:[市县区]?的?|对口)?(?:援[疆藏青宁](?!者)|对口(?:支援|帮扶|援助)|东西部协作|派往|派驻)/
const LONGEST_AIM = 8

/** 日照援疆指挥部, 昆山对口支援: who stands right before the aim sends somebody, a city or county of the supporting provinces. */
function isSender({ detail, start, end }: Candidate, { text, isBoundary, tokenAt }: ArticleDocument): boolean {
  const only = detail.kind === 'place' && detail.names.length === 1 ? detail.names[0] : undefined
  return (
    (only?.division.level === 'prefecture' || only?.division.level === 'county') &&
    isBoundary(start) &&
    // 延长｜对口支援: what is prolonged.
    !(only.commonWord && tokenAt(start)?.tag.startsWith('v')) &&
    AIM.test(text.slice(end, end + LONGEST_AIM))
  )
}

/** An everyday word is read as a place only where a place can stand: in a list, after a preposition, before a comma. */
function canStandAsPlace({ text, tokenAt }: ArticleDocument, { start, end }: Candidate): boolean {
  const token = tokenAt(start)
  if (token?.start === start && token.end === end && token.tag === 'ns') return true
  return FITS_BEFORE.test(text.slice(0, start).slice(-1) || '\n') || FITS_AFTER.test(text.slice(end, end + 1))
}

interface Company {
  /** Codes named by names that are known by themselves, and the codes above them, with the number of namings. */
  readonly codes: ReadonlyMap<string, number>
}

function gatherCompany(found: readonly Candidate[], isKnown: IsKnown, gazetteer: Gazetteer): Company {
  const codes = new Map<string, number>()
  const add = (code: string): void => void codes.set(code, (codes.get(code) ?? 0) + 1)
  for (const candidate of found) {
    if (candidate.detail.kind !== 'place') continue
    const [only, ...others] = candidate.detail.names.filter((name) => isKnown(name, candidate))
    if (!only || others.length > 0) continue
    add(only.division.code)
    for (const above of gazetteer.ancestors(only.division.code)) if (above.level !== 'country') add(above.code)
  }
  return { codes }
}

function hasCompany({ division }: PlaceName, { codes }: Company, candidate: Candidate): boolean {
  const itself = codes.get(division.code) ?? 0
  const parent = division.parent === null ? 0 : (codes.get(division.parent) ?? 0)
  // A full name that is known by itself is counted once for itself.
  return itself > (isCounted(division, candidate) ? 1 : 0) || parent > (isCounted(division, candidate) ? 1 : 0)
}

function isCounted(division: Division, { detail }: Candidate): boolean {
  return (
    detail.kind === 'place' &&
    detail.names.length === 1 &&
    detail.names[0]?.form === 'full' &&
    division.level !== 'township'
  )
}
