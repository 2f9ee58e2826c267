import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { PairProfile } from '@shanhai/graph'
import { csvTable } from '@shanhai/graph'
import type { FactIndex } from '../state/fact-index.js'
import { findRows } from '../state/find-rows.js'
import { makeTable } from '../state/make-table.js'
import type { SearchIndex } from '../state/search.js'
import { TABLE_KINDS } from '../state/table-kinds.js'
import type { TableView } from '../state/table-view.js'
import { sortRows } from '../state/table.js'
import type { Filters } from '../state/viewer-state.js'
import { MESSAGES } from '../text/messages.js'
import { ClearFilters } from './clear-filters.js'
import { DataTable } from './data-table.js'
import { downloadFile } from './download-file.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { QueryField } from './query-field.js'
import { toXlsx } from './to-xlsx.js'

interface TablePanelProps extends PanelProps {
  readonly view: TableView
  readonly onView: (values: Partial<Omit<TableView, 'of'>>) => void
  readonly filters: Filters
  readonly facts: FactIndex
  readonly profiles: readonly PairProfile[]
  readonly index: SearchIndex
  /** The row of this table that was last opened. */
  readonly from: string | null
  /** Lists entities of which there is no fact, too. */
  readonly onUnlinked: () => void
  readonly onClear: () => void
  /** Told which row is opened. */
  readonly onRow: (id: string) => void
  /** Stands between the tools and the table. */
  readonly children: ReactNode
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table of what the filters leave: to read, to sort, to take away. */
export function TablePanel(props: TablePanelProps) {
  const { view, onView, filters, facts, profiles, index, from, onRow, onUnlinked, onClear, children } = props
  const { parsed, texts, language, onOpen, onClose } = props
  const { of: kind, query, order } = view
  const messages = MESSAGES[language]
  const { tables } = messages
  const table = useMemo(
    () => makeTable(parsed, kind, { filters, facts, profiles, texts }, language),
    [parsed, kind, filters, facts, profiles, texts, language],
  )
  const collator = useMemo(() => new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true }), [language])
  const sorted = useMemo(() => sortRows(table, table.rows, order, collator), [table, order, collator])
  const rows = useMemo(() => findRows(sorted, query, index), [sorted, query, index])
  const cells = () => [table.columns.map(({ label }) => label), ...rows.map((row) => row.cells)]
  const name = tables.kinds[kind]
  const extra = table.columns.flatMap(({ isExtra, label }) => (isExtra ? [label] : []))
  const { unlinked = 0, outside = 0 } = table
  return (
    <>
      <PanelHead title={`${tables.title}${messages.colon}${name}`} messages={messages} onClose={onClose}>
        {tables.hint}
      </PanelHead>
      <div className="table-kinds" role="group" aria-label={tables.title}>
        {TABLE_KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className="quiet"
            aria-pressed={one === kind}
            onClick={() => {
              onOpen({ kind: 'table', key: one, focus: false })
            }}
          >
            {tables.kinds[one]}
          </button>
        ))}
      </div>
      {table.total === 0 ? (
        <p className="absent">{kind === 'conflicts' ? messages.conflict.none : tables.empty}</p>
      ) : (
        <div className="table-tools">
          <QueryField
            aria-label={tables.find}
            placeholder={tables.find}
            value={query}
            onQuery={(next) => {
              onView({ query: next })
            }}
          />
          <span aria-live="polite">{tables.rows(rows.length, table.total)}</span>
          <button
            type="button"
            className="small"
            onClick={() => {
              downloadFile(`${name}.csv`, [...csvTable(cells())].join(''), 'text/csv;charset=utf-8')
            }}
          >
            {tables.csv}
          </button>
          <button
            type="button"
            className="small"
            onClick={() => {
              downloadFile(`${name}.xlsx`, toXlsx(name, cells()), XLSX_TYPE)
            }}
          >
            {tables.xlsx}
          </button>
        </div>
      )}
      {unlinked > 0 && !filters.showIsolated && (
        <p className="faint">
          {tables.unlinked(unlinked)}{' '}
          <button type="button" className="small" onClick={onUnlinked}>
            {tables.listUnlinked}
          </button>
        </p>
      )}
      {children}
      {table.total > 0 && (
        <DataTable
          {...{ table, rows, order, from, messages }}
          caption={name}
          onOrder={(next) => {
            onView({ order: next })
          }}
          onOpen={(row) => {
            onRow(row.id)
            onOpen(row.opens)
          }}
        />
      )}
      {extra.length > 0 && table.total > 0 && <p className="faint">{tables.extra(extra.join(messages.listComma))}</p>}
      {outside > 0 && <p className="faint">{messages.conflict.outside(outside)}</p>}
      {rows.length === 0 && table.total > 0 && (
        <p className="absent">
          {tables.none} {table.rows.length === 0 && <ClearFilters {...{ messages, onClear }} />}
        </p>
      )}
    </>
  )
}
