import type { PairProfile, ParsedGraph } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { claimTable } from './claim-table.js'
import { conflictTable } from './conflict-table.js'
import { entityTable } from './entity-table.js'
import type { FactIndex } from './fact-index.js'
import { moneyTable } from './money-table.js'
import { showMeasures } from './shown-measures.js'
import type { TableKind } from './table-kinds.js'
import type { Table } from './table.js'
import type { PageTexts } from './texts.js'
import type { Filters } from './viewer-state.js'
import { visibleParts } from './visible-parts.js'

export interface TableContext {
  readonly filters: Filters
  readonly facts: FactIndex
  readonly profiles: readonly PairProfile[]
  readonly texts: PageTexts
}

/** A table under the filters of the page. */
export function makeTable(
  parsed: ParsedGraph,
  kind: TableKind,
  { filters, facts, profiles, texts }: TableContext,
  language: Language,
): Table {
  const visible = visibleParts(parsed.graph, filters, facts)
  switch (kind) {
    case 'people':
      return entityTable(parsed.graph, 'Person', visible, language)
    case 'projects':
      return entityTable(parsed.graph, 'Project', visible, language)
    case 'money':
      return moneyTable(parsed, { measures: showMeasures(parsed, filters, facts), profiles, texts, language })
    case 'claims':
      return claimTable(parsed, { visible, measures: showMeasures(parsed, filters, facts), language })
    case 'conflicts':
      return conflictTable(parsed, { visible, measures: showMeasures(parsed, filters, facts), language })
  }
}
