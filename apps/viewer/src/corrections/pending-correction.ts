import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import { figureOf } from '@shanhai/graph'
import { ENTITY_SCHEMAS, factSentence } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/** What a reader wants corrected, not yet built. Entities by id; facts, figures too, by id. */
export type PendingCorrection =
  | { readonly kind: 'same' | 'not same'; readonly entity: string; readonly other: string }
  | { readonly kind: 'rename'; readonly entity: string; readonly to: string }
  | { readonly kind: 'retype'; readonly entity: string; readonly to: EntityType }
  | { readonly kind: 'drop'; readonly entity: string }
  | { readonly kind: 'drop' | 'confirm'; readonly fact: string }

/** True if the correction says something of the entity or fact. */
export function isAbout(correction: PendingCorrection, key: string): boolean {
  return 'fact' in correction
    ? correction.fact === key
    : correction.entity === key || ('other' in correction && correction.other === key)
}

/** The correction in words. */
export function describeCorrection(graph: KnowledgeGraph, correction: PendingCorrection, language: Language): string {
  const { corrections: words } = MESSAGES[language]
  if ('fact' in correction) return words.ofFact[correction.kind](sentenceOf(graph, correction.fact, language))
  const name = graph.getNodeAttribute(correction.entity, 'name')
  switch (correction.kind) {
    case 'same':
    case 'not same':
      return words.ofPair[correction.kind](name, graph.getNodeAttribute(correction.other, 'name'))
    case 'rename':
      return words.renamed(name, correction.to)
    case 'retype':
      return words.retyped(name, ENTITY_SCHEMAS[correction.to].label[language])
    case 'drop':
      return words.dropped(name)
  }
}

function sentenceOf(graph: KnowledgeGraph, fact: string, language: Language): string {
  if (!graph.hasEdge(fact)) return figureSentence(graph, fact, language)
  const { predicate, properties } = graph.getEdgeAttributes(fact)
  const [subject, object] = [graph.getSourceAttributes(fact).name, graph.getTargetAttributes(fact).name]
  return factSentence({ predicate, properties, subject, object }, language)
}

/** Figures stand on their entity: its name, what is counted, how much. */
function figureSentence(graph: KnowledgeGraph, fact: string, language: Language): string {
  const node = graph.findNode((_key, { measures }) => measures.some(({ id }) => id === fact))
  if (node === undefined) return fact
  const { name, measures } = graph.getNodeAttributes(node)
  const properties = measures.find(({ id }) => id === fact)?.properties ?? {}
  return `${name} ${String(properties['what'] ?? '')} ${figureOf(properties, language)}`
}

/**
 * Lines of `corrections.yaml`, each with a note that says in words what its ids mean. JSON is YAML, so that no name can end
 * its quotes; marks that only YAML reads as line ends are escaped.
 */
export function correctionLines(
  graph: KnowledgeGraph,
  corrections: readonly PendingCorrection[],
  language: Language,
): string {
  return corrections
    .map((correction) => {
      const entry = { ...toEntry(correction), note: describeCorrection(graph, correction, language) }
      return `- ${JSON.stringify(entry).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped)}\n`
    })
    .join('')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function toEntry(correction: PendingCorrection): Readonly<Record<string, unknown>> {
  if ('fact' in correction) return { [correction.kind]: correction.fact }
  switch (correction.kind) {
    case 'same':
    case 'not same':
      return { [correction.kind]: [correction.entity, correction.other] }
    case 'rename':
    case 'retype':
      return { [correction.kind]: correction.entity, to: correction.to }
    case 'drop':
      return { drop: correction.entity }
  }
}
