import type { EdgeAttributes, FactClaim, ParsedGraph } from '@shanhai/graph'
import { citationOf, figureOf } from '@shanhai/graph'
import { compareCodeUnits, RELATION_SCHEMAS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { sentenceOf } from './entity-table.js'
import type { ShownMeasure } from './shown-measures.js'
import type { Table, TableRow } from './table.js'
import type { VisibleParts } from './visible-parts.js'

const COLUMNS = [
  ['fact', 'sentence'],
  ['relation', 'label'],
  ['quotes', 'text'],
  ['sources', 'sentence'],
  ['status', 'label'],
  ['strength', 'label'],
  ['factuality', 'label'],
  ['contested', 'label'],
  ['from', 'label'],
  ['to', 'label'],
  ['subject', 'name'],
  ['object', 'name'],
  ['rule', 'sentence'],
] as const

/** What the sentence says already, and the name of the rule. */
const EXTRA: ReadonlySet<string> = new Set(['subject', 'object', 'rule'])

interface ClaimTableParts {
  readonly visible: VisibleParts
  readonly measures: readonly ShownMeasure[]
  readonly language: Language
}

/** Every claim behind the facts and figures that the filters leave; those of one subject stand together. */
export function claimTable(parsed: ParsedGraph, parts: ClaimTableParts): Table {
  const { graph } = parsed
  const { visible, measures, language } = parts
  const { columns } = MESSAGES[language].tables
  const rows: (TableRow & { readonly subject: string })[] = []
  let total = 0
  graph.forEachEdge((edge, attributes, source, target) => {
    const { claims } = attributes
    total += claims.length
    if (!visible.edges.has(edge)) return
    const ends = [graph.getNodeAttribute(source, 'name'), graph.getNodeAttribute(target, 'name')] as const
    const sentence = sentenceOf(graph, edge, language)
    for (const claim of claims)
      rows.push({
        id: `${edge} ${claim.id}`,
        subject: source,
        opens: { kind: 'edge', key: edge, focus: true },
        entities: [source, target],
        cells: claimCells(parsed, { sentence, ends, attributes, claim, language }),
      })
  })
  for (const { node, measure, admitted } of measures) {
    const { claims } = measure
    total += claims.length
    if (!admitted) continue
    const { name } = graph.getNodeAttributes(node)
    const figure = figureOf(measure.properties, language)
    const sentence = `${name}${MESSAGES[language].colon}${String(measure.properties['what'] ?? '')} ${figure}`
    for (const claim of claims)
      rows.push({
        id: `${measure.id} ${claim.id}`,
        subject: node,
        opens: { kind: 'node', key: node, focus: true },
        entities: [node],
        cells: claimCells(parsed, { sentence, ends: [name, figure], attributes: measure, claim, language }),
      })
  }
  rows.sort((a, b) => compareCodeUnits(a.subject, b.subject) || compareCodeUnits(a.id, b.id))
  return {
    columns: COLUMNS.map(([id, kind]) => ({ id, label: columns[id], kind, ...(EXTRA.has(id) && { isExtra: true }) })),
    rows,
    total,
  }
}

interface ClaimParts {
  readonly sentence: string
  readonly ends: readonly [string, string]
  readonly attributes: EdgeAttributes
  readonly claim: FactClaim
  readonly language: Language
}

function claimCells(
  parsed: ParsedGraph,
  { sentence, ends, attributes, claim, language }: ClaimParts,
): TableRow['cells'] {
  const messages = MESSAGES[language]
  return [
    sentence,
    RELATION_SCHEMAS[attributes.predicate].label[language],
    claim.evidence.map(({ quote }) => quote).join(' / '),
    sourcesOf(parsed, claim, language),
    messages.statuses[claim.status],
    messages.strengths[claim.strength],
    messages.factualities[claim.factuality],
    messages.yesNo(claim.contested),
    claim.validFrom ?? '',
    claim.validTo ?? '',
    ...ends,
    claim.rule,
  ]
}

/** Where a claim is printed, each source once. */
export function sourcesOf({ pages, articles }: ParsedGraph, { evidence }: FactClaim, language: Language): string {
  const sources = evidence.map(({ page, article }) => citationOf(pages.get(page), articles.get(article), language))
  return [...new Set(sources)].join(MESSAGES[language].semicolon)
}
