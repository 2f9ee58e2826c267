/** Where a name stands again. */
export interface Occurrence {
  readonly name: string
  /** Offset in UTF-16 units. */
  readonly at: number
}

/**
 * Every place where one of the names stands, in reading order; of names with one start the longest. One pass over the text
 * however many names there are.
 */
export function findSurfaces(text: string, names: Iterable<string>): readonly Occurrence[] {
  const byFirst = new Map<number, string[]>()
  for (const name of names) {
    if (name === '') continue
    const first = name.charCodeAt(0)
    const known = byFirst.get(first)
    if (known) known.push(name)
    else byFirst.set(first, [name])
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length)
  const found: Occurrence[] = []
  if (byFirst.size === 0) return found
  for (let at = 0; at < text.length; at++) {
    const candidates = byFirst.get(text.charCodeAt(at))
    const name = candidates === undefined ? undefined : firstAt(text, at, candidates)
    if (name !== undefined) found.push({ name, at })
  }
  return found
}

function firstAt(text: string, at: number, names: readonly string[]): string | undefined {
  for (const name of names) if (text.startsWith(name, at)) return name
  return undefined
}
