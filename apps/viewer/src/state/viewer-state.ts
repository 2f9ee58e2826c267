import type { ClaimStatus, EntityType, Predicate } from '@shanhai/model'
import type { YearSpan } from '@shanhai/graph'
import type { Arrangement } from './arrangement.js'
import { withCorrection } from '../corrections/answers.js'
import type { PendingCorrection } from '../corrections/pending-correction.js'
import type { Language } from '../text/messages.js'
import type { Camera } from './camera.js'
import type { CanvasAction, CanvasState } from './canvas-state.js'
import { reduceCanvas, UNTOUCHED_CANVAS } from './canvas-state.js'
import type { Selection } from './selection.js'
import { isSameSelection } from './selection.js'
import type { StartList } from './start-list.js'
import { WHOLE_LIST } from './start-list.js'
import type { TableKind } from './table-kinds.js'
import type { TableView } from './table-view.js'
import { viewOf, WHOLE_TABLE } from './table-view.js'

export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>
  readonly hiddenPredicates: ReadonlySet<Predicate>
  readonly hiddenStatuses: ReadonlySet<ClaimStatus>
  /** Entities that were hidden one by one. */
  readonly hiddenNodes: ReadonlySet<string>
  /** Also draw entities of which no fact is shown. */
  readonly showIsolated: boolean
  /** Only the pairs of this programme and what belongs to them; null: all. */
  readonly programme: string | null
  /** Only facts of these years; facts without a year from reference lists stay. Null: all. */
  readonly years: YearSpan | null
  /** Only facts that this newspaper reports; null: all. */
  readonly newspaper: string | null
  /** Only facts that at least so many pages report. */
  readonly minPages: number
}

export type Theme = 'light' | 'dark'

export interface ViewerState {
  readonly language: Language
  readonly theme: Theme
  readonly arrangement: Arrangement
  readonly selection: Selection | null
  /** What was open before, the latest last: where "back" leads. */
  readonly trail: readonly Selection[]
  readonly filters: Filters
  /** How the pairs of the start are listed. */
  readonly list: StartList
  /** How the table that was last open is looked at. */
  readonly table: TableView
  /** What the reader wants corrected with the next build. */
  readonly corrections: readonly PendingCorrection[]
  /** Pins and folds. */
  readonly canvas: CanvasState
  /** Where the reader looks, in this arrangement; null: at whatever the picture shows by itself. */
  readonly camera: Camera | null
}

/** What an address holds: neither what was open before nor what is not built yet. */
export type View = Omit<ViewerState, 'trail' | 'corrections'>

/** The filters that hold one value each. */
export type FilterValues = Pick<Filters, 'showIsolated' | 'programme' | 'years' | 'newspaper' | 'minPages'>

export type ViewerAction =
  | CanvasAction
  | { readonly type: 'select'; readonly selection: Selection }
  /** Back to what was open before, or to the start. */
  | { readonly type: 'back' }
  /** To the start. */
  | { readonly type: 'deselect' }
  | { readonly type: 'toggleType'; readonly entityType: EntityType }
  | { readonly type: 'togglePredicate'; readonly predicate: Predicate }
  | { readonly type: 'toggleStatus'; readonly status: ClaimStatus }
  | { readonly type: 'toggleNode'; readonly key: string }
  /** Shows all entities again that were hidden one by one. */
  | { readonly type: 'showNodes' }
  | { readonly type: 'setFilter'; readonly values: Partial<FilterValues> }
  | { readonly type: 'clearFilters' }
  | { readonly type: 'setLanguage'; readonly language: Language }
  | { readonly type: 'setTheme'; readonly theme: Theme }
  | { readonly type: 'arrange'; readonly arrangement: Arrangement }
  /** The reader looks elsewhere. */
  | { readonly type: 'look'; readonly camera: Camera }
  | { readonly type: 'list'; readonly values: Partial<StartList> }
  | { readonly type: 'table'; readonly of: TableKind; readonly values: Partial<Omit<TableView, 'of'>> }
  | { readonly type: 'correct'; readonly correction: PendingCorrection }
  /** Takes back the correction at this place. */
  | { readonly type: 'withdraw'; readonly at: number }
  /** These very corrections stand in the file now; what was made or answered anew meanwhile does not. */
  | { readonly type: 'saved'; readonly corrections: readonly PendingCorrection[] }
  /** Takes what an address says; all else stays. */
  | { readonly type: 'restore'; readonly view: Partial<View> }

