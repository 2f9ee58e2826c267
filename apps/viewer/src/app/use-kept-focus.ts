import { useEffect, useRef } from 'react'
import type { Selection } from '../state/selection.js'

/** Parts of the page that take the focus when what had it within them is gone. */
const PARTS = '#details, #filters, [data-keeps-focus], header'

/**
 * Keeps the keyboard where it was: when the element that has the focus is taken out of the page, the part takes it in
 * which it stood, and back at the start the pair that was open. Else it would fall to the page's very beginning.
 */
export function useKeptFocus(selection: Selection | null): void {
  const open = useRef<string | null>(null)
  if (selection?.kind === 'pair') open.current = selection.key
  useEffect(() => {
    let last: { readonly element: Element; readonly part: HTMLElement | null } | null = null
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = { element: target, part: target.closest<HTMLElement>(PARTS) }
    }
    const keep = (): void => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return
      const { part } = last
      last = null
      const card = open.current === null ? null : part?.querySelector<HTMLElement>(cardOf(open.current))
      const next = card ?? part
      if (next?.isConnected) next.focus({ preventScroll: next !== card })
    }
    const watch = new MutationObserver(keep)
    watch.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocus)
    return () => {
      watch.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
}

function cardOf(pair: string): string {
  return `[data-pair="${CSS.escape(pair)}"]`
}
