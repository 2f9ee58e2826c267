import type { LayerReport, PushReport } from '@shanhai/neo4j'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The lines after a push or a removal: a table of labels and types, and the sums. */
export function reportLines(report: PushReport, { messages }: Context): readonly string[] {
  const rows = report.layers.map(({ added, changed, kind, name, removed, total }) => [
    kind === 'node' ? `(:${name})` : `[:${name}]`,
    ...[total, added, changed, removed].map(String),
  ])
  const sum = (key: 'added' | 'changed' | 'removed', kind: LayerReport['kind']): number =>
    report.layers.filter((layer) => layer.kind === kind).reduce((all, layer) => all + layer[key], 0)
  const counts = (kind: LayerReport['kind']) => ({
    added: sum('added', kind),
    changed: sum('changed', kind),
    removed: sum('removed', kind),
  })
  return [
    ...table([messages.pushTable, ...rows]),
    ...messages.pushed(report, counts('node'), counts('relationship')),
  ].map(cleanText)
}

/** Rows with columns of one width; the first is flush left. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - width(cell))
        return i === 0 ? cell + space : space + cell
      })
      .join('  '),
  )
}

/** Columns of a terminal that a text takes: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFF60]/.test(character) ? 2 : 1), 0)
}
