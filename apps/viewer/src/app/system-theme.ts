import type { Theme } from '../state/viewer-state.js'

/** The theme that the reader's system asks for. */
export function systemTheme(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
