import { STANDARDS } from '@shanhai/tagger'
import type { Standard } from '@shanhai/tagger'

/** Group of the features that a standard has for itself; 0 is that of the shared ones. */
export function groupOf(standard: Standard): number {
  return STANDARDS.indexOf(standard) + 1
}

/** A feature as one group knows it: other bits for each, so that all groups share one table while they learn. Its own inverse. */
export function inGroup(feature: number, group: number): number {
  return feature ^ Math.imul(group, 0x3c6ef372)
}
