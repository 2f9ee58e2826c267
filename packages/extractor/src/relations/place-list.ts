import type { Division } from '@shanhai/lexicon'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { SentenceContext } from './relation-rule.js'

const LIST_GOES_ON = /^(?:、|和|与|及|以及|[县市州地区]?、)?$/

/** True if a sentence names the divisions as one list: between them stand 、 or 和, and larger units of the next. */
export function isPlaceList(
  context: Pick<SentenceContext, 'document' | 'mentions'>,
  divisions: readonly Division[],
): boolean {
  const places = placesOf(context, divisions)
  return places.every((place, index) => {
    const next = places[index + 1]
    if (!next) return true
    let at = place.end
    for (const { start, end, type } of context.mentions) {
      if (start < place.end || end > next.end) continue
      if (type !== 'Place' || !LIST_GOES_ON.test(context.document.text.slice(at, start))) return false
      at = end
    }
    return true
  })
}

/** The first naming of each division, in reading order. */
export function placesOf(
  { mentions }: Pick<SentenceContext, 'mentions'>,
  divisions: readonly Division[],
): readonly LinkedMention[] {
  const codes = new Set(divisions.map(({ code }) => code))
  return mentions.filter(
    ({ type, division }) => type === 'Place' && division !== undefined && codes.delete(division.code),
  )
}
