/** Finds words in texts; made once for a list and used for many texts. */
export interface WordFinder {
  /** Occurrences in text order, the longest at each place and none inside another; offsets are UTF-16 units. */
  find(text: string): readonly { readonly word: string; readonly at: number }[]
}

/** Prepares a list of words; empty ones are left out. */
export function createWordFinder(words: readonly string[]): WordFinder {
  const byFirst = new Map<number, string[]>()
  for (const word of new Set(words)) {
    if (word === '') continue
    const first = word.charCodeAt(0)
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [word])
    else known.push(word)
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const isFirst = new Uint8Array(65_536)
  for (const code of byFirst.keys()) isFirst[code] = 1
  return { find: (text) => findWords(text, byFirst, isFirst) }
}

function findWords(
  text: string,
  byFirst: ReadonlyMap<number, readonly string[]>,
  isFirst: Uint8Array,
): readonly { readonly word: string; readonly at: number }[] {
  const found: { word: string; at: number }[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (isFirst[code] !== 1) {
      at++
      continue
    }
    const words = byFirst.get(code)
    const word = words?.find((one) => text.startsWith(one, at))
    if (word !== undefined) found.push({ word, at })
    at += word?.length ?? 1
  }
  return found
}
