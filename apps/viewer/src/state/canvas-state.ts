import type { Layout } from '@shanhai/graph'
import type { Predicate } from '@shanhai/model'
import type { Arrangement } from './arrangement.js'

/** An entity that the reader has put somewhere, in one arrangement; in the units of that arrangement's positions. */
export interface Pin {
  readonly arrangement: Arrangement
  readonly key: string
  readonly at: readonly [number, number]
}

/** Facts of one relation at an entity that are folded away, and with them the neighbours that nothing else holds. */
export interface Fold {
  readonly key: string
  readonly predicate: Predicate
}

/** What the reader has done to the picture: lists without an order of their own, each entry once. */
export interface CanvasState {
  readonly pins: readonly Pin[]
  readonly folds: readonly Fold[]
  /** What a new layout of the network has reached, of all entities; null: the layout that came with the graph. */
  readonly laidOut: Layout | null
}

export type CanvasAction =
  | { readonly type: 'pin'; readonly pin: Pin }
  | { readonly type: 'unpin'; readonly key: string; readonly arrangement: Arrangement }
  /** Everything in an arrangement. */
  | { readonly type: 'unpinAll'; readonly arrangement: Arrangement }
  | { readonly type: 'toggleFold'; readonly fold: Fold }
  /** Unfolds everything. */
  | { readonly type: 'unfold' }
  | { readonly type: 'layOut'; readonly layout: Layout | null }

export const UNTOUCHED_CANVAS: CanvasState = { pins: [], folds: [], laidOut: null }

/** The state after an action; the same object where nothing changes. */
export function reduceCanvas(state: CanvasState, action: CanvasAction): CanvasState {
  switch (action.type) {
    case 'pin':
      return { ...state, pins: [...without(state.pins, action.pin), action.pin] }
    case 'unpin':
      return pinOf(state, action) ? { ...state, pins: without(state.pins, action) } : state
    case 'unpinAll': {
      const pins = state.pins.filter(({ arrangement }) => arrangement !== action.arrangement)
      return pins.length === state.pins.length ? state : { ...state, pins }
    }
    case 'toggleFold': {
      const others = state.folds.filter((fold) => !isSameFold(fold, action.fold))
      return { ...state, folds: others.length < state.folds.length ? others : [...others, action.fold] }
    }
    case 'layOut':
      return state.laidOut === action.layout ? state : { ...state, laidOut: action.layout }
    case 'unfold':
      return state.folds.length === 0 ? state : { ...state, folds: [] }
  }
}

type PinPlace = Pick<Pin, 'key' | 'arrangement'>

/** The pin of an entity in an arrangement, if there is one. */
export function pinOf({ pins }: CanvasState, place: PinPlace): Pin | undefined {
  return pins.find((pin) => isSamePlace(pin, place))
}

export function isFolded({ folds }: CanvasState, fold: Fold): boolean {
  return folds.some((one) => isSameFold(one, fold))
}

function without(pins: readonly Pin[], place: PinPlace): readonly Pin[] {
  return pins.filter((pin) => !isSamePlace(pin, place))
}

const isSamePlace = (a: PinPlace, b: PinPlace): boolean => a.key === b.key && a.arrangement === b.arrangement
const isSameFold = (a: Fold, b: Fold): boolean => a.key === b.key && a.predicate === b.predicate
