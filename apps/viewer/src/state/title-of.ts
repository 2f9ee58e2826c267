import type { ParsedGraph } from '@shanhai/graph'
import { conflictSentence } from '@shanhai/graph'
import type { ArticleId } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { conflictsBetween } from './conflict-index.js'
import { describeFact } from './describe-fact.js'
import type { Selection } from './selection.js'
import { nameIn } from '../latin/name-in.js'

/** What is open, by name, for a title; empty where it is nothing of the graph. */
export function titleOf(parsed: ParsedGraph, selection: Selection | null, language: Language): string {
  const { graph } = parsed
  const { semicolon } = MESSAGES[language]
  const nameOf = (key: string): string => nameIn(graph.getNodeAttributes(key), language)
  const pair = (key: string): string => `${nameOf(graph.source(key))} → ${nameOf(graph.target(key))}`
  switch (selection?.kind) {
    case 'node':
      return nameOf(selection.key)
    case 'edge':
      return describeFact(parsed, selection.key, language).sentence
    case 'pair':
      return pair(selection.key)
    case 'comparison':
      return `${pair(selection.key)}${semicolon}${pair(selection.other)}`
    case 'dossier':
      return [selection.key, ...(selection.other === null ? [] : [selection.other])].map(pair).join(semicolon)
    case 'conflict': {
      const [conflict] = conflictsBetween(graph, selection.key, selection.other)
      return conflict?.sides.map((side) => conflictSentence(graph, side, language)).join(semicolon) ?? ''
    }
    case 'paths':
      return `${nameOf(selection.key)} ⇄ ${nameOf(selection.other)}`
    case 'article':
      return parsed.articles.get(selection.key as ArticleId)?.headline ?? ''
    case undefined:
    case 'corrections':
    case 'table':
      return ''
  }
}
