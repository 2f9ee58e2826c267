import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { csvTable } from '@shanhai/graph'
import type { FactIndex } from '../state/fact-index.js'
import { makeTable } from '../state/make-table.js'
import type { TableKind } from '../state/table-kinds.js'
import { TABLE_KINDS } from '../state/table-kinds.js'
import type { TableOrder } from '../state/table.js'
import { sortRows } from '../state/table.js'
import type { Filters } from '../state/viewer-state.js'
import { MESSAGES } from '../text/messages.js'
import { DataTable } from './data-table.js'
import { downloadFile } from './download-file.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { toXlsx } from './to-xlsx.js'

interface TablePanelProps extends PanelProps {
  readonly kind: TableKind
  readonly filters: Filters
  readonly facts: FactIndex
  /** Stands between the tools and the table. */
  readonly children: ReactNode
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table of what the filters leave: to read, to sort, to take away. */
export function TablePanel({ kind, filters, facts, children, parsed, language, onOpen, onClose }: TablePanelProps) {
  const messages = MESSAGES[language]
  const { tables } = messages
  const [order, setOrder] = useState<TableOrder | null>(null)
  const table = useMemo(
    () => makeTable(parsed, kind, { filters, facts }, language),
    [parsed, kind, filters, facts, language],
  )
  const collator = useMemo(() => new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true }), [language])
  const rows = useMemo(() => sortRows(table.rows, order, collator), [table, order, collator])
  const cells = () => [table.columns, ...rows.map((row) => row.cells)]
  const name = tables.kinds[kind]
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
      <p className="table-tools">
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
      </p>
      {children}
      <DataTable {...{ table, rows, order, messages, onOpen }} caption={name} onOrder={setOrder} />
    </>
  )
}
