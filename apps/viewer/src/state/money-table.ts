import type { MeasureAttributes, PairProfile, ParsedGraph } from '@shanhai/graph'
import { figureOf, periodLabel } from '@shanhai/graph'
import type { PropertySchema } from '@shanhai/model'
import { MEASURE_PROPERTIES, REPORTED_BY_LABELS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { bylineOf } from './byline.js'
import { sourcesOf } from './claim-table.js'
import { valueLabel } from './describe-fact.js'
import { pairTitle } from './describe-pair.js'
import type { ShownMeasure } from './shown-measures.js'
import type { Table } from './table.js'
import type { PageTexts } from './texts.js'

/** What readers ask first; the bounds and the unit, which make the figure sortable in a spreadsheet, come last. */
const FIRST = ['role', 'period'] as const
const LAST = ['value', 'min', 'max', 'unit', 'currency', 'qualifier'] as const
const NUMBERS: ReadonlySet<string> = new Set(['value', 'min', 'max'])

interface MoneyTableParts {
  readonly measures: readonly ShownMeasure[]
  readonly profiles: readonly PairProfile[]
  readonly texts: PageTexts
  readonly language: Language
}

/** The figures in a currency, with the pairs to which they belong; nothing is added up, for roles must not be. */
export function moneyTable(parsed: ParsedGraph, { measures, profiles, texts, language }: MoneyTableParts): Table {
  const { tables, statuses, semicolon, yesNo } = MESSAGES[language]
  const pairsOf = pairsByFigure(profiles, language)
  const money = measures.filter(({ measure: { properties } }) => properties['currency'] !== undefined)
  const schemas: Readonly<Record<string, PropertySchema>> = MEASURE_PROPERTIES
  const { name, what, figure, pair, status, contested, sources, reporters, reportedBy, quotes } = tables.columns
  const column = (id: string) => ({
    id,
    label: schemas[id]?.label[language] ?? id,
    kind: NUMBERS.has(id) ? ('number' as const) : ('label' as const),
  })
  const cellOf =
    ({ properties }: MeasureAttributes) =>
    (id: string) => {
      const value = Object.hasOwn(properties, id) ? properties[id] : undefined
      if (value === undefined) return ''
      if (typeof value === 'number') return value
      return id === 'period' ? periodLabel(String(value)) : valueLabel(schemas[id], value, language)
    }
  const bylines = ({ claims }: MeasureAttributes): string => {
    const articles = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
    const said = [...articles].map((article) => bylineOf(texts.articles.get(article)?.bylines ?? [], language))
    return [...new Set(said.filter((text) => text !== ''))].join(semicolon)
  }
  return {
    columns: [
      { id: 'name', label: name, kind: 'name' },
      { id: 'figure', label: figure, kind: 'label' },
      { id: 'what', label: what, kind: 'label' },
      { id: 'pair', label: pair, kind: 'name' },
      ...FIRST.map(column),
      { id: 'quotes', label: quotes, kind: 'text' },
      { id: 'sources', label: sources, kind: 'sentence' },
      { id: 'reporters', label: reporters, kind: 'name' },
      { id: 'reportedBy', label: reportedBy, kind: 'label' },
      { id: 'status', label: status, kind: 'label' },
      { id: 'contested', label: contested, kind: 'label' },
      ...LAST.map((id) => ({ ...column(id), isExtra: true as const })),
    ],
    rows: money
      .filter(({ admitted }) => admitted)
      .map(({ node, measure }) => ({
        id: `${node} ${measure.id}`,
        opens: { kind: 'node', key: node, focus: true } as const,
        entities: [node],
        cells: [
          parsed.graph.getNodeAttribute(node, 'name'),
          figureOf(measure.properties, language),
          String(measure.properties['what'] ?? ''),
          (pairsOf.get(measure.id) ?? []).join(semicolon),
          ...FIRST.map(cellOf(measure)),
          [...new Set(measure.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))].join(' / '),
          [...new Set(measure.claims.map((claim) => sourcesOf(parsed, claim, language)))].join(semicolon),
          bylines(measure),
          measure.reportedBy === undefined ? '' : REPORTED_BY_LABELS[measure.reportedBy][language],
          statuses[measure.status],
          yesNo(measure.contested),
          ...LAST.map(cellOf(measure)),
        ],
      })),
    total: money.length,
  }
}

/** Titles of the pairs to which each figure belongs. */
function pairsByFigure(profiles: readonly PairProfile[], language: Language): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>()
  for (const profile of profiles)
    for (const { measure } of profile.figures)
      pairs.set(measure.id, [...(pairs.get(measure.id) ?? []), pairTitle(profile, language)])
  return pairs
}
