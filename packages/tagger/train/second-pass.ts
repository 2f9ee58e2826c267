import type { NameSpan, TaggedName } from '@shanhai/tagger'

/** Names that are surer than this are looked for again. */
const SURE_ENOUGH = 0.9
/** Shorter names stand in too many other words. */
const SHORTEST = 2

/** The names of a text, and the sure ones among them once more wherever they stand and nothing was found. In order, disjoint. */
export function findAgain(text: string, names: readonly TaggedName[]): readonly NameSpan[] {
  const taken = new Uint8Array(text.length)
  for (const { start, end } of names) taken.fill(1, start, end)
  const all: NameSpan[] = [...names]
  const sure = names.filter(({ start, end, confidence }) => confidence >= SURE_ENOUGH && end - start >= SHORTEST)
  // The longest first: 山海县 before 山海.
  for (const { start, end, type } of sure.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const name = text.slice(start, end)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (taken.subarray(at, at + name.length).includes(1)) continue
      taken.fill(1, at, at + name.length)
      all.push({ start: at, end: at + name.length, type })
    }
  }
  return all.sort((a, b) => a.start - b.start)
}
