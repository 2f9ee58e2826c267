import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../text/messages.js'
import { focusQuote, quotesOf } from './step-quotes.js'

/** At the lower edge of a panel with quotes: which of them has the focus, and two buttons that say their keys. */
export function QuoteStepper({ messages: { evidence } }: { readonly messages: Messages }) {
  const bar = useRef<HTMLDivElement>(null)
  const [{ at, total }, setPlace] = useState({ at: 0, total: 0 })
  useEffect(() => {
    const panel = bar.current?.closest('aside')
    if (!panel) return
    const look = (): void => {
      const quotes = quotesOf(panel)
      setPlace({ at: quotes.findIndex((quote) => quote.contains(document.activeElement)) + 1, total: quotes.length })
    }
    look()
    panel.addEventListener('focusin', look)
    return () => {
      panel.removeEventListener('focusin', look)
    }
  }, [])
  const step = (by: 1 | -1) => (): void => {
    const panel = bar.current?.closest('aside')
    if (panel) focusQuote(panel, by)
  }
  return (
    <div className="quote-stepper" role="group" aria-label={evidence.quotes} ref={bar} hidden={total === 0}>
      <button type="button" className="small" onClick={step(-1)}>
        {evidence.previousQuote} <kbd>p</kbd>
      </button>
      <span className="faint">{evidence.quoteNumber(at, total)}</span>
      <button type="button" className="small" onClick={step(1)}>
        {evidence.nextQuote} <kbd>n</kbd>
      </button>
    </div>
  )
}
