import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/**
 * Asks before corrections are lost that are not saved: the browser when the page is closed, the page itself before another
 * graph takes the place of this one.
 *
 * @param mayLeave is given the question
 */
export function useUnsavedWarning(unsaved: number, language: Language, mayLeave: RefObject<() => boolean>): void {
  useEffect(() => {
    if (unsaved === 0) return
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    mayLeave.current = () => window.confirm(MESSAGES[language].corrections.discard(unsaved))
    return () => {
      window.removeEventListener('beforeunload', warn)
      mayLeave.current = () => true
    }
  }, [unsaved, language, mayLeave])
}
