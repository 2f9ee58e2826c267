import { SearchBox } from '../panels/search-box.js'
import { SkipLinks } from '../panels/skip-links.js'
import { UndoButtons } from '../panels/undo-buttons.js'
import type { History, HistoryAction } from '../state/history.js'
import type { PairIndex } from '../state/pair-search.js'
import type { SearchIndex } from '../state/search.js'
import type { Selection } from '../state/selection.js'
import { MESSAGES } from '../text/messages.js'

interface TopBarProps {
  readonly history: History
  readonly index: SearchIndex
  readonly pairs: PairIndex
  readonly onNode: (key: string) => void
  readonly onOpen: (selection: Selection) => void
  readonly dispatch: (action: HistoryAction) => void
}

/** What is at hand whatever is open: the search, undo and redo, corrections, tables, theme, language. */
export function TopBar({ history, index, pairs, onNode, onOpen, dispatch }: TopBarProps) {
  const { language, theme, corrections: pending } = history.present
  const messages = MESSAGES[language]
  return (
    <header className="top" tabIndex={-1}>
      <SkipLinks messages={messages} />
      <h1>
        {messages.appName}
        <span className="subtitle"> · {messages.appSubtitle}</span>
      </h1>
      <SearchBox
        index={index}
        pairs={pairs}
        language={language}
        onChoose={onNode}
        onPair={(key) => {
          onOpen({ kind: 'pair', key, focus: true })
        }}
      />
      <UndoButtons
        undoable={history.past.length}
        redoable={history.future.length}
        messages={messages}
        dispatch={dispatch}
      />
      {pending.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            onOpen({ kind: 'corrections', key: '', focus: false })
          }}
        >
          {messages.corrections.count(pending.length)}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          onOpen({ kind: 'table', key: 'people', focus: false })
        }}
      >
        {messages.tables.open}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          dispatch({ type: 'setTheme', theme: theme === 'light' ? 'dark' : 'light' })
        }}
      >
        {theme === 'light' ? messages.finding.dark : messages.finding.light}
      </button>
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
  )
}
