import type { ParsedGraph } from '@shanhai/graph'
import { figureOf } from '@shanhai/graph'
import type { PropertySchema } from '@shanhai/model'
import { MEASURE_PROPERTIES } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { sourcesOf } from './claim-table.js'
import { valueLabel } from './describe-fact.js'
import type { ShownMeasure } from './shown-measures.js'
import type { Table } from './table.js'

/** Properties with a column of their own; the bounds and the unit make the figure sortable in a spreadsheet. */
const COLUMNS = ['role', 'value', 'min', 'max', 'unit', 'currency', 'qualifier', 'period'] as const
const NUMBERS: ReadonlySet<string> = new Set(['value', 'min', 'max'])

/** The figures in a currency; nothing is added up, for roles must not be. */
export function moneyTable(parsed: ParsedGraph, measures: readonly ShownMeasure[], language: Language): Table {
  const { tables, statuses, semicolon, yesNo } = MESSAGES[language]
  const money = measures.filter(({ measure: { properties } }) => properties['currency'] !== undefined)
  const schemas: Readonly<Record<string, PropertySchema>> = MEASURE_PROPERTIES
  const { name, what, figure, status, contested, sources, quotes } = tables.columns
  const properties = COLUMNS.map((id) => ({
    id,
    label: schemas[id]?.label[language] ?? id,
    kind: NUMBERS.has(id) ? ('number' as const) : ('label' as const),
  }))
  return {
    columns: [
      { id: 'name', label: name, kind: 'name' },
      { id: 'what', label: what, kind: 'label' },
      { id: 'figure', label: figure, kind: 'label' },
      ...properties,
      { id: 'status', label: status, kind: 'label' },
      { id: 'contested', label: contested, kind: 'label' },
      { id: 'sources', label: sources, kind: 'sentence' },
      { id: 'quotes', label: quotes, kind: 'text' },
    ],
    rows: money
      .filter(({ admitted }) => admitted)
      .map(({ node, measure }) => ({
        id: `${node} ${measure.id}`,
        opens: { kind: 'node', key: node, focus: true } as const,
        entities: [node],
        cells: [
          parsed.graph.getNodeAttribute(node, 'name'),
          String(measure.properties['what'] ?? ''),
          figureOf(measure.properties, language),
          ...COLUMNS.map((one) => {
            const value = Object.hasOwn(measure.properties, one) ? measure.properties[one] : undefined
            if (value === undefined) return ''
            return typeof value === 'number' ? value : valueLabel(schemas[one], value, language)
          }),
          statuses[measure.status],
          yesNo(measure.contested),
          [...new Set(measure.claims.map((claim) => sourcesOf(parsed, claim, language)))].join(semicolon),
          measure.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join(' / '),
        ],
      })),
    total: money.length,
  }
}
