import type { EndingNeed, OrganizationEnding } from '@shanhai/lexicon'
import { compareSpans } from '@shanhai/model'
import { joinTouching } from './join-touching.js'
import { isBalanced } from './name-tokens.js'
import { walkToNameStart } from './organization-start.js'
import type { NameStart } from './organization-start.js'
import { indexPlaces } from './place-index.js'
import type { PlaceIndex } from './place-index.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

const NAME = 'organization/ending'
/** 该分指挥部, 各分指挥部, 这座牧场 point to bodies and name none. */
const POINTS_BACK = /^[该各这那某诸每本此两几多个所家]/

/**
 * Organisations by their ending: from 医院, 中学, 有限公司… to the left over the words that may stand in a name, or to
 * the place with which the name starts.
 */
export const organizationRecognizer: Recognizer = {
  name: NAME,
  recognize(context) {
    const { document, hits, resources, found } = context
    const places = indexPlaces(found, document.text.length)
    const names: Candidate[] = []
    for (let end = 2; end <= document.text.length; end++) {
      const length = hits.ending.endingAt(end)
      if (length === 0 || hits.ignored_ending.endingAt(end) === length) continue
      const ending = resources.endings.startingAt(document.text.slice(end - length, end), 0)
      if (!ending || ending.kind === 'park' || places.isInside(end) || !endsName(context, end)) continue
      const name = nameEndingAt({ context, places, end, ending })
      if (name) names.push(name)
    }
    names.push(...sharedInLists(context, names))
    const national = new Set(found.filter((other) => other.recognizer === 'organization/national'))
    return joinTouching([...names, ...national].sort(compareSpans)).filter((name) => !national.has(name))
  },
}

/**
 * The ending closes a word, or a title begins right in it: 中学｜校长 is 中学 and 校长, and 副局 of 副局长 ends nothing.
 */
function endsName({ document, hits }: RecognitionContext, end: number): boolean {
  const { text, isBoundary, tokenAt } = document
  if (text.charAt(end) === '长') return false
  if (isBoundary(end) || hits.post.startingAt(end) > 1 || hits.occupation.startingAt(end) > 1) return true
  return tokenAt(end)?.tag === 'x'
}

/** 县人民医院、中医医院、妇幼保健院: bodies of one kind that share the place of the first. */
function sharedInLists(
  { document: { text }, hits, resources }: RecognitionContext,
  names: readonly Candidate[],
): readonly Candidate[] {
  const byEnd = new Map(names.map((name) => [name.end, name]))
  const shared: Candidate[] = []
  if (names.length === 0) return shared
  for (let start = 1; start < text.length; start++) {
    const length = hits.ending.startingAt(start)
    if (length < SHORTEST_SHARED || !LIST_JOINT.includes(text.charAt(start - 1))) continue
    const first = byEnd.get(start - 1)
    if (!first || !LIST_END.test(text.charAt(start + length))) continue
    const ending = resources.endings.startingAt(text.slice(start, start + length), 0)
    const { detail } = first
    if (detail.kind !== 'organization' || detail.organizationKind !== ending?.kind) continue
    const name = { ...first, start, end: start + length, priority: 19 }
    shared.push(name)
    byEnd.set(name.end, name)
  }
  return shared
}

const LIST_JOINT = '、和与及'
const LIST_END = /^$|[、和与及等，。；]/
const SHORTEST_SHARED = 4

function isNamed({ place, proper, namedRightBefore }: NameStart, needs: EndingNeed): boolean {
  if (needs === 'name') return namedRightBefore
  if (needs === 'noun') return true
  return place !== undefined || (needs === 'any' && proper)
}

interface Ending {
  readonly context: RecognitionContext
  readonly places: PlaceIndex
  readonly end: number
  readonly ending: OrganizationEnding
}

function nameEndingAt({ context, places, end, ending }: Ending): Candidate | undefined {
  const { hits, document } = context
  const endingStart = end - ending.ending.length
  const run = walkToNameStart(context, places, endingStart, ending.kind)
  const { start, place, innermost } = run
  const never = hits.never_organization.endingAt(end)
  if (start >= endingStart || never > ending.ending.length || never >= end - start) return undefined
  if (!isNamed(run, ending.needs)) return undefined
  if (!isBalanced(document.text.slice(start, end))) return undefined
  if (!place && POINTS_BACK.test(document.text.slice(start, start + 1))) return undefined
  // 昌吉市中心: a place alone makes no name with a word that says so little.
  if (ending.needs === 'place' && place?.end === endingStart) return undefined
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
