import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType, PropertySchema } from '@shanhai/model'
import { compareCodeUnits, ENTITY_SCHEMAS, factSentence } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { valueLabel } from './describe-fact.js'
import type { Table, TableRow } from './table.js'
import type { VisibleParts } from './visible-parts.js'

/** Entities of one type with their properties and the facts that the filters leave, the most linked first. */
export function entityTable(
  graph: KnowledgeGraph,
  entityType: EntityType,
  visible: VisibleParts,
  language: Language,
): Table {
  const { tables } = MESSAGES[language]
  const keys = graph.filterNodes((_key, attributes) => attributes.entityType === entityType)
  const schemas: Readonly<Record<string, PropertySchema>> = ENTITY_SCHEMAS[entityType].properties
  // A column that is empty throughout would only take up room.
  const properties = Object.keys(schemas).filter((name) =>
    keys.some((key) => Object.hasOwn(graph.getNodeAttribute(key, 'properties'), name)),
  )
  const hasAliases = keys.some((key) => graph.getNodeAttribute(key, 'aliases').length > 0)
  const shown = keys.filter((key) => visible.nodes.has(key))
  shown.sort((a, b) => graph.degree(b) - graph.degree(a) || compareCodeUnits(a, b))
  const { name, aliases, facts, factCount, pageCount } = tables.columns
  return {
    columns: [
      { id: 'name', label: name, kind: 'name' },
      ...(hasAliases ? [{ id: 'aliases', label: aliases, kind: 'label' as const }] : []),
      ...properties.map((id) => ({ id, label: schemas[id]?.label[language] ?? id, kind: 'label' as const })),
      { id: 'facts', label: facts, kind: 'text' },
      { id: 'factCount', label: factCount, kind: 'number' },
      { id: 'pageCount', label: pageCount, kind: 'number' },
    ],
    rows: shown.map((key) => entityRow(graph, key, { hasAliases, properties, schemas, visible, language })),
    total: keys.length,
    unlinked: keys.filter((key) => !visible.nodes.has(key) && graph.degree(key) === 0).length,
  }
}

interface RowContext {
  readonly hasAliases: boolean
  readonly properties: readonly string[]
  readonly schemas: Readonly<Record<string, PropertySchema>>
  readonly visible: VisibleParts
  readonly language: Language
}

function entityRow(
  graph: KnowledgeGraph,
  key: string,
  { hasAliases, properties, schemas, visible, language }: RowContext,
): TableRow {
  const node = graph.getNodeAttributes(key)
  const { listComma, semicolon } = MESSAGES[language]
  const edges = graph.filterEdges(key, (edge) => visible.edges.has(edge)).sort(compareCodeUnits)
  const claims = edges.flatMap((edge) => graph.getEdgeAttribute(edge, 'claims'))
  const pages = new Set(claims.flatMap(({ evidence }) => evidence.map(({ page }) => page)))
  const valueOf = (name: string): string => {
    const value = Object.hasOwn(node.properties, name) ? node.properties[name] : undefined
    return value === undefined ? '' : valueLabel(schemas[name], value, language)
  }
  return {
    id: key,
    opens: { kind: 'node', key, focus: true },
    entities: [key],
    cells: [
      node.name,
      ...(hasAliases ? [node.aliases.join(listComma)] : []),
      ...properties.map(valueOf),
      edges.map((edge) => sentenceOf(graph, edge, language)).join(semicolon),
      edges.length,
      pages.size,
    ],
  }
}

/** The fact of an edge in words. */
export function sentenceOf(graph: KnowledgeGraph, edge: string, language: Language): string {
  const { predicate, properties } = graph.getEdgeAttributes(edge)
  const [subject, object] = graph.extremities(edge).map((end) => graph.getNodeAttribute(end, 'name'))
  return factSentence({ predicate, properties, subject: subject ?? '', object: object ?? '' }, language)
}
