import type { ViewerAction, ViewerState } from './viewer-state.js'
import { reduceViewer } from './viewer-state.js'

/** The state with what it was before and what was undone, each nearest last. */
export interface History {
  readonly past: readonly ViewerState[]
  readonly present: ViewerState
  readonly future: readonly ViewerState[]
  /** Kind of the last step; several of one kind that belong together, such as typing, are one step. */
  readonly last: ViewerAction['type'] | null
}

export type HistoryAction = ViewerAction | { readonly type: 'undo' } | { readonly type: 'redo' }

/** Steps that can be undone. */
const MAX_STEPS = 200

/** How the page looks, and where the reader looks, is no step of the work: undoing something else must not change it. */
const PREFERENCES: ReadonlySet<ViewerAction['type']> = new Set<ViewerAction['type']>([
  'setLanguage',
  'setTheme',
  'look',
])

/** Typing is undone as a whole, as editors do. */
const CONTINUOUS: ReadonlySet<ViewerAction['type']> = new Set<ViewerAction['type']>(['list', 'table'])

export function startHistory(present: ViewerState): History {
  return { past: [], present, future: [], last: null }
}

/** {@link reduceViewer} with undo and redo of everything that is in the state, language and theme aside. */
export function reduceHistory(history: History, action: HistoryAction): History {
  const { past, present, future, last } = history
  if (action.type === 'undo') {
    const before = past.at(-1)
    if (!before) return history
    return { past: past.slice(0, -1), present: keepLooks(before, present), future: [...future, present], last: null }
  }
  if (action.type === 'redo') {
    const after = future.at(-1)
    if (!after) return history
    return { past: [...past, present], present: keepLooks(after, present), future: future.slice(0, -1), last: null }
  }
  if (action.type === 'saved') {
    // What stands in the file is no longer there to be undone: it would be written a second time.
    const after = reduceViewer(present, action)
    const without = (states: readonly ViewerState[]): readonly ViewerState[] => {
      const left = states.map((state) => reduceViewer(state, action))
      // Nor is a step left that would do nothing.
      return left.filter((state, i) => !isSameWork(state, left[i + 1] ?? after))
    }
    return { ...history, past: without(past), present: after, future: without(future) }
  }
  const next = reduceViewer(present, action)
  if (next === present) return history
  if (PREFERENCES.has(action.type)) return { ...history, present: next }
  const goesOn = CONTINUOUS.has(action.type) && last === action.type
  return {
    past: goesOn ? past : [...past, present].slice(-MAX_STEPS),
    present: next,
    future: [],
    last: action.type,
  }
}

function keepLooks(state: ViewerState, { language, theme, arrangement, camera }: ViewerState): ViewerState {
  return { ...state, language, theme, camera: state.arrangement === arrangement ? camera : state.camera }
}

/** True if two states differ in looks at most. */
function isSameWork(a: ViewerState, b: ViewerState): boolean {
  const { corrections: one, ...rest } = keepLooks(a, b)
  const { corrections: other } = b
  const isSame = one.length === other.length && one.every((correction, i) => correction === other[i])
  return isSame && (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === b[key])
}
