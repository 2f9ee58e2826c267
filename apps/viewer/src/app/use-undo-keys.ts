import { useEffect } from 'react'
import type { Dispatch } from 'react'
import type { HistoryAction } from '../state/history.js'

/** Escape goes back; Ctrl or ⌘ with Z undoes, with Shift and Z, or with Y, does again. In fields the keys are the field's own. */
export function useUndoKeys(dispatch: Dispatch<HistoryAction>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      if (isField(event.target)) return
      if (event.key === 'Escape') dispatch({ type: 'back' })
      const step = stepOf(event)
      if (step === null) return
      event.preventDefault()
      dispatch({ type: step })
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [dispatch])
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  )
}
