import type { EndingNeed, OrganizationEnding } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import { joinTouching } from './join-touching.js'
import { walkToNameStart } from './organization-start.js'
import type { NameStart } from './organization-start.js'
import { indexPlaces } from './place-index.js'
import type { PlaceIndex } from './place-index.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

const NAME = 'organization/ending'
/** 该分指挥部, 各分指挥部, 这座牧场 point to bodies and name none. */
const POINTS_BACK = /^[该各这那某诸每本此两几多]/

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
      if (!ending || places.isInside(end) || !endsName(document, end)) continue
      const name = nameEndingAt({ context, places, end, ending })
      if (name) names.push(name)
    }
    return joinTouching(names)
  },
}

/**
 * The ending closes a word, or a title begins right in it: 中学｜校长 is 中学 and 校长, and 副局 of 副局长 ends nothing.
 */
function endsName({ text, isBoundary, tokenAt }: ArticleDocument, end: number): boolean {
  if (text.charAt(end) === '长') return false
  return isBoundary(end) || /^学校长/.test(text.slice(end - 1, end + 2)) || tokenAt(end)?.tag === 'x'
}

function isNamed({ place, proper, namedRightBefore }: NameStart, needs: EndingNeed): boolean {
  if (needs === 'name') return namedRightBefore
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
