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
  const byEnd = new Map<number, Candidate>()
  const inside = new Uint8Array(length + 1)
  const cover = ({ start, end }: Span): void => void inside.fill(1, start + 1, end)
  const add = (place: Candidate): void => {
    if (place.start < (byEnd.get(place.end)?.start ?? Infinity)) byEnd.set(place.end, place)
  }
  for (const place of found) {
    if (place.type !== 'Place') continue
    add(place)
    cover(place)
  }
  return { endingAt: (end) => byEnd.get(end), isInside: (offset) => inside[offset] === 1, add }
}
