import { describeFilters } from '../picture/describe-filters.js'
import type { CanvasState } from '../state/canvas-state.js'
import type { Filters } from '../state/viewer-state.js'
import { NO_FILTERS } from '../state/viewer-state.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { ClearFilters } from './clear-filters.js'

interface FilterHeadProps {
  /** What the picture shows of all, in words. */
  readonly shown: string
  readonly filters: Filters
  readonly canvas: CanvasState
  readonly language: Language
  readonly onClear: () => void
}

/** What is filtered, how much of the graph is left, and the way back: over the filters, so that it is seen without scrolling. */
export function FilterHead({ shown, filters, canvas, language, onClear }: FilterHeadProps) {
  const messages = MESSAGES[language]
  const words = describeFilters(filters, canvas, language)
  return (
    <div className="filter-head">
      <p className="faint" aria-live="polite">
        {shown}
      </p>
      {words !== '' && (
        <p>
          <span className="faint">{messages.finding.narrowed}</span>
          {words}
        </p>
      )}
      {filters !== NO_FILTERS && <ClearFilters {...{ messages, onClear }} />}
    </div>
  )
}
