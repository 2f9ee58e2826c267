/** Columns of a list of names, in any order; the first two must be there. */
export const NAME_COLUMNS = ['name', 'type', 'kind', 'place', 'adcode', 'aliases'] as const
export type NameColumn = (typeof NAME_COLUMNS)[number]

/** One row: its cells by column (missing columns are empty), and its line in the file, from 1. */
export interface NameRow {
  readonly cells: Readonly<Record<NameColumn, string>>
  readonly line: number
}
