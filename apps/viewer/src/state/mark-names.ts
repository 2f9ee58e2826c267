/** A piece of a quote; marked pieces are names of the fact's ends. */
export interface QuotePart {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a quote at the names in it, longer names first; the pieces joined are the quote. */
export function markNames(quote: string, names: readonly string[]): readonly QuotePart[] {
  const longestFirst = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  const parts: QuotePart[] = []
  let plain = 0
  let at = 0
  while (at < quote.length) {
    const name = longestFirst.find((one) => quote.startsWith(one, at))
    if (name === undefined) {
      at++
      continue
    }
    if (plain < at) parts.push({ text: quote.slice(plain, at), marked: false })
    parts.push({ text: name, marked: true })
    at += name.length
    plain = at
  }
  if (plain < quote.length) parts.push({ text: quote.slice(plain), marked: false })
  return parts
}
