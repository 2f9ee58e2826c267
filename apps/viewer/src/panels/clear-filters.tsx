import type { Messages } from '../text/messages.js'

interface ClearFiltersProps {
  readonly messages: Messages
  readonly onClear: () => void
}

/** The way back from filters that leave too little. */
export function ClearFilters({ messages: { finding }, onClear }: ClearFiltersProps) {
  return (
    <button type="button" className="quiet" onClick={onClear}>
      {finding.clearFilters}
    </button>
  )
}
