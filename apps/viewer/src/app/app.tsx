import { useEffect, useMemo, useReducer, useState } from 'react'
import type { RefObject } from 'react'
import type { Layout, ParsedGraph } from '@shanhai/graph'
import { GraphCanvas } from '../canvas/graph-canvas.js'
import { PictureTools } from '../canvas/picture-tools.js'
import { useLayout } from '../layout/use-layout.js'
import { FilterPanel } from '../panels/filter-panel.js'
import { stepQuotes } from '../panels/step-quotes.js'
import { CorrectionContext } from '../corrections/correction-context.js'
import type { PendingCorrection } from '../corrections/pending-correction.js'
import { titleOf } from '../state/title-of.js'
import { asksForNothing, readAddress } from '../address/view-address.js'
import type { Selection } from '../state/selection.js'
import { narrowsFacts } from '../state/narrows-facts.js'
import { LanguageContext } from '../panels/words.js'
import { summarize } from '../state/summarize.js'
import type { PageTexts } from '../state/texts.js'
import { reduceHistory, startHistory } from '../state/history.js'
import { MESSAGES } from '../text/messages.js'
import { OpenPanel } from './open-panel.js'
import { TakeAway } from './take-away.js'
import { TopBar } from './top-bar.js'
import { systemTheme } from './system-theme.js'
import { useAddress } from './use-address.js'
import { usePictureActions } from './use-picture-actions.js'
import { useKeptFocus } from './use-kept-focus.js'
import { useSaving } from './use-saving.js'
import { useUnsavedWarning } from './use-unsaved-warning.js'
import { useUndoKeys } from './use-undo-keys.js'
import type { GraphSurroundings } from './use-graph-views.js'
import { useGraphViews } from './use-graph-views.js'

interface AppProps extends Omit<GraphSurroundings, 'layout'> {
  /** Null: the graph came without positions; then `text` is its own. */
  readonly layout: Layout | null
  readonly text: string
  readonly parsed: ParsedGraph
  readonly texts: PageTexts
  readonly editable: boolean
  readonly onFile: (file: File) => void
  /** Is asked before another graph takes the place of this one. */
  readonly mayLeave: RefObject<() => boolean>
}

/** Panels that take half of the window. */
const WIDE: ReadonlySet<Selection['kind']> = new Set<Selection['kind']>([
  'comparison',
  'conflict',
  'article',
  'dossier',
])

/** Panels that hold what the filters leave, or what no filter is about. */
const FOLLOW_FILTERS: ReadonlySet<Selection['kind'] | undefined> = new Set([
  'table',
  'article',
  'conflict',
  'corrections',
] as const)

