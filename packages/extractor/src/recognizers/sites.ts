import type { SiteEnding } from '@shanhai/lexicon'
import type { Span } from '@shanhai/model'
import { findSurfaces } from '../document/find-surfaces.js'
import { UnitSet } from '../document/unit-set.js'
import type { Token } from '../tokenizer/tokenizer.js'
import { isBalanced, mayStandInside } from './name-tokens.js'
import { isPersonalName } from './people/personal-cell.js'
import { indexPlaces } from './place-index.js'
import type { PlaceIndex } from './place-index.js'
import { endsWord } from './word-borders.js'
import type { Candidate, RecognitionContext, Recognizer, SiteDetail } from './recognizer.js'

const NAME = 'place/site'
/** Parts of speech of words that are names, or that the dictionary does not know. */
const PROPER_TAG = /^(?:x|ns|nr|nz|nt)/
/** Units with which a full name of a place ends: what follows has a name of its own. */
const UNIT = /[省市县区州旗乡镇盟]$/
/** What goes on behind an ending of one character: 村民, 镇区, 路上, 桥头, 山里. */
const GOES_ON = '民里内级庄口部落区长上下面边头段网基灯线过中外间坡脚顶腰沿岸畔'
/** Characters that begin no name: pointers, particles, counters. */
const NO_BEGINNING =
  /^(?:和(?![平睦谐顺美兴丰])|[各每该本此这那哪某两几数多个座条处片家所的地得以与在对从向把将被让给为及等至到由于并或是有入出副·])/
/** Characters that do not stand inside the name of a village or a hill. */
const NOT_INSIDE = /[的了在是等和与及或各每该全这那到从为把被将对向就还也已\s\d\p{P}]/u
/** The same for one character: behind villages it is asked of each many times. */
const ENDS_NAME = new UnitSet(NOT_INSIDE)

const VILLAGE = '村镇乡'
/** Fewest characters before an ending of one character where no place introduces it: 山海, 江河, 入海 are words. */
const FEWEST_ALONE = 2

/**
 * Villages, parks, zones, roads, hills and waters that the gazetteer does not list: by their ending, behind a place
 * (六工镇十三户村, 漳州高新区) or with a proper word before it (双鱼岛, 西湖片区).
 */
export const siteRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const places = indexPlaces(context.found, context.document.text.length)
    const { text } = context.document
    const sites: Candidate[] = []
    for (let end = 2; end <= text.length; end++) {
      const length = context.hits.site_ending.endingAt(end)
      const row = length === 0 ? undefined : context.resources.siteEndings.get(text.slice(end - length, end))
      if (!row || places.isInside(end) || places.endingAt(end)) continue
      const ends = endsHere(context, row, end)
      // Behind its place a village is sure enough to end inside a word that the tokenizer guessed.
      const mayEnd = ends || (row.level === 'village' && isInsideGuess(context, row, end))
      const span =
        (mayEnd ? behindPlace(context, places, row, end) : undefined) ??
        (ends ? standingAlone(context, places, row, end) : undefined)
      if (!span || !isBalanced(text.slice(span.start, span.end))) continue
      // 昭觉县｜谷曲乡｜乡长: right behind the unit above no person stands without a title.
      const isBelowUnit = row.level === 'village' && UNIT.test(text.charAt(span.start - 1))
      if (!isBelowUnit && isPersonalName(text, context.hits, span)) continue
      const site = toCandidate(span, row)
      sites.push(site)
      places.add(site)
    }
    // 1 where an offset lies inside a site: one that ends there is a part of another.
    const inside = new Uint8Array(text.length + 1)
    for (const { start, end } of sites) inside.fill(1, start + 1, end)
    const whole = sites.filter(({ end }) => inside[end] === 0)
    return [...whole, ...villagesAgain(text, whole)]
  },
}

/** A village that was found once is found again where no address introduces it: bodies are named after it. */
function villagesAgain(text: string, sites: readonly Candidate[]): readonly Candidate[] {
  /** 1 where a site ends. */
  const known = new Uint8Array(text.length + 1)
  const names = new Map<string, Candidate>()
  for (const site of sites) {
    known[site.end] = 1
    const isVillage = site.detail.kind === 'site' && site.detail.level === 'village'
    if (isVillage) names.set(text.slice(site.start, site.end), site)
  }
  const again: Candidate[] = []
  for (const { name, at } of findSurfaces(text, names.keys())) {
    const site = names.get(name)
    const end = at + name.length
    if (site && known[end] !== 1) again.push({ ...site, start: at, end, recognizer: `${NAME}+repeat` })
  }
  return again
}

/** 和平村｜办起了: the tokenizer reads 村办 there. */
const VILLAGE_FOUNDS = /^办[起了成有好]/

function isInsideGuess({ document, hits }: RecognitionContext, { ending }: SiteEnding, end: number): boolean {
  const goesOn = GOES_ON.includes(document.text.charAt(end) || ' ')
  const isGuess = document.tokenAt(end)?.tag === 'x' || VILLAGE_FOUNDS.test(document.text.slice(end, end + 2))
  return !goesOn && isGuess && hits.generic_village.endingAt(end) <= ending.length
}

/** A name ends where a word ends; 乡村 is a word and no village. */
function endsHere({ document, hits }: RecognitionContext, { ending, level }: SiteEnding, end: number): boolean {
  if (hits.generic_village.endingAt(end) > ending.length) return false
  // 红柳沟｜村民: the hill is the village's name.
  if (level === 'site' && VILLAGE.includes(document.text.charAt(end) || ' ')) return false
  if (ending.length === 1 && GOES_ON.includes(document.text.charAt(end) || ' ')) return false
  return endsWord(document, end) || (ending.length > 1 && document.tokenAt(end)?.tag === 'x')
}

