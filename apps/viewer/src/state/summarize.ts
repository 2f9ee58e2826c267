import type { ParsedGraph } from '@shanhai/graph'
import type { ArticleId } from '@shanhai/model'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { describeFact } from './describe-fact.js'
import type { Selection } from './selection.js'
import { titleOf } from './title-of.js'
import { nameIn } from '../latin/name-in.js'

/** One line that a screen reader says when the selection changes; empty where nothing is selected. */
export function summarize(parsed: ParsedGraph, selection: Selection | null, language: Language): string {
  const messages = MESSAGES[language]
  const nameOf = (key: string): string => nameIn(parsed.graph.getNodeAttributes(key), language)
  const sentenceOf = (key: string): string => describeFact(parsed, key, language).sentence
  switch (selection?.kind) {
    case undefined:
      return ''
    case 'corrections':
      return messages.corrections.title
    case 'table':
      return `${messages.tables.title}: ${messages.tables.kinds[selection.key]}`
    case 'edge':
    case 'pair':
      return messages.selectedFact(sentenceOf(selection.key))
    case 'comparison':
      return `${messages.pair.comparison}: ${sentenceOf(selection.key)}; ${sentenceOf(selection.other)}`
    case 'dossier': {
      const second = selection.other === null ? '' : `; ${sentenceOf(selection.other)}`
      return `${messages.dossier.title}: ${sentenceOf(selection.key)}${second}`
    }
    case 'conflict':
      return `${messages.conflict.title}: ${titleOf(parsed, selection, language)}`
    case 'paths':
      return `${messages.finding.paths}: ${nameOf(selection.key)} ⇄ ${nameOf(selection.other)}`
    case 'article': {
      const headline = parsed.articles.get(selection.key as ArticleId)?.headline
      return `${messages.evidence.article}: ${headline ?? messages.evidence.untitled}`
    }
    case 'node': {
      const { entityType } = parsed.graph.getNodeAttributes(selection.key)
      const type = ENTITY_SCHEMAS[entityType].label[language]
      return messages.selectedNode(nameOf(selection.key), type, parsed.graph.degree(selection.key))
    }
  }
}
