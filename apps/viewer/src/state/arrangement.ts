/**
 * `network`: the positions that came with the graph. `columns`: supporters left, recipients right. `map`: places where they lie,
 * all else around them.
 */
export const ARRANGEMENTS = ['network', 'columns', 'map'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]
