import { foldText } from './fold-text.js'
import { bestForm, readQuery } from './name-forms.js'
import type { SearchIndex } from './search.js'
import type { TableRow } from './table.js'

/** Folded text of rows, made when a query first asks for it. */
const texts = new WeakMap<TableRow, string>()

/**
 * Rows that hold every word of a query in some cell, in simplified or traditional characters, or that tell of an entity
 * whose name, alias, code or reading holds it. An empty query: all.
 */
export function findRows(rows: readonly TableRow[], query: string, index: SearchIndex): readonly TableRow[] {
  return query
    .split(/\s+/u)
    .flatMap((word) => readQuery(word) ?? [])
    .reduce((left, wanted) => {
      const found = new Set(index.flatMap(({ key, forms }) => (bestForm(forms, wanted) === null ? [] : [key])))
      return left.filter(
        (row) => textOf(row).includes(wanted.folded) || row.entities.some((entity) => found.has(entity)),
      )
    }, rows)
}

function textOf(row: TableRow): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const text = foldText(row.cells.join('\n'))
  texts.set(row, text)
  return text
}
