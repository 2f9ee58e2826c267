import type { PageData } from '../../apps/viewer/src/embed/index.js'

/** Three pairs beneath each other: in force, over and planned; each runs from left to right. Invented. */
export function standingGraph(): PageData {
  const rows = (['ongoing', 'done', 'planned'] as const).map((factuality, row) => ({ factuality, row }))
  const nodes = rows.flatMap(({ row }) =>
    ['from', 'to'].map((end) => ({
      key: `place:${end}-${String(row)}`,
      attributes: {
        ...{
          entityType: 'Place',
          name: `${end === 'from' ? ('甲乙丙'[row] ?? '') : ('子丑寅'[row] ?? '')}县`,
          aliases: [],
        },
        ...{ adcode: end === 'from' ? `35060${String(row)}` : `${String(row === 0 ? 65 : 62)}230${String(row)}` },
        ...{ properties: {}, measures: [], assistance: true },
      },
    })),
  )
  const edges = rows.map(({ factuality, row }) => {
    const status = { status: 'stated', strength: 'explicit', contested: false, properties: {} }
    const claim = { id: `a#c${String(row)}`, ...status, factuality, rule: 'test/made', evidence: [] }
    return {
      ...{ key: `fact:${factuality}`, source: `place:from-${String(row)}`, target: `place:to-${String(row)}` },
      attributes: { predicate: 'PAIRED_ASSISTANCE', ...status, claims: [claim] },
    }
  })
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  const graph = { options, attributes: { hidden: { nodes: 0, edges: 0 } }, nodes, edges }
  const layout = Object.fromEntries(
    rows.flatMap(({ row }) => [
      [`place:from-${String(row)}`, [0, -3 * row]],
      [`place:to-${String(row)}`, [9, -3 * row]],
    ]),
  )
  return { graphFile: { format: 'shanhai-graph', version: 1, sources: { pages: [], articles: [] }, graph }, layout }
}
