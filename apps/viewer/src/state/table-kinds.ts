/** The tables of the page. */
export const TABLE_KINDS = ['people', 'projects', 'money', 'claims', 'conflicts'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** True for the name of a table. */
export function isTableKind(name: string): name is TableKind {
  return (TABLE_KINDS as readonly string[]).includes(name)
}
