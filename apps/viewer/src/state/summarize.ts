import type { ParsedGraph } from '@shanhai/graph'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { describeFact } from './describe-fact.js'
import type { Selection } from './viewer-state.js'

/** One line that a screen reader says when the selection changes; empty where nothing is selected. */
export function summarize(parsed: ParsedGraph, selection: Selection | null, language: Language): string {
  if (selection === null) return ''
  const messages = MESSAGES[language]
  if (selection.kind === 'edge') return messages.selectedFact(describeFact(parsed, selection.key, language).sentence)
  const { name, entityType } = parsed.graph.getNodeAttributes(selection.key)
  const type = ENTITY_SCHEMAS[entityType].label[language]
  return messages.selectedNode(name, type, parsed.graph.degree(selection.key))
}
