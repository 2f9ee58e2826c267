/** Where a name stands again. */
export interface Occurrence {
  readonly name: string
  /** Offset in UTF-16 units. */
  readonly at: number
}

/** One character names nobody. */
const SHORTEST = 2

/**
 * Every place where one of the names stands, in reading order; of names with one start the longest; names of one character are left out. One pass over the text
 * however many names there are.
 */
export function findSurfaces(text: string, names: Iterable<string>): readonly Occurrence[] {
  const known = new Set<string>()
  /** Lengths of the names that begin with two units, longest first. */
  const lengths = new Map<number, number[]>()
  for (const name of names) {
    if (name.length < SHORTEST || known.has(name)) continue
    known.add(name)
    const first = pairAt(name, 0)
    const others = lengths.get(first)
    if (!others) lengths.set(first, [name.length])
    else if (!others.includes(name.length)) others.push(name.length)
  }
  const found: Occurrence[] = []
  if (known.size === 0) return found
  for (const others of lengths.values()) others.sort((a, b) => b - a)
  for (let at = 0; at < text.length; at++) {
    const candidates = lengths.get(pairAt(text, at))
    if (candidates === undefined) continue
    for (const length of candidates) {
      const name = text.slice(at, at + length)
      if (!known.has(name)) continue
      found.push({ name, at })
      break
    }
  }
  return found
}

/** The two units at an offset as one number; behind the end there is a zero. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
