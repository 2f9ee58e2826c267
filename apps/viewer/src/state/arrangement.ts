/** `network`: the positions that came with the graph. `columns`: supporters left, recipients right. */
export type Arrangement = 'network' | 'columns'
