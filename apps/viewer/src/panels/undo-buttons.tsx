import type { Dispatch } from 'react'
import type { HistoryAction } from '../state/history.js'
import type { Messages } from '../text/messages.js'

interface UndoButtonsProps {
  /** Steps that can be undone and done again. */
  readonly undoable: number
  readonly redoable: number
  readonly messages: Messages
  readonly dispatch: Dispatch<HistoryAction>
}

/** Back and forth between the steps of the work: filters, what is open, what is hidden. */
export function UndoButtons({ undoable, redoable, messages: { finding }, dispatch }: UndoButtonsProps) {
  const buttons = [
    { type: 'undo', steps: undoable, label: finding.undo, arrow: 'M7 5 3 9l4 4M3 9h8a5 5 0 0 1 0 10H8' },
    { type: 'redo', steps: redoable, label: finding.redo, arrow: 'm13 5 4 4-4 4M17 9H9a5 5 0 0 0 0 10h3' },
  ] as const
  return (
    <div className="undo">
      {buttons.map(({ type, steps, label, arrow }) => (
        <button
          key={type}
          type="button"
          className="quiet icon"
          // Not "disabled": the focus would fall from the button with the last step.
          aria-disabled={steps === 0}
          aria-label={label}
          title={label}
          onClick={() => {
            dispatch({ type })
          }}
        >
          <svg viewBox="0 0 20 22" width="16" height="18" aria-hidden="true">
            <path d={arrow} />
          </svg>
        </button>
      ))}
    </div>
  )
}
