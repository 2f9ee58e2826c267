import type { Span } from '@shanhai/model'
import type { Candidate } from './recognizer.js'

/** The places of a text by where they lie. */
export interface PlaceIndex {
  /** The longest place that ends at an offset. */
  endingAt(end: number): Candidate | undefined
  /** True if an offset lies inside a place, not at its borders. */
  isInside(offset: number): boolean
  /** Adds a place that was found since. */
  add(place: Candidate): void
}

/** Indexes the places among candidates. */
export function indexPlaces(found: readonly Candidate[], length: number): PlaceIndex {
  const places: Candidate[] = []
  // One more than the number in `places` of the longest that ends at an offset: asked at nearly every offset of a text.
  const byEnd = new Int32Array(length + 1)
  const inside = new Uint8Array(length + 1)
  const endingAt = (end: number): Candidate | undefined => {
    const number = byEnd[end] ?? 0
    return number === 0 ? undefined : places[number - 1]
  }
  const cover = ({ start, end }: Span): void => void inside.fill(1, start + 1, end)
  const add = (place: Candidate): void => {
    if (place.start < (endingAt(place.end)?.start ?? Infinity)) byEnd[place.end] = places.push(place)
  }
  for (const place of found) {
    if (place.type !== 'Place') continue
    add(place)
    cover(place)
  }
  return { endingAt, isInside: (offset) => inside[offset] === 1, add }
}
