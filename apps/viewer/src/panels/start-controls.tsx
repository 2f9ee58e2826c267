import type { StartList } from '../state/start-list.js'
import { PAIR_GROUPINGS } from '../state/start-list.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { provinceName } from '../text/province-names.js'
import { QueryField } from './query-field.js'

interface StartControlsProps {
  readonly list: StartList
  readonly language: Language
  readonly onList: (values: Partial<StartList>) => void
}

/** What narrows and groups the list of pairs. */
export function StartControls({ list, language, onList }: StartControlsProps) {
  const { start, colon } = MESSAGES[language]
  const narrowed = [
    ...(list.from === null ? [] : [{ label: start.onlyFrom(provinceName(list.from, language)), undo: { from: null } }]),
    ...(list.to === null ? [] : [{ label: start.onlyTo(provinceName(list.to, language)), undo: { to: null } }]),
  ]
  return (
    <div className="start-controls">
      <QueryField
        aria-label={start.filterPairs}
        placeholder={`${start.filterPairs}${colon}${start.filterHint}`}
        value={list.query}
        onQuery={(query) => {
          onList({ query })
        }}
      />
      <label>
        <span>{start.groupBy}</span>{' '}
        <select
          value={list.groupBy}
          onChange={(event) => {
            const groupBy = PAIR_GROUPINGS.find((one) => one === event.target.value)
            if (groupBy) onList({ groupBy })
          }}
        >
          {PAIR_GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {start.groupings[one]}
            </option>
          ))}
        </select>
      </label>
      {narrowed.map(({ label, undo }) => (
        <button
          key={label}
          type="button"
          className="chip"
          aria-label={`${start.remove} ${label}`}
          onClick={() => {
            onList(undo)
          }}
        >
          {label} <span aria-hidden="true">✕</span>
        </button>
      ))}
    </div>
  )
}
