// The closing table of npm test.

/** Counts results by part of the project. @param results what results-reporter.mjs writes */
export function summarize(results) {
  const parts = new Map()
  for (const { file, state, reason } of results) {
    const name = partOf(file)
    const part = parts.get(name) ?? { name, passed: 0, failed: 0, skipped: 0, reasons: new Set() }
    parts.set(name, part)
    part[state === 'passed' ? 'passed' : state === 'skipped' ? 'skipped' : 'failed']++
    if (reason !== null) part.reasons.add(reason)
  }
  const sorted = [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const sum = (key) => sorted.reduce((total, part) => total + part[key], 0)
  return { parts: sorted, passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** `packages/reader/test/x.test.ts` belongs to `unit: reader`, `test/gold/x.test.ts` to `gold`. */
function partOf(file) {
  const [top, name] = file.split(/[\\/]/)
  if (top === 'packages' || top === 'apps') return `unit: ${name}`
  return top === 'test' ? name : top || 'runner'
}

/** The table as text: part, ran, failed, skipped, why. */
export function formatTable({ parts }) {
  const rows = parts.map((part) => [
    part.name,
    String(part.passed + part.failed),
    String(part.failed),
    String(part.skipped),
    [...part.reasons].sort().join('; '),
  ])
  const table = [['part', 'ran', 'failed', 'skipped', 'why'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, i) => (i === 4 ? cell : i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  return table.map((row) => line(row).trimEnd()).join('\n')
}