/** Steps that "back" remembers. */
const MAX_TRAIL = 100

export const NO_FILTERS: Filters = {
  hiddenTypes: new Set(),
  hiddenPredicates: new Set(),
  hiddenStatuses: new Set(),
  hiddenNodes: new Set(),
  showIsolated: false,
  programme: null,
  years: null,
  newspaper: null,
  minPages: 0,
}

export const INITIAL_STATE: ViewerState = {
  language: 'zh',
  theme: 'light',
  arrangement: 'network',
  selection: null,
  trail: [],
  filters: NO_FILTERS,
  list: WHOLE_LIST,
  table: WHOLE_TABLE,
  corrections: [],
  canvas: UNTOUCHED_CANVAS,
  camera: null,
}

/** The state after an action; the same object where nothing changes. */
export function reduceViewer(state: ViewerState, action: ViewerAction): ViewerState {
  const { filters } = state
  switch (action.type) {
    case 'select':
      return select(state, action.selection)
    case 'back':
      return state.selection === null
        ? state
        : { ...state, selection: state.trail.at(-1) ?? null, trail: state.trail.slice(0, -1) }
    case 'deselect':
      return state.selection === null ? state : { ...state, selection: null, trail: [] }
    case 'toggleType':
      return { ...state, filters: { ...filters, hiddenTypes: toggled(filters.hiddenTypes, action.entityType) } }
    case 'togglePredicate':
      return {
        ...state,
        filters: { ...filters, hiddenPredicates: toggled(filters.hiddenPredicates, action.predicate) },
      }
    case 'toggleStatus':
      return { ...state, filters: { ...filters, hiddenStatuses: toggled(filters.hiddenStatuses, action.status) } }
    case 'toggleNode':
      return { ...state, filters: { ...filters, hiddenNodes: toggled(filters.hiddenNodes, action.key) } }
    case 'showNodes':
      return { ...state, filters: { ...filters, hiddenNodes: NO_FILTERS.hiddenNodes } }
    case 'pin':
    case 'unpin':
    case 'unpinAll':
    case 'toggleFold':
    case 'unfold':
    case 'layOut': {
      const canvas = reduceCanvas(state.canvas, action)
      return canvas === state.canvas ? state : { ...state, canvas }
    }
    case 'setFilter':
      return { ...state, filters: { ...filters, ...action.values } }
    case 'clearFilters':
      return { ...state, filters: NO_FILTERS }
    case 'setLanguage':
      return state.language === action.language ? state : { ...state, language: action.language }
    case 'arrange':
      return state.arrangement === action.arrangement
        ? state
        : { ...state, arrangement: action.arrangement, camera: null }
    case 'look':
      return { ...state, camera: action.camera }
    case 'list':
      return { ...state, list: { ...state.list, ...action.values } }
    case 'table':
      return { ...state, table: { ...viewOf(state.table, action.of), ...action.values } }
    case 'correct':
      return withCorrections(state, withCorrection(state.corrections, action.correction))
    case 'withdraw':
      return { ...state, corrections: state.corrections.filter((_one, at) => at !== action.at) }
    case 'saved': {
      const left = state.corrections.filter((one) => !action.corrections.includes(one))
      return left.length === state.corrections.length ? state : { ...state, corrections: left }
    }
    case 'restore':
      return restore(state, action.view)
    case 'setTheme':
      return state.theme === action.theme ? state : { ...state, theme: action.theme }
  }
}

function withCorrections(state: ViewerState, corrections: ViewerState['corrections']): ViewerState {
  return corrections === state.corrections ? state : { ...state, corrections }
}

function select(state: ViewerState, selection: Selection): ViewerState {
  if (isSameSelection(state.selection, selection)) return { ...state, selection }
  const trail = state.selection === null ? state.trail : [...state.trail, state.selection].slice(-MAX_TRAIL)
  return { ...state, selection, trail }
}

/** Going back in the browser takes a step off the trail, going on adds one. */
function restore(state: ViewerState, { selection, ...view }: Partial<View>): ViewerState {
  const next = { ...state, ...view }
  if (selection === undefined) return next
  if (selection === null) return { ...next, selection, trail: [] }
  return isSameSelection(state.trail.at(-1) ?? null, selection)
    ? { ...next, selection, trail: state.trail.slice(0, -1) }
    : select(next, selection)
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
