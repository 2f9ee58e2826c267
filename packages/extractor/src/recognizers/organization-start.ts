import type { OrganizationKind } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import type { Token } from '../tokenizer/tokenizer.js'
import { mayStandInside } from './name-tokens.js'
import type { PlaceIndex } from './place-index.js'
import type { Candidate, RecognitionContext } from './recognizer.js'

/** Longest name before the ending, in characters. */
const LONGEST_NAME = 24
/** Parts of speech that make a name proper: 云杉纸业, 天山学院; 乡贤促进会 or 公办幼儿园 name a kind, not a body. */
const PROPER_TAG = /^(?:nz|ns|nr|nt|x|eng)/
const HAN = /^[\p{Script=Han}A-Za-z]/u
/** What may stand in the middle of a name once a place begins it: 深圳市｜粮食和物资｜储备中心, 玉树州｜八一孤儿｜学校. */
const INSIDE_PLACED_TAG = /^(?:n|v|a|m|i|b|l|s|f|t|j|x|g|h|k|z|c|eng)/
const NOT_INSIDE = /对(?!口)|[的了是在从向把将被让给为及等至到由于并或其\d，。、；：！？,.;:!?“”"‘’《》\s]/
/** Numbers in names: 八一学校, 一八三团中学; 首个, 十几家 are none. */
const NUMBER = /^[〇零一二三四五六七八九十百\d]+[师团连]?$/
/** Most characters between a place and the ending that are not all nouns. */
const LONGEST_MIDDLE = 10

/** Where an organisation's name begins. */
export interface NameStart {
  readonly start: number
  readonly place?: Candidate
  readonly innermost?: Candidate
  /** A proper name is part of it, or a unit such as 市 with which the name of an office begins. */
  readonly proper: boolean
  /** The word right before the ending is a name of the body's own. */
  readonly namedRightBefore: boolean
}

/**
 * Walks to the left from an ending over places and over the words that may stand in a name; a unit such as 市 begins an
 * office's name, the nearest place that of a village body.
 */
export function walkToNameStart(
  context: RecognitionContext,
  places: PlaceIndex,
  endingStart: number,
  kind: OrganizationKind,
): NameStart {
  const run = walkNouns(context, places, endingStart, kind)
  if (run.place) return withForerunners(context, places, run)
  if (run.innermost) return run
  const torn = tornPlace(context, run)
  if (torn) return { ...run, start: torn.start, place: torn, innermost: torn, proper: true }
  if (isTownshipShort(context, run.start, endingStart)) return { ...run, proper: true }
  const placed = walkToPlace(context, places, { endingStart, kind, run })
  return placed ? withForerunners(context, places, placed) : run
}

function walkNouns(
  context: RecognitionContext,
  places: PlaceIndex,
  endingStart: number,
  kind: OrganizationKind,
): NameStart {
  const { document, resources, hits } = context
  let start = endingStart
  let place: Candidate | undefined
  let innermost: Candidate | undefined
  let proper = false
  let namedRightBefore = false
  const run = (): NameStart => ({
    start,
    ...(place ? { place } : {}),
    ...(innermost ? { innermost } : {}),
    proper,
    namedRightBefore,
  })
  while (start > 0 && endingStart - start < LONGEST_NAME) {
    const outer = places.endingAt(start)
    if (outer && isBracketed(document.text, outer)) {
      // 海云食品（喀什）有限公司: where a company of that name works; its name goes on before the bracket.
      start = outer.start - 1
      innermost ??= outer
      proper = true
      continue
    }
    if (outer) {
      start = outer.start
      place = outer
      innermost ??= outer
      proper = true
      if (standsAlone(outer, kind)) break
      continue
    }
    const starter = startsWithUnit(document, start - 1) ? 1 : hits.name_starter.endingAt(start)
    if (starter > 0) {
      start -= starter
      proper = true
      break
    }
    if (place) break
    const quoted = startOfQuoted(document.text, start)
    if (quoted >= 0) {
      start = quoted
      continue
    }
    const token = document.tokenAt(start - 1)
    if (!token || token.start >= start || !mayStandInside(resources, token)) break
    // 北京积水潭医院: one word of the dictionary, with the place and the ending in it.
    const holdsPlace =
      start === endingStart &&
      token.end > start &&
      (placeAt(context, token.start, NAMED_IN_WORDS)?.end ?? Infinity) <= start
    const isOwn = holdsPlace || isProper(token)
    namedRightBefore ||= start === endingStart && isOwn
    proper ||= isOwn
    start = token.start
  }
  return run()
}

function isBracketed(text: string, { start, end }: Candidate): boolean {
  return '（('.includes(text.charAt(start - 1) || ' ') && '）)'.includes(text.charAt(end) || ' ')
}

/** 大连市驻六盘水市帮扶工作队: the place that sends a body to the place in its name. */
function withForerunners({ document: { text } }: RecognitionContext, places: PlaceIndex, run: NameStart): NameStart {
  const sender = text.charAt(run.start - 1) === '驻' ? places.endingAt(run.start - 1) : undefined
  return sender ? { ...run, start: sender.start, place: sender } : run
}

/** 上｜海瑞｜泰纺织集团: a place that the tokenizer tore apart where a name begins. */
export function tornPlace(context: RecognitionContext, { start }: NameStart): Candidate | undefined {
  if (start === 0) return undefined
  const place = placeAt(context, start - 1, LARGE)
  return place && place.end > start ? place : undefined
}

/** A place of one of some levels whose name begins at an offset, whatever the tokenizer cut. */
function placeAt(
  { document: { text }, resources }: RecognitionContext,
  at: number,
  levels: readonly string[],
): Candidate | undefined {
  const match = resources.lexicon.gazetteer
    .matchesAt(text, at)
    .find(({ names }) => names.some(({ division, commonWord }) => !commonWord && levels.includes(division.level)))
  if (!match) return undefined
  const { end, names } = match
  return {
    start: at,
    end,
    type: 'Place',
    recognizer: 'place/torn',
    priority: 0,
    detail: { kind: 'place', names },
  }
}

const LARGE: readonly string[] = ['province', 'prefecture']
/** 曲阜师范大学 is one word of the dictionary, which proves the place in it. */
const NAMED_IN_WORDS: readonly string[] = [...LARGE, 'county']

/** 乐土驿分院: the name of a township without its unit. */
function isTownshipShort({ document, resources }: RecognitionContext, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 4) return false
  const name = document.text.slice(start, end)
  return ['镇', '乡'].some((unit) => resources.lexicon.gazetteer.lookup(name + unit).length > 0)
}

