/** `network`: the positions that came with the graph. `columns`: supporters left, recipients right. */
export const ARRANGEMENTS = ['network', 'columns'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]
