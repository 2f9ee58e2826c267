import type { KnowledgeGraph, YearCount } from '@shanhai/graph'
import { ENTITY_SCHEMAS, RELATION_SCHEMAS } from '@shanhai/model'
import type { Palette } from '../canvas/palette.js'
import type { CanvasState } from '../state/canvas-state.js'
import { programmeLabel } from '../state/describe-pair.js'
import type { FactIndex } from '../state/fact-index.js'
import type { Filters, FilterValues, ViewerAction } from '../state/viewer-state.js'
import type { countKinds } from '../state/visible-parts.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { CheckBox } from './check-box.js'
import { Choice } from './choice.js'
import { FilterHead } from './filter-head.js'
import { LineLegend } from './line-legend.js'
import { MarkGlyph } from './mark-glyph.js'
import { YearFilter } from './year-filter.js'

interface FilterPanelProps {
  readonly graph: KnowledgeGraph
  readonly counts: ReturnType<typeof countKinds>
  readonly years: readonly YearCount[]
  readonly facts: FactIndex
  readonly palette: Palette
  readonly filters: Filters
  readonly canvas: CanvasState
  /** What the picture shows of all, in words. */
  readonly shown: string
  readonly language: Language
  readonly dispatch: (action: ViewerAction) => void
}

/** Most page counts offered as a lower bound. */
const MAX_BOUND = 10

/** Legend and filters in one: each kind with its mark, its number and a box to hide it; then what narrows facts. */
export function FilterPanel(props: FilterPanelProps) {
  const { graph, counts, years, facts, palette, filters, canvas, shown, language, dispatch } = props
  const messages = MESSAGES[language]
  const { finding } = messages
  const set = (values: Partial<FilterValues>): void => {
    dispatch({ type: 'setFilter', values })
  }
  const bounds = Array.from({ length: Math.min(facts.maxPages, MAX_BOUND) }, (_, i) => i + 1)
  return (
    <nav id="filters" tabIndex={-1} className="filters" aria-label={finding.filters}>
      <FilterHead
        {...{ shown, filters, canvas, language }}
        onClear={() => {
          dispatch({ type: 'clearFilters' })
        }}
      />
      <details open={window.innerWidth > 900}>
        <summary>{finding.filters}</summary>
        <fieldset>
          <legend>{messages.entityTypes}</legend>
          {counts.types.map(({ kind, count }) => (
            <CheckBox
              key={kind}
              count={count}
              checked={!filters.hiddenTypes.has(kind)}
              onChange={() => {
                dispatch({ type: 'toggleType', entityType: kind })
              }}
            >
              <MarkGlyph entityType={kind} />
              <span>{ENTITY_SCHEMAS[kind].label[language]}</span>
            </CheckBox>
          ))}
        </fieldset>
        <fieldset>
          <legend>{messages.relations}</legend>
          {counts.predicates.map(({ kind, count }) => (
            <CheckBox
              key={kind}
              count={count}
              checked={!filters.hiddenPredicates.has(kind)}
              onChange={() => {
                dispatch({ type: 'togglePredicate', predicate: kind })
              }}
            >
              <span>{RELATION_SCHEMAS[kind].label[language]}</span>
            </CheckBox>
          ))}
        </fieldset>
        <LineLegend {...{ graph, palette, language }} />
        <fieldset>
          <legend>{finding.status}</legend>
          {counts.statuses.map(({ kind, count }) => (
            <CheckBox
              key={kind}
              count={count}
              checked={!filters.hiddenStatuses.has(kind)}
              onChange={() => {
                dispatch({ type: 'toggleStatus', status: kind })
              }}
            >
              <span>{messages.statuses[kind]}</span>
            </CheckBox>
          ))}
        </fieldset>
        <YearFilter
          counts={years}
          years={filters.years}
          messages={messages}
          onChange={(span) => {
            set({ years: span })
          }}
        />
        {facts.undated > 0 && <p className="faint undated">{finding.undated(facts.undated)}</p>}
        <Choice
          label={finding.programme}
          none={finding.all}
          value={filters.programme}
          options={facts.programmes.map((key) => [key, programmeLabel(key, language)])}
          onChange={(programme) => {
            set({ programme })
          }}
        />
        <Choice
          label={finding.newspaper}
          none={finding.all}
          value={filters.newspaper}
          options={facts.newspapers.map((paper) => [paper, paper])}
          onChange={(newspaper) => {
            set({ newspaper })
          }}
        />
        <Choice
          label={finding.minPages}
          none={finding.anyNumber}
          value={filters.minPages === 0 ? null : String(filters.minPages)}
          options={bounds.map((pages) => [String(pages), finding.atLeastPages(pages)])}
          onChange={(pages) => {
            set({ minPages: Number(pages ?? 0) })
          }}
        />
        {counts.isolated > 0 && (
          <CheckBox
            checked={filters.showIsolated}
            onChange={() => {
              set({ showIsolated: !filters.showIsolated })
            }}
          >
            <span>{messages.showIsolated(counts.isolated)}</span>
          </CheckBox>
        )}
      </details>
    </nav>
  )
}
