import type { OrganizationEnding } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import { joinTouching } from './join-touching.js'
import { mayStandInside } from './name-tokens.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

const NAME = 'organization/ending'
/** Longest name before the ending, in characters. */
const LONGEST_NAME = 20
/** 该分指挥部, 各分指挥部, 这座牧场 point to bodies and name none. */
const POINTS_BACK = /[该各这那某诸每]/
/** Parts of speech that make a name proper: 云杉纸业, 天山学院; 乡贤促进会 or 公办幼儿园 name a kind, not a body. */
const PROPER_TAG = /^(?:nz|ns|nr|nrt|nt|nrfg|x|eng)$/

/**
 * Organisations by their ending: from 医院, 中学, 有限公司… to the left over the words that may stand in a name, or to
 * the place with which the name starts.
 */
export const organizationRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const { document, resources } = context
    const places = indexPlaces(context.found)
    const names: Candidate[] = []
    for (let end = 2; end <= document.text.length; end++) {
      const ending = resources.endings.endingAt(document.text, end)
      if (
        !ending ||
        ending.kind === 'park' ||
        resources.words.ignored_ending.has(ending.ending) ||
        !endsName(document, end)
      )
        continue
      const name = extendLeft({ context, places, end, ending })
      if (name) names.push(name)
    }
    return joinTouching(names)
  },
}

/**
 * The ending closes a word, or a title begins right in it: 中学｜校长 is 中学 and 校长, and 副局 of 副局长 ends nothing.
 */
function endsName({ text, isBoundary, tokenAt }: ArticleDocument, end: number): boolean {
  if (text[end] === '长') return false
  return isBoundary(end) || /^学校长/.test(text.slice(end - 1, end + 2)) || tokenAt(end)?.tag === 'x'
}

interface Extension {
  readonly context: RecognitionContext
  readonly places: PlaceIndex
  readonly end: number
  readonly ending: OrganizationEnding
}

function extendLeft({ context, places, end, ending }: Extension): Candidate | undefined {
  const endingStart = end - ending.ending.length
  const run = walkLeft(context, places, endingStart, ending.kind === 'village')
  const { start, place, innermost, proper } = run
  const { text } = context.document
  const isCommonNoun = context.resources.words.never_organization.endingAt(text, end) !== undefined
  const pointsBack = !place && POINTS_BACK.test(text.slice(start, start + 1))
  if (start >= endingStart || isCommonNoun || pointsBack || (!place && !proper)) return undefined
  return {
    start,
    end,
    type: 'Organization',
    recognizer: NAME,
    priority: 20,
    detail: {
      kind: 'organization',
      organizationKind: ending.kind,
      ...(place ? { place } : {}),
      ...(innermost ? { innermost } : {}),
    },
  }
}

/** The longest place that ends at an offset. */
interface PlaceIndex {
  endingAt(end: number): Candidate | undefined
}

function indexPlaces(found: readonly Candidate[]): PlaceIndex {
  const byEnd = new Map<number, Candidate>()
  for (const place of found) {
    if (place.type === 'Place' && place.start < (byEnd.get(place.end)?.start ?? Infinity)) byEnd.set(place.end, place)
  }
  return { endingAt: (end) => byEnd.get(end) }
}

interface Run {
  readonly start: number
  readonly place?: Candidate
  readonly innermost?: Candidate
  /** A proper name, or a unit such as 市 with which the name of an office begins. */
  readonly proper: boolean
}

/**
 * Walks to the left over places and over the tokens that may stand in a name; a unit such as 市 begins an office's name,
 * the nearest place that of a village body.
 */
function walkLeft(context: RecognitionContext, places: PlaceIndex, endingStart: number, isVillage: boolean): Run {
  const { document, resources } = context
  let run: Run = { start: endingStart, proper: false }
  while (run.start > 0 && endingStart - run.start < LONGEST_NAME) {
    const place = places.endingAt(run.start)
    if (place) {
      run = { start: place.start, place, innermost: run.innermost ?? place, proper: true }
      if (isVillage) break
      continue
    }
    if (startsWithUnit(document, run.start - 1)) return { ...run, start: run.start - 1, proper: true }
    const token = document.tokenAt(run.start - 1)
    if (!token || !mayStandInside(resources, token) || token.start >= run.start) break
    run = { ...run, start: token.start, proper: run.proper || PROPER_TAG.test(token.tag) }
  }
  return run.place ? { ...run, start: run.place.start } : run
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
