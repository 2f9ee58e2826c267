import type { EntityType, Predicate } from '@shanhai/model'
import type { Language } from '../text/messages.js'

/** What is open in the panel. `focus` asks the picture to bring it into view. */
export interface Selection {
  readonly kind: 'node' | 'edge'
  readonly key: string
  readonly focus: boolean
}

export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>
  readonly hiddenPredicates: ReadonlySet<Predicate>
  /** Also draw entities of which no fact is shown. */
  readonly showIsolated: boolean
}

export interface ViewerState {
  readonly language: Language
  readonly selection: Selection | null
  readonly filters: Filters
}

export type ViewerAction =
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'deselect' }
  | { readonly type: 'toggleType'; readonly entityType: EntityType }
  | { readonly type: 'togglePredicate'; readonly predicate: Predicate }
  | { readonly type: 'toggleIsolated' }
  | { readonly type: 'setLanguage'; readonly language: Language }

export const INITIAL_STATE: ViewerState = {
  language: 'zh',
  selection: null,
  filters: { hiddenTypes: new Set(), hiddenPredicates: new Set(), showIsolated: false },
}

/** The state after an action; the same object where nothing changes. */
export function reduceViewer(state: ViewerState, action: ViewerAction): ViewerState {
  const { filters } = state
  switch (action.type) {
    case 'select':
      return { ...state, selection: action.selection }
    case 'deselect':
      return state.selection === null ? state : { ...state, selection: null }
    case 'toggleType':
      return { ...state, filters: { ...filters, hiddenTypes: toggled(filters.hiddenTypes, action.entityType) } }
    case 'togglePredicate':
      return {
        ...state,
        filters: { ...filters, hiddenPredicates: toggled(filters.hiddenPredicates, action.predicate) },
      }
    case 'toggleIsolated':
      return { ...state, filters: { ...filters, showIsolated: !filters.showIsolated } }
    case 'setLanguage':
      return state.language === action.language ? state : { ...state, language: action.language }
  }
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