/** The whole page over one graph. */
export function App({
  parsed,
  layout: given,
  text,
  texts,
  coordinates,
  placeNames,
  editable,
  onFile,
  mayLeave,
}: AppProps) {
  const { graph } = parsed
  const { layout, job } = useLayout(given, text)
  const [history, dispatch] = useReducer(reduceHistory, parsed, (graphFile) =>
    startHistory({ ...readAddress(window.location.hash, graphFile, systemTheme()), trail: [], corrections: [] }),
  )
  const state = history.present
  const { language, theme, selection, filters, arrangement } = state
  const messages = MESSAGES[language]
  const views = useGraphViews(parsed, { layout, coordinates, placeNames }, state)
  const pictureActions = usePictureActions(arrangement, dispatch)
  const [isLost] = useState(() => asksForNothing(window.location.hash, parsed))
  useAddress(state, parsed, dispatch)
  useUndoKeys(dispatch)
  const pending = state.corrections
  useUnsavedWarning(pending.length, language, mayLeave)
  useKeptFocus(selection)
  const saving = useSaving(graph, language, dispatch)
  const correcting = useMemo(
    () => ({
      pending,
      onCorrect: (correction: PendingCorrection) => {
        dispatch({ type: 'correct', correction })
      },
      onWithdraw: (correction: PendingCorrection) => {
        dispatch({ type: 'withdraw', at: pending.indexOf(correction) })
      },
    }),
    [pending],
  )
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset['theme'] = theme
  }, [language, theme])
  useEffect(() => {
    document.title = `${titleOf(parsed, selection, language) || messages.appSubtitle} · ${messages.appName}`
  }, [selection, parsed, language, messages])

  const onOpen = (next: Selection): void => {
    dispatch({ type: 'select', selection: next })
  }
  const onNode = (key: string): void => {
    onOpen({ kind: 'node', key, focus: true })
  }
  const onClose = (): void => {
    dispatch({ type: 'back' })
  }
  const before = state.trail.findLast(({ kind }) => kind !== 'table') ?? null
  const { nodes, edges } = views.visible
  const { finding, comma } = messages
  const byHand = filters.hiddenNodes.size
  const shown =
    finding.shown(nodes.size, edges.size, graph.order, graph.size) +
    (byHand === 0 ? '' : comma + finding.hiddenNodes(byHand))
  const wide =
    selection === null ? 'start' : selection.kind === 'table' ? 'tabular' : WIDE.has(selection.kind) ? 'wide' : ''
  return (
    <LanguageContext value={language}>
      <div className={`app ${wide}`}>
        <TopBar {...{ history, onNode, onOpen, dispatch }} index={views.index} pairs={views.pairIndex} />
        <FilterPanel
          graph={graph}
          {...views}
          filters={filters}
          canvas={state.canvas}
          shown={shown}
          language={language}
          dispatch={dispatch}
        />
        <GraphCanvas
          {...views}
          actions={pictureActions}
          arrangement={arrangement}
          camera={state.camera}
          covered={wide === 'tabular'}
          job={job}
          isLaidOut={state.canvas.laidOut !== null}
          onLaidOut={(reached) => {
            // Of all entities, in their order, so that an address can hold it without their names.
            const places = graph.nodes().map((key) => [key, reached[key] ?? views.positions[key] ?? [0, 0]] as const)
            dispatch({ type: 'layOut', layout: Object.fromEntries(places) })
          }}
          onShippedLayout={() => {
            dispatch({ type: 'layOut', layout: null })
          }}
          onArrange={(next) => {
            dispatch({ type: 'arrange', arrangement: next })
          }}
          messages={messages}
          downloads={
            <TakeAway
              {...{ views, filters, arrangement, parsed, language }}
              canvas={state.canvas}
              before={selection?.kind === 'table' ? before : selection}
            />
          }
        >
          <PictureTools graph={graph} drawing={views.drawing} state={state} dispatch={dispatch} />
        </GraphCanvas>
        <aside id="details" className="panel" tabIndex={-1} aria-label={messages.panel} onKeyDown={stepQuotes}>
          {!FOLLOW_FILTERS.has(selection?.kind) && narrowsFacts(filters) && (
            <p className="faint unfiltered">{finding.unfiltered}</p>
          )}
          <CorrectionContext value={correcting}>
            <OpenPanel
              selection={selection}
              views={views}
              onFile={onFile}
              list={state.list}
              isLost={isLost}
              onList={(values) => {
                dispatch({ type: 'list', values })
              }}
              table={state.table}
              onTable={(of, values) => {
                dispatch({ type: 'table', of, values })
              }}
              {...{ filters, arrangement }}
              canvas={state.canvas}
              onClear={() => {
                dispatch({ type: 'clearFilters' })
              }}
              onUnlinked={() => {
                dispatch({ type: 'setFilter', values: { showIsolated: true } })
              }}
              before={before}
              onHide={(key) => {
                dispatch({ type: 'toggleNode', key })
              }}
              corrections={{
                pending,
                editable,
                onWithdraw: (at) => {
                  dispatch({ type: 'withdraw', at })
                },
                saving,
              }}
              {...{ parsed, texts, language, onNode, onOpen, onClose }}
            />
          </CorrectionContext>
        </aside>
        <p className="unseen" aria-live="polite">
          {summarize(parsed, selection, language)}
        </p>
      </div>
    </LanguageContext>
  )
}
