import type { ParsedGraph } from '@shanhai/graph'
import { isPredicate } from '@shanhai/model'
import { ARRANGEMENTS } from '../state/arrangement.js'
import { readLayout, writeLayout } from './layout-field.js'
import type { CanvasState, Fold, Pin } from '../state/canvas-state.js'
import { reduceCanvas, UNTOUCHED_CANVAS } from '../state/canvas-state.js'

const [PIN, FOLD] = ['pin', 'fold']
/** Farther than any arrangement puts anything. */
const FARTHEST = 1e6
/** Pins, and folds, that an address holds; more would make none that can be passed on. */
const MOST = 500

/** Pins as `network,12.5,-3,ID`, folds as `LOCATED_IN,ID`: an id may hold commas, and stands last. */
export function writeCanvas({ pins, folds, laidOut }: CanvasState, fields: URLSearchParams): void {
  for (const { arrangement, key, at } of pins.slice(-MOST))
    fields.append(PIN, [arrangement, ...at.map(short), key].join(','))
  for (const { key, predicate } of folds.slice(-MOST)) fields.append(FOLD, `${predicate},${key}`)
  writeLayout(laidOut, fields)
}

/** A hundredth of a unit is nothing that can be seen. */
function short(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** The pins and folds of an address, for this graph; what fits nothing is passed over. */
export function readCanvas(fields: URLSearchParams, { graph }: ParsedGraph): CanvasState {
  const pins = fields.getAll(PIN).flatMap((text): readonly Pin[] => {
    const [named, x, y, ...rest] = text.split(',')
    const arrangement = ARRANGEMENTS.find((one) => one === named)
    const key = rest.join(',')
    const at = [coordinate(x), coordinate(y)] as const
    return arrangement && graph.hasNode(key) && at[0] !== null && at[1] !== null
      ? [{ arrangement, key, at: [at[0], at[1]] }]
      : []
  })
  const folds = fields.getAll(FOLD).flatMap((text): readonly Fold[] => {
    const [predicate = '', ...rest] = text.split(',')
    const key = rest.join(',')
    return isPredicate(predicate) && graph.hasNode(key) ? [{ predicate, key }] : []
  })
  const pinned = pins.reduce((state, pin) => reduceCanvas(state, { type: 'pin', pin }), UNTOUCHED_CANVAS)
  const laidOut = readLayout(fields, graph)
  return {
    ...pinned,
    laidOut,
    folds: [...new Map(folds.map((fold) => [`${fold.predicate},${fold.key}`, fold])).values()],
  }
}

function coordinate(text: string | undefined): number | null {
  const value = text === undefined || text === '' ? NaN : Number(text)
  return Number.isFinite(value) && Math.abs(value) <= FARTHEST ? value : null
}
