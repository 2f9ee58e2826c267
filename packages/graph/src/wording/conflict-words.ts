import type { Label, Language } from '@shanhai/model'
import { factSentence } from '@shanhai/model'
import type { KnowledgeGraph } from '../attributes.js'
import type { ConflictKind, ConflictSide } from '../conflicts.js'
import { figureOf, figureSentence } from './figures.js'

/** Why two facts contradict each other. */
export const CONFLICT_LABELS: Readonly<Record<ConflictKind, Label>> = {
  reference: { zh: '报纸与参考名录不合', en: 'a newspaper against the reference list' },
  supporters: { zh: '两处报道的支援方不同', en: 'two reports name different supporters' },
  figures: { zh: '同一稿件再次刊出时数字不同', en: 'a story and its reprint give different figures' },
}

/** A side of a contradiction in one sentence, with the sum that its claims give. */
export function conflictSentence(
  graph: KnowledgeGraph,
  { fact, holder, attributes, claims }: ConflictSide,
  language: Language,
): string {
  const properties = { ...attributes.properties, ...claims[0]?.properties }
  if (holder !== null) {
    const { before, figure, after } = figureSentence(graph.getNodeAttribute(holder, 'name'), properties, language)
    return `${before}${figure}${after}`
  }
  const [subject, object] = [graph.getSourceAttributes(fact).name, graph.getTargetAttributes(fact).name]
  const amount = properties['amountCNY']
  const sum =
    typeof amount === 'number' ? figureOf({ value: amount, unit: language === 'zh' ? '元' : 'CNY' }, language) : ''
  const sentence = factSentence({ predicate: attributes.predicate, properties, subject, object }, language)
  return sum === '' ? sentence : `${sentence}${language === 'zh' ? `（${sum}）` : ` (${sum})`}`
}
