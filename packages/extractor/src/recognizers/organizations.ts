import type { OrganizationEnding } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import {
  IGNORED_ENDINGS,
  LONGEST_NAME,
  NEVER_ORGANIZATION,
  PROPER_TAG,
  WEAK_ENDINGS,
} from '../words/organization-words.js'
import { joinTouching } from './join-touching.js'
import { mayStandInside } from './name-tokens.js'
import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'organization/ending'

/**
 * Organisations by their ending: from 医院, 中学, 有限公司… to the left over the words that may stand in a name, or to
 * the place with which the name starts.
 */
export const organizationRecognizer: Recognizer = {
  name: NAME,
  recognize({ document, resources, found }) {
    const places = indexPlaces(found)
    const names: Candidate[] = []
    for (let end = 2; end <= document.text.length; end++) {
      const ending = resources.endings.endingAt(document.text, end)
      if (!ending || ending.kind === 'park' || IGNORED_ENDINGS.has(ending.ending) || !endsName(document, end)) continue
      const name = extendLeft({ document, places, end, ending })
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
  readonly document: ArticleDocument
  readonly places: PlaceIndex
  readonly end: number
  readonly ending: OrganizationEnding
}

function extendLeft({ document, places, end, ending }: Extension): Candidate | undefined {
  const endingStart = end - ending.ending.length
  const run = walkLeft(document, places, endingStart, ending.kind === 'village')
  const { start, place, innermost, proper } = run
  const name = document.text.slice(start, end)
  if (start >= endingStart || isCommonNoun(name) || (!place && !proper)) return undefined
  if (WEAK_ENDINGS.has(ending.ending) && !place && !proper) return undefined
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
function walkLeft(document: ArticleDocument, places: PlaceIndex, endingStart: number, isVillage: boolean): Run {
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
    if (!token || !mayStandInside(token) || token.start >= run.start) break
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

function isCommonNoun(name: string): boolean {
  for (const word of NEVER_ORGANIZATION) if (name.endsWith(word)) return true
  return false
}
