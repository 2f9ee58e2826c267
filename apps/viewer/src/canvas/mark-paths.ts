import type { Shape } from './marks.js'

/** The shapes of the picture as paths in a box of 20 × 20. */
export const MARK_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z',
  square: 'M3 3h14v14H3z',
  triangle: 'M10 2l9 15.5H1z',
  diamond: 'M10 1l9 9l-9 9l-9-9z',
  wedge: 'M10 18L1 2.5h18z',
  hexagon: 'M1 10l4.5-8h9l4.5 8l-4.5 8h-9z',
  cross: 'M7 1h6v6h6v6h-6v6H7v-6H1V7h6z',
}