/**
 * A site behind a place: nothing but words that may stand in a name lies between. Of several places the nearest with its
 * unit counts (塔西河乡红沙湾村, although 沙湾 is a city), or else the nearest.
 */
function behindPlace(context: RecognitionContext, places: PlaceIndex, row: SiteEnding, end: number): Span | undefined {
  const { document } = context
  const { text } = document
  const endingStart = end - row.ending.length
  let nearest: Candidate | undefined
  for (let at = endingStart; at > 0 && endingStart - at <= row.reach; at--) {
    const place = places.endingAt(at)
    if (place && !(row.apart && at === endingStart)) {
      nearest ??= place
      if (UNIT.test(text.slice(place.start, at))) {
        nearest = place
        break
      }
    }
    const reaches = row.apart
      ? !ENDS_NAME.has(text.charCodeAt(at - 1)) && !isVerb(document.tokenAt(at - 1))
      : mayReach(context, at, endingStart)
    if (!reaches) break
  }
  if (!nearest) return undefined
  const middle = text.slice(nearest.end, endingStart)
  if (NO_BEGINNING.test(middle) || NOT_INSIDE.test(middle)) return undefined
  const isOwn =
    row.apart ||
    (row.level === 'village' && UNIT.test(text.slice(nearest.start, nearest.end))) ||
    (UNIT.test(text.slice(nearest.start, nearest.end)) && hasOwnName(document.tokenAt(nearest.end), middle))
  return { start: isOwn ? nearest.end : nearest.start, end }
}

/** True if the word that ends or goes on before an offset may stand in the middle of a name. */
function mayReach({ document, resources }: RecognitionContext, at: number, endingStart: number): boolean {
  const token = document.tokenAt(at - 1)
  if (!token || token.end > endingStart) return token !== undefined && token.start < endingStart
  return token.end > at || mayStandInside(resources, token)
}

/** 闽昌 in 昌吉市闽昌食品产业园: the park has a name of its own, and the city is its address. */
/** A name or an unknown word; the tokenizer gives marks the tag of unknown words. */
function isProper({ text, tag }: Token): boolean {
  return PROPER_TAG.test(tag) && /^\p{Script=Han}/u.test(text)
}

function hasOwnName(token: Token | undefined, middle: string): boolean {
  return token !== undefined && middle.length > token.text.length && /^(?:x|nr|nz)/.test(token.tag)
}

const PREPOSITION = /^[和向与同对从]/

/** A site that no place introduces: proper words right before the ending, themselves behind a stop, a verb or a particle. */
function standingAlone(
  context: RecognitionContext,
  places: PlaceIndex,
  row: SiteEnding,
  end: number,
): Span | undefined {
  if (!row.alone) return undefined
  const { document, resources } = context
  const endingStart = end - row.ending.length
  let start = end
  let proper = end
  while (start > 0 && endingStart - start < row.reach) {
    const token = document.tokenAt(start - 1)
    if (!token || endingStart - token.start > row.reach || token.end > end) break
    // The ending itself is mostly a word of its own.
    const isName = isProper(token) && token.start < endingStart
    if (!isName && token.start < endingStart && /^v/.test(token.tag)) break
    if (!isName && !(token.start >= endingStart || mayStandInside(resources, token))) break
    if (!isName && token.start < endingStart && token.end > endingStart) break
    start = token.start
    if (isName) proper = start
  }
  const length = endingStart - proper
  if (length < (row.ending.length === 1 ? FEWEST_ALONE : 1)) return undefined
  const { generic_village: genericVillage, generic_place: genericPlace } = context.hits
  if (genericVillage.endingAt(end) >= end - proper || genericPlace.endingAt(end) >= end - proper) return undefined
  const name = document.text.slice(proper, end)
  // 和平村, 向民村: one word, and no preposition before another.
  const isWhole = PREPOSITION.test(name) && row.level === 'village' && (document.tokenAt(proper)?.text.length ?? 0) > 1
  return (NO_BEGINNING.test(name) && !isWhole) || !startsName(context, proper) ? undefined : { start: proper, end }
}

/** A name that no place introduces does not go on from another noun. */
function startsName({ document: { tokenAt } }: RecognitionContext, start: number): boolean {
  const before = start === 0 ? undefined : tokenAt(start - 1)
  return !before || !/^(?:n|vn|an|b|a|s|j|l)/.test(before.tag)
}

/** 花卉｜落户｜戈壁: verbs that the tokenizer takes for nouns. */
const VERBS_AS_NOUNS: ReadonlySet<string> = new Set(['落户', '落地', '亮相', '拂面'])

/** 厦门｜建设｜滨江片区: a verb of two characters does not stand in an address. */
function isVerb(token: Token | undefined): boolean {
  if (token === undefined || token.text.length < 2) return false
  return 'vdp'.includes(token.tag.charAt(0) || ' ') || VERBS_AS_NOUNS.has(token.text)
}

function toCandidate({ start, end }: Span, { level, apart }: SiteEnding): Candidate {
  return { start, end, type: 'Place', recognizer: NAME, priority: apart ? 12 : 14, detail: DETAILS[level] }
}

/** One for all sites of a level. */
const DETAILS: Readonly<Record<SiteEnding['level'], SiteDetail>> = {
  village: { kind: 'site', level: 'village' },
  zone: { kind: 'site', level: 'zone' },
  site: { kind: 'site', level: 'site' },
}
