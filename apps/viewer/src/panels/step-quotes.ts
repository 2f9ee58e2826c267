import type { KeyboardEvent } from 'react'

/**
 * Moves to the next (`n`) or previous (`p`) quote of the panel. Only while the focus is in the panel and not in a field,
 * so that the letters stay free elsewhere.
 */
export function stepQuotes(event: KeyboardEvent<HTMLElement>): void {
  if ((event.key !== 'n' && event.key !== 'p') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, select, textarea') !== null) return
  const quotes = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-quote]')]
  if (quotes.length === 0) return
  const here = quotes.findIndex((quote) => quote.contains(document.activeElement))
  const step = event.key === 'n' ? 1 : -1
  const next = quotes[here < 0 ? (step > 0 ? 0 : quotes.length - 1) : (here + step + quotes.length) % quotes.length]
  next?.focus()
  next?.scrollIntoView({ block: 'center' })
  event.preventDefault()
}
