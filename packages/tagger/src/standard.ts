/**
 * Annotation standards that the tagger learned side by side; the caller chooses one at run time.
 *
 * `msra`: newspapers, long places and organisations whole, one-character places marked. `pd98`: People's Daily, compound
 * organisations joined, one-character places never marked. `boson`: web news. `uner`: encyclopaedia text.
 */
export const STANDARDS = ['msra', 'pd98', 'boson', 'uner'] as const

export type Standard = (typeof STANDARDS)[number]

/** The standard nearest to today's papers. */
export const DEFAULT_STANDARD: Standard = 'boson'
