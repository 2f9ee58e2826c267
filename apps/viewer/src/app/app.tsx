import { useEffect, useMemo, useReducer } from 'react'
import type { Layout, ParsedGraph } from '@shanhai/graph'
import { pairsOf } from '@shanhai/graph'
import { createLooks, spotlightOf } from '../canvas/appearance.js'
import { GraphCanvas } from '../canvas/graph-canvas.js'
import { toDrawing } from '../canvas/to-drawing.js'
import { FactPanel } from '../panels/fact-panel.js'
import { FilterPanel } from '../panels/filter-panel.js'
import { NodePanel } from '../panels/node-panel.js'
import { SearchBox } from '../panels/search-box.js'
import { StartPanel } from '../panels/start-panel.js'
import { createSearchIndex } from '../state/search.js'
import { summarize } from '../state/summarize.js'
import type { Selection } from '../state/viewer-state.js'
import { INITIAL_STATE, reduceViewer } from '../state/viewer-state.js'
import { countKinds, visibleParts } from '../state/visible-parts.js'
import { MESSAGES } from '../text/messages.js'

interface AppProps {
  readonly parsed: ParsedGraph
  readonly layout: Layout
}

/** The whole page over one graph. */
export function App({ parsed, layout }: AppProps) {
  const { graph } = parsed
  const [state, dispatch] = useReducer(reduceViewer, INITIAL_STATE)
  const { language, selection, filters } = state
  const messages = MESSAGES[language]
  const drawing = useMemo(
    () => toDrawing(graph, layout, { isolated: filters.showIsolated }),
    [graph, layout, filters.showIsolated],
  )
  const index = useMemo(() => createSearchIndex(graph), [graph])
  const counts = useMemo(() => countKinds(graph), [graph])
  const pairs = useMemo(() => pairsOf(graph, parsed), [graph, parsed])
  const visible = useMemo(() => visibleParts(graph, filters), [graph, filters])
  const looks = useMemo(() => createLooks(visible, spotlightOf(graph, selection)), [graph, visible, selection])
  const focus = useMemo(() => focusKeys(parsed, selection), [parsed, selection])
  const pointer = useMemo(
    () => ({
      onNode: (key: string) => {
        dispatch({ type: 'select', selection: { kind: 'node', key, focus: false } })
      },
      onEdge: (key: string) => {
        dispatch({ type: 'select', selection: { kind: 'edge', key, focus: false } })
      },
      onStage: () => {
        dispatch({ type: 'deselect' })
      },
    }),
    [],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) dispatch({ type: 'deselect' })
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = messages.appTitle
  }, [language, messages])

  const open = (kind: Selection['kind']) => (key: string) => {
    dispatch({ type: 'select', selection: { kind, key, focus: true } })
  }
  const close = (): void => {
    dispatch({ type: 'deselect' })
  }
  const panel = { parsed, language, onNode: open('node'), onFact: open('edge'), onClose: close }
  return (
    <div className="app">
      <header className="top">
        <h1>{messages.appTitle}</h1>
        <SearchBox index={index} language={language} onChoose={open('node')} />
        <button
          type="button"
          className="quiet"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            dispatch({ type: 'setLanguage', language: language === 'zh' ? 'en' : 'zh' })
          }}
        >
          {messages.otherLanguage}
        </button>
      </header>
      <FilterPanel counts={counts} filters={filters} language={language} dispatch={dispatch} />
      <GraphCanvas drawing={drawing} looks={looks} focus={focus} actions={pointer} messages={messages} />
      <aside className="panel" aria-label={messages.panel}>
        {selection === null && <StartPanel pairs={pairs} {...panel} />}
        {selection?.kind === 'node' && <NodePanel key={selection.key} node={selection.key} {...panel} />}
        {selection?.kind === 'edge' && <FactPanel key={selection.key} edge={selection.key} {...panel} />}
      </aside>
      <p className="unseen" aria-live="polite">
        {summarize(parsed, selection, language)}
      </p>
    </div>
  )
}

function focusKeys({ graph }: ParsedGraph, selection: Selection | null): readonly string[] | null {
  if (!selection?.focus) return null
  return selection.kind === 'node' ? [selection.key] : graph.extremities(selection.key)
}
