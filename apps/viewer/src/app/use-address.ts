import { useEffect, useRef } from 'react'
import type { Dispatch } from 'react'
import type { ParsedGraph } from '@shanhai/graph'
import { readAddress, toAddress } from '../address/view-address.js'
import type { ViewerAction, ViewerState } from '../state/viewer-state.js'
import { systemTheme } from './system-theme.js'

/**
 * Keeps the view in the address, and follows the address where the reader goes back, goes on or writes one. What is open
 * makes a new step of the browser's history; filters change the step that is there.
 */
export function useAddress(state: ViewerState, parsed: ParsedGraph, dispatch: Dispatch<ViewerAction>): void {
  const written = useRef<ViewerState | null>(null)
  useEffect(() => {
    const before = written.current
    written.current = state
    const address = toAddress(state, systemTheme())
    if (address === currentHash()) return
    const isStep = before !== null && (before.selection !== state.selection || before.arrangement !== state.arrangement)
    const url = address === '' ? window.location.pathname + window.location.search : `#${address}`
    try {
      if (isStep) window.history.pushState(null, '', url)
      else window.history.replaceState(null, '', url)
    } catch {
      // A browser that allows so many changes a minute only: the next one catches up.
    }
  }, [state])
  useEffect(() => {
    const follow = (): void => {
      if (written.current !== null && currentHash() === toAddress(written.current, systemTheme())) return
      dispatch({ type: 'restore', view: readAddress(window.location.hash, parsed, systemTheme()) })
    }
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
    }
  }, [parsed, dispatch])
}

function currentHash(): string {
  return window.location.hash.replace(/^#/, '')
}
