import { ENTITY_SCHEMAS, RELATION_SCHEMAS } from '@shanhai/model'
import { programmeLabel } from '../state/describe-pair.js'
import type { CanvasState } from '../state/canvas-state.js'
import type { Filters } from '../state/viewer-state.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/** Filters and what is folded away in words, for the foot of a picture; nothing where nothing is filtered. */
export function describeFilters(filters: Filters, { folds }: CanvasState, language: Language): string {
  const { canvas, finding, statuses, listComma, semicolon } = MESSAGES[language]
  const { programme, years, newspaper, minPages } = filters
  const hidden = [
    ...[...filters.hiddenTypes].map((type) => ENTITY_SCHEMAS[type].label[language]),
    ...[...filters.hiddenPredicates].map((predicate) => RELATION_SCHEMAS[predicate].label[language]),
    ...[...filters.hiddenStatuses].map((status) => statuses[status]),
  ]
  return [
    ...(hidden.length === 0 ? [] : [finding.without(hidden.join(listComma))]),
    ...(filters.hiddenNodes.size === 0 ? [] : [finding.hiddenNodes(filters.hiddenNodes.size)]),
    ...(folds.length === 0 ? [] : [canvas.folded(folds.length)]),
    ...(programme === null ? [] : [programmeLabel(programme, language)]),
    ...(years === null ? [] : [`${String(years.from)}–${String(years.to)}`]),
    ...(newspaper === null ? [] : [newspaper]),
    ...(minPages === 0 ? [] : [`${finding.minPages} ${finding.atLeastPages(minPages)}`]),
  ].join(semicolon)
}
