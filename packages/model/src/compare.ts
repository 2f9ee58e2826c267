/** Orders strings by UTF-16 code unit, never by locale: the order of every sorted output. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders records by their `id` (see {@link compareCodeUnits}). */
export function compareById(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id)
}
