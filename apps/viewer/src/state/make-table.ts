import type { ParsedGraph } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { claimTable } from './claim-table.js'
import { conflictTable } from './conflict-table.js'
import { entityTable } from './entity-table.js'
import type { FactIndex } from './fact-index.js'
import { moneyTable } from './money-table.js'
import { showMeasures } from './shown-measures.js'
import type { TableKind } from './table-kinds.js'
import type { Table } from './table.js'
import type { Filters } from './viewer-state.js'
import { visibleParts } from './visible-parts.js'

/** A table under the filters of the page. */
export function makeTable(
  parsed: ParsedGraph,
  kind: TableKind,
  { filters, facts }: { readonly filters: Filters; readonly facts: FactIndex },
  language: Language,
): Table {
  const visible = visibleParts(parsed.graph, filters, facts)
  switch (kind) {
    case 'people':
      return entityTable(parsed.graph, 'Person', visible, language)
    case 'projects':
      return entityTable(parsed.graph, 'Project', visible, language)
    case 'money':
      return moneyTable(parsed, showMeasures(parsed, filters, facts), language)
    case 'claims':
      return claimTable(parsed, { visible, measures: showMeasures(parsed, filters, facts), language })
    case 'conflicts':
      return conflictTable(parsed, { visible, measures: showMeasures(parsed, filters, facts), language })
  }
}
