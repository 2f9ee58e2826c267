import type { PropertyValue } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { EdgeAttributes, NodeAttributes } from '../attributes.js'
import type { Layout } from '../layout.js'
import type { ParsedGraph } from '../parse-graph-file.js'
import type { LeftOutCounter } from './left-out.js'

/** What formats of flat values hold of a node or edge: scalars by column name. */
export type Cells = Readonly<Record<string, PropertyValue>>

export interface NodeLine {
  readonly key: string
  readonly label: string
  readonly cells: Cells
  readonly position: readonly [number, number] | null
}

export interface EdgeLine {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly label: string
  /** How many claims state it. */
  readonly weight: number
  readonly cells: Cells
}

/** Kind of the values of a column. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean'

/** A graph as two tables, sorted by key; columns in the order of their names, with the kind of their values. */
export interface GraphTables {
  readonly nodes: readonly NodeLine[]
  readonly edges: readonly EdgeLine[]
  readonly nodeColumns: ReadonlyMap<string, ColumnType>
  readonly edgeColumns: ReadonlyMap<string, ColumnType>
}

/** Between the names of a list that had to become one text. */
const LIST_DIVIDER = '; '

/** Flattens a graph: aliases become one text, measures are left out, of the claims behind an edge the first quote and its source stay. */
export function toTables(file: ParsedGraph, layout: Layout, leftOut: LeftOutCounter): GraphTables {
  const { graph } = file
  const { edges, nodes } = graph.getAttribute('hidden')
  leftOut.add('hidden', nodes + edges)
  const nodeLines = graph
    .nodes()
    .sort(compareCodeUnits)
    .map((key) => toNodeLine(key, graph.getNodeAttributes(key), layout, leftOut))
  const edgeLines = graph
    .edges()
    .sort(compareCodeUnits)
    .map((key) => toEdgeLine(key, file, leftOut))
  return {
    nodes: nodeLines,
    edges: edgeLines,
    nodeColumns: columnsOf(nodeLines),
    edgeColumns: columnsOf(edgeLines),
  }
}

function toNodeLine(key: string, node: NodeAttributes, layout: Layout, leftOut: LeftOutCounter): NodeLine {
  const position = Object.hasOwn(layout, key) ? (layout[key] ?? null) : null
  if (position === null) leftOut.add('no-positions')
  if (node.aliases.length > 1) leftOut.add('lists')
  leftOut.add('measures', node.measures.length)
  return {
    key,
    label: node.name,
    position,
    cells: {
      ...prefixed(node.properties),
      entityType: node.entityType,
      ...(node.aliases.length > 0 && { aliases: node.aliases.join(LIST_DIVIDER) }),
      ...(node.adcode !== undefined && { adcode: node.adcode }),
      ...(node.mentionCount !== undefined && { mentionCount: node.mentionCount }),
      assistance: node.assistance,
    },
  }
}

function toEdgeLine(key: string, file: ParsedGraph, leftOut: LeftOutCounter): EdgeLine {
  const { graph } = file
  const edge: EdgeAttributes = graph.getEdgeAttributes(key)
  leftOut.add('evidence', edge.claims.flatMap(({ evidence }) => evidence).length)
  return {
    key,
    source: graph.source(key),
    target: graph.target(key),
    label: edge.predicate,
    weight: edge.claims.length,
    cells: {
      ...prefixed(edge.properties),
      predicate: edge.predicate,
      status: edge.status,
      strength: edge.strength,
      contested: edge.contested,
      ...firstProof(edge, file),
    },
  }
}

/** The first quote of an edge, and where it is printed. */
function firstProof({ claims }: EdgeAttributes, { pages }: ParsedGraph): Cells {
  const proof = claims.flatMap(({ evidence }) => evidence)[0]
  if (proof === undefined) return {}
  const { newspaper, issueDate, pageNumber } = pages.get(proof.page) ?? {}
  return {
    quote: proof.quote,
    page: proof.page,
    ...(newspaper !== undefined && { newspaper }),
    ...(issueDate !== undefined && { issueDate }),
    ...(pageNumber !== undefined && { pageNumber }),
  }
}

/** Properties of the schema never collide with the columns above: none of those begins like this. */
function prefixed(properties: NodeAttributes['properties']): Cells {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [`property_${name}`, value]))
}

/** Columns with the kind of their values; text where values of two kinds meet. */
function columnsOf(lines: readonly { readonly cells: Cells }[]): ReadonlyMap<string, ColumnType> {
  const types = new Map<string, ColumnType>()
  for (const { cells } of lines)
    for (const [name, value] of Object.entries(cells)) types.set(name, joinTypes(types.get(name), typeOf(value)))
  return new Map([...types].sort(([a], [b]) => compareCodeUnits(a, b)))
}

function typeOf(value: PropertyValue): ColumnType {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double'
}

function joinTypes(a: ColumnType | undefined, b: ColumnType): ColumnType {
  if (a === undefined || a === b) return b
  const numbers = [a, b].every((type) => type === 'integer' || type === 'double')
  return numbers ? 'double' : 'string'
}
