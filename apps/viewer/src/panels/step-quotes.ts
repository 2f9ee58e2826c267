/** The quotes of a panel, in the order in which they stand. */
export function quotesOf(panel: Element): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-quote]')]
}

/** Moves the focus to the next or previous quote of a panel, round and round. */
export function focusQuote(panel: Element, step: 1 | -1): void {
  const quotes = quotesOf(panel)
  if (quotes.length === 0) return
  const here = quotes.findIndex((quote) => quote.contains(document.activeElement))
  const next = quotes[here < 0 ? (step > 0 ? 0 : quotes.length - 1) : (here + step + quotes.length) % quotes.length]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}

interface QuoteKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget
  readonly currentTarget: Element
  readonly preventDefault: () => void
}

/**
 * Moves to the next (`n`) or previous (`p`) quote of the panel. Only while the focus is in the panel and not in a field,
 * so that the letters stay free elsewhere.
 */
export function stepQuotes(event: QuoteKey): void {
  if ((event.key !== 'n' && event.key !== 'p') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, select, textarea') !== null) return
  focusQuote(event.currentTarget, event.key === 'n' ? 1 : -1)
  event.preventDefault()
}
