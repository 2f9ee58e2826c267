import type { Span } from '@shanhai/model'
import type { NameSurroundings } from './name-evidence.js'

/** People whom every paper names without a title: 林则徐. */
export function findKnownNames({ document: { text }, hits }: NameSurroundings): readonly Span[] {
  const names: Span[] = []
  for (let at = 0; at < text.length;) {
    const length = hits.known_person.startingAt(at)
    if (length > 0) names.push({ start: at, end: at + length })
    at += Math.max(1, length)
  }
  return names
}
