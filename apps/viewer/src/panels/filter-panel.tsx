import { ENTITY_SCHEMAS, RELATION_SCHEMAS } from '@shanhai/model'
import { lineOf } from '../canvas/marks.js'
import type { Filters, ViewerAction } from '../state/viewer-state.js'
import type { countKinds } from '../state/visible-parts.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'

interface FilterPanelProps {
  readonly counts: ReturnType<typeof countKinds>
  readonly filters: Filters
  readonly language: Language
  readonly dispatch: (action: ViewerAction) => void
}

/** Legend and filters in one: each kind with its mark, its number and a box to hide it. */
export function FilterPanel({ counts, filters, language, dispatch }: FilterPanelProps) {
  const messages = MESSAGES[language]
  return (
    <nav className="filters" aria-label={`${messages.entityTypes} · ${messages.relations}`}>
      <fieldset>
        <legend>{messages.entityTypes}</legend>
        {counts.types.map(({ kind, count }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!filters.hiddenTypes.has(kind)}
              onChange={() => {
                dispatch({ type: 'toggleType', entityType: kind })
              }}
            />
            <MarkGlyph entityType={kind} />
            <span>{ENTITY_SCHEMAS[kind].label[language]}</span>
            <span className="count">{count}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.relations}</legend>
        {counts.predicates.map(({ kind, count }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!filters.hiddenPredicates.has(kind)}
              onChange={() => {
                dispatch({ type: 'togglePredicate', predicate: kind })
              }}
            />
            <svg className="glyph" viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
              <path d="M1 10h18" stroke={lineOf(kind, true).color} strokeWidth={lineOf(kind, true).width} />
            </svg>
            <span>{RELATION_SCHEMAS[kind].label[language]}</span>
            <span className="count">{count}</span>
          </label>
        ))}
      </fieldset>
      {counts.isolated > 0 && (
        <label>
          <input
            type="checkbox"
            checked={filters.showIsolated}
            onChange={() => {
              dispatch({ type: 'toggleIsolated' })
            }}
          />
          <span>{messages.showIsolated(counts.isolated)}</span>
        </label>
      )}
    </nav>
  )
}
