import { MARK_PATHS } from '../canvas/mark-paths.js'
import type { Shape } from '../canvas/marks.js'
import type { Point } from './draw-arrow.js'
import { round } from './draw-arrow.js'
import type { SceneItem } from './scene.js'

/** A shape of the box of 20 × 20, moved and scaled by rewriting its numbers: commands in capitals are places, others ways. */
export function drawMark(
  shape: Shape,
  [x, y]: Point,
  { size, color }: { readonly size: number; readonly color: string },
): SceneItem {
  const scale = size / 9
  const moved = MARK_PATHS[shape].replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_all, command: string, rest: string) => {
    const values = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const shift = (value: number, i: number): number => {
      if (command === 'a') return [2, 3, 4].includes(i % 7) ? value : value * scale
      if (command === 'H') return (value - 10) * scale + x
      if (command === 'V') return (value - 10) * scale + y
      if (command === command.toLowerCase()) return value * scale
      return (value - 10) * scale + (i % 2 === 0 ? x : y)
    }
    return command + values.map((value, i) => round(shift(value, i))).join(' ')
  })
  return { kind: 'path', d: moved, fill: color, stroke: null, width: 0 }
}
