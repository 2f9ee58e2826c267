import type { Gazetteer, PlaceMatch } from '@shanhai/lexicon'
import { findMatches } from '../document/find-matches.js'
import { isFullForm } from './known-places.js'

/** Characters set apart, one space between each two, as headings print names: 昌 吉 市. */
const STRETCHED = /(?:\p{Script=Han}[ \u3000]){2,11}\p{Script=Han}(?![ \u3000]?\p{Script=Han}[ \u3000])/gu

/** Most articles have none, and this is seen many times as fast. */
const GAP = /[ \u3000]/

/** Full names of places whose characters a heading sets apart. */
export function findStretchedPlaces(text: string, gazetteer: Gazetteer): readonly PlaceMatch[] {
  if (!GAP.test(text)) return []
  return findMatches(STRETCHED, text).flatMap(({ 0: stretched, index }) => {
    const closed = stretched.replaceAll(/[ \u3000]/gu, '')
    const found: PlaceMatch[] = []
    for (let at = 0; at < closed.length;) {
      const [match] = gazetteer.matchesAt(closed, at).filter(({ start, end, names }) => {
        return end - start > 2 && names.some((name) => isFullForm(name, closed.slice(start, end)))
      })
      if (match) found.push({ ...match, start: index + 2 * match.start, end: index + 2 * match.end - 1 })
      at = match?.end ?? at + 1
    }
    return found
  })
}
