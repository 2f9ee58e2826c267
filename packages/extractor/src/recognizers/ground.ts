import type { Span } from '@shanhai/model'
import type { Candidate } from './recognizer.js'

/** What stands at a character: nothing, places only, places and people only, or anything else. */
const Kind = { nothing: 0, place: 1, person: 2, other: 3 } as const

/** Which stretches of a text are taken by candidates; looked up by character, so that a million of them stay quick. */
export interface Ground {
  /** For each character: 0 where no candidate is, 1 where only names are that a longer one may hold, 2 where any other is. */
  readonly known: Uint8Array
  /** True if no candidate touches the stretch. */
  isFree(span: Span): boolean
  /** True if only places touch it, and all of them lie inside it and are shorter. */
  holdsPlacesOnly(span: Span): boolean
  /** True if only people touch it, all inside it and shorter, and the first of them begins where it begins. */
  continuesPerson(span: Span): boolean
  /** True if only people touch it, all inside it and shorter, and the last of them ends where it ends. */
  endsWithPerson(span: Span): boolean
}

/** Reads the candidates of a text of so many characters. */
export function readGround(candidates: readonly Candidate[], length: number): Ground {
  const starts = new Int32Array(length).fill(-1)
  const ends = new Int32Array(length)
  const kinds = new Uint8Array(length)
  for (const { start, end, type } of candidates) {
    const kind = type === 'Place' ? Kind.place : type === 'Person' ? Kind.person : Kind.other
    for (let i = start; i < end; i++) {
      starts[i] = starts[i] === -1 ? start : Math.min(starts[i] ?? start, start)
      ends[i] = Math.max(ends[i] ?? end, end)
      kinds[i] = Math.max(kinds[i] ?? 0, kind)
    }
  }
  const every = ({ start, end }: Span, test: (at: number) => boolean): boolean => {
    for (let i = start; i < end; i++) if (!test(i)) return false
    return true
  }
  const holds = (span: Span, allowed: number): boolean =>
    every(span, (at) => {
      const [start = -1, end = 0, kind] = [starts[at], ends[at], kinds[at]]
      if (start === -1) return true
      return kind === allowed && start >= span.start && end <= span.end && end - start < span.end - span.start
    })
  return {
    known: kinds.map((kind) => (kind === Kind.other ? 2 : Math.min(kind, 1))),
    isFree: (span) => every(span, (at) => starts[at] === -1),
    holdsPlacesOnly: (span) => holds(span, Kind.place),
    continuesPerson: (span) => starts[span.start] === span.start && holds(span, Kind.person),
    endsWithPerson: (span) => ends[span.end - 1] === span.end && holds(span, Kind.person),
  }
}

/** The candidates that lie inside a stretch; `candidates` are sorted by position. */
export function candidatesInside(candidates: readonly Candidate[], { start, end }: Span): readonly Candidate[] {
  let low = 0
  for (let high = candidates.length; low < high;) {
    const middle = (low + high) >>> 1
    if ((candidates[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const inside: Candidate[] = []
  for (let k = low; k < candidates.length; k++) {
    const one = candidates[k]
    if (one === undefined || one.start >= end) break
    if (one.end <= end) inside.push(one)
  }
  return inside
}
