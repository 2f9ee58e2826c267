import type { Filters } from './viewer-state.js'

/** Whether filters leave facts out, which hiding entities one by one does not mean to. */
export function narrowsFacts(filters: Filters): boolean {
  const { hiddenPredicates, hiddenStatuses, hiddenTypes, programme, years, newspaper, minPages } = filters
  const hidden = hiddenPredicates.size + hiddenStatuses.size + hiddenTypes.size
  return hidden > 0 || programme !== null || years !== null || newspaper !== null || minPages > 0
}
