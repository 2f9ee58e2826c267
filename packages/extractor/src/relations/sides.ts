import type { Division, Gazetteer } from '@shanhai/lexicon'
import type { Resources } from '../resources.js'
import type { ClaimStrength, ProgrammeKey } from '@shanhai/model'
import { registerDivision } from '../linking/linking-context.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { ClaimDraft, GivenUp, SentenceContext } from './relation-rule.js'

/** Levels that can be an end of a pair. */
const PAIR_LEVELS: readonly Division['level'][] = ['province', 'prefecture', 'county', 'xpcc_division', 'zone']

/** True if a place is of a size that assists or is assisted. */
export function canBePaired(division: Division): boolean {
  return PAIR_LEVELS.includes(division.level)
}

/**
 * The programme under which one place assists the other, by where the recipient lies; undefined where no programme goes
 * from the one to the other, as between two counties of one province.
 *
 * @param preferred key of the programme of which the page speaks, where more than one leads there
 */
export function programmeBetween(
  resources: Resources,
  supporter: Division,
  recipient: Division,
  preferred?: string,
): ProgrammeKey | undefined {
  if (!canBePaired(supporter) || !canBePaired(recipient)) return undefined
  if (!resources.supporterProvinces.has(provinceOf(resources.lexicon.gazetteer, supporter).slice(0, 2)))
    return undefined
  if (provinceOf(resources.lexicon.gazetteer, supporter) === provinceOf(resources.lexicon.gazetteer, recipient))
    return undefined
  const inside = (regions: readonly string[], division: Division): boolean =>
    regions.some((prefix) => codeOf(resources.lexicon.gazetteer, division).startsWith(prefix))
  const keys = resources.programmes.flatMap(({ key, regions }) =>
    inside(regions, recipient) && !inside(regions, supporter) ? [key] : [],
  )
  return keys.find((key) => key === preferred) ?? keys[0]
}

/** The administrative code; of zones, which have none, that of the unit around them. XPCC divisions lie in Xinjiang. */
function codeOf(gazetteer: Gazetteer, { code }: Division): string {
  if (/^\d/.test(code)) return code
  return code.startsWith('xpcc:')
    ? '65'
    : (gazetteer.ancestors(code).find((above) => /^\d/.test(above.code))?.code ?? code)
}

function provinceOf(gazetteer: Gazetteer, division: Division): string {
  return gazetteer.ancestors(division.code).find((above) => above.level === 'province')?.code ?? division.code
}

const NO_PROGRAMME: GivenUp = {
  id: 'no-programme',
  reason: 'No programme of paired assistance leads from the one place to the other.',
}

/** A pair as a claim; nothing where no programme leads from the one place to the other. */
export function pairClaim(
  { resources, linking, giveUp }: SentenceContext,
  supporter: Division,
  recipient: Division,
  how: { readonly strength: ClaimStrength; readonly status?: 'stated' | 'inferred' },
): readonly ClaimDraft[] {
  const programme = programmeBetween(resources, supporter, recipient, linking.pageProgramme)
  if (!programme) {
    giveUp?.(
      {
        predicate: 'PAIRED_ASSISTANCE',
        subject: registerDivision(linking, supporter),
        object: registerDivision(linking, recipient),
      },
      NO_PROGRAMME,
    )
    return []
  }
  return [
    {
      predicate: 'PAIRED_ASSISTANCE',
      subject: registerDivision(linking, supporter),
      object: registerDivision(linking, recipient),
      properties: { programme, level: `${supporter.level}→${recipient.level}` },
      strength: how.strength,
      status: how.status ?? 'stated',
      factuality: 'ongoing',
    },
  ]
}

/**
 * Places among the mentions that a programme assists, each once, without the units that contain another of them: with
 * 昌吉州 and 玛纳斯县 named, the sentence is about 玛纳斯县.
 */
export function recipientsAmong(
  { resources }: Pick<SentenceContext, 'resources'>,
  mentions: readonly LinkedMention[],
  supporter: Division,
): readonly Division[] {
  const found = new Map<string, Division>()
  for (const [index, mention] of mentions.entries()) {
    // 第六师五家渠市: one unit under two names.
    const before = mentions[index - 1]
    if (before?.division?.level === 'xpcc_division' && before.end === mention.start) continue
    const division =
      mention.detail.kind === 'aid_body' ? mention.aid?.station : countyOf(resources.lexicon.gazetteer, mention)
    if (division && programmeBetween(resources, supporter, division)) found.set(division.code, division)
  }
  const all = [...found.values()]
  return all.filter(
    (one) => !all.some((other) => other !== one && resources.lexicon.gazetteer.isWithin(other.code, one.code)),
  )
}

/** A township or village speaks for its county. */
function countyOf(gazetteer: Gazetteer, mention: LinkedMention): Division | undefined {
  const { division } = mention
  if (!division || canBePaired(division)) return division
  return gazetteer.ancestors(division.code).find((above) => above.level === 'county')
}

/** Places of the sentence that may assist and that no programme assists, without the units that contain another of them. */
export function supportersAmong({
  resources,
  mentions,
}: Pick<SentenceContext, 'resources' | 'mentions'>): readonly Division[] {
  const { gazetteer } = resources.lexicon
  const found = new Map<string, Division>()
  const places = new Set(mentions.flatMap(({ division, type }) => (division && type !== 'Person' ? [division] : [])))
  const helps = (one: Division, other: Division): boolean => programmeBetween(resources, one, other) !== undefined
  for (const division of places) {
    if (!canBePaired(division)) continue
    // Anhui is assisted by its neighbours and assists Pishan: the other places of the sentence decide.
    const isAssisted =
      [...places].some((other) => helps(other, division)) || ![...places].some((other) => helps(division, other))
    if (!isAssisted && resources.supporterProvinces.has(division.code.slice(0, 2))) found.set(division.code, division)
  }
  const all = [...found.values()]
  return all.filter((one) => !all.some((other) => other !== one && gazetteer.isWithin(other.code, one.code)))
}

/**
 * The recipient, and the prefecture around it where the sentence names that too and pairs of its kind go between such
 * levels: a province's staff in 林芝市米林市 work for the prefecture, a city's in 昌吉州木垒县 for the county, a district's for
 * the county always.
 */
export function withPrefecture(
  { resources, mentions }: Pick<SentenceContext, 'resources' | 'mentions'>,
  supporter: Division,
  recipient: Division,
): readonly Division[] {
  const { gazetteer } = resources.lexicon
  const programme = programmeBetween(resources, supporter, recipient)
  if (recipient.level !== 'county' || supporter.level === 'county') return [recipient]
  if (supporter.level !== 'province' && programme !== 'east_west') return [recipient]
  const around = mentions.find(
    ({ division }) => division?.level === 'prefecture' && gazetteer.isWithin(recipient.code, division.code),
  )?.division
  return around ? [recipient, around] : [recipient]
}