/** 市“产业发展”活动领导小组: where the quotation begins that ends at an offset; -1: none does. */
function startOfQuoted(text: string, end: number): number {
  if (text.charAt(end - 1) !== '”') return -1
  const from = Math.max(0, end - 2 - LONGEST_NAME)
  const start = text.slice(from, end - 1).lastIndexOf('“')
  return start >= 0 && !/[”。！？\n]/.test(text.slice(from + start + 1, end - 1)) ? from + start : -1
}

/** Names that hold more than nouns, begun by a place not far to the left: 昌都市卫生健康委员会. */
function walkToPlace(
  { document, hits }: RecognitionContext,
  places: PlaceIndex,
  {
    endingStart,
    kind,
    run,
  }: { readonly endingStart: number; readonly kind: OrganizationKind; readonly run: NameStart },
): NameStart | undefined {
  const { tokenAt } = document
  for (let at = endingStart; at > 0 && endingStart - at <= LONGEST_MIDDLE;) {
    const place = places.endingAt(at)
    if (place && at < endingStart)
      return extendChain(places, { ...run, start: place.start, place, innermost: place, proper: true })
    const token = tokenAt(at - 1)
    if (!token || NOT_INSIDE.test(token.text) || !INSIDE_PLACED_TAG.test(token.tag)) return undefined
    if (token.tag === 'm' && !NUMBER.test(token.text)) return undefined
    // Another body or a person's title ends here: 县长｜教育局; 民宿｜管理有限公司 runs such bodies.
    const isRun = kind === 'company' && at > run.start
    if (at < endingStart && !isRun && (hits.ending.endingAt(at) > 1 || hits.post.endingAt(at) > 0)) return undefined
    at = Math.min(token.start, at - 1)
  }
  return undefined
}

/** Takes in the places that end where a name begins: 甘肃省｜临夏州教育局. */
function extendChain(places: PlaceIndex, run: NameStart): NameStart {
  const before = places.endingAt(run.start)
  return before ? extendChain(places, { ...run, start: before.start, place: before }) : run
}

/** 昌吉市｜大西渠镇｜幸福社区党支部: the bodies of a village or regiment are its own, all before it is an address. */
function standsAlone({ detail, recognizer }: Candidate, kind: OrganizationKind): boolean {
  if (kind === 'village' || recognizer === 'place/corps') return true
  return (kind === 'party' || kind === 'ngo') && detail.kind === 'site' && detail.level === 'village'
}

function isProper({ text, tag }: Token): boolean {
  return PROPER_TAG.test(tag) && HAN.test(text)
}

/** 全县, 我市, 城市: the unit belongs to the word before it. */
const UNIT_OF_OTHER_WORD = /[全各本该我两跨城都每某大超门]/
const PREPOSITION = /[从由在到向与和对经据为及是将把被让给请赴\s，。、；：“（(]/

function startsWithUnit({ text, isBoundary }: ArticleDocument, at: number): boolean {
  const before = text[at - 1] ?? ' '
  return (
    /[省市县区州]/.test(text[at] ?? '') &&
    !UNIT_OF_OTHER_WORD.test(before) &&
    (isBoundary(at) || PREPOSITION.test(before))
  )
}
