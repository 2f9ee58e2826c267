/**
 * Annotation standards that the tagger learned side by side; the caller chooses one at run time.
 *
 * `msra`: newspapers, long places and organisations whole, one-character places marked. `pd98`: People's Daily, compound
 * organisations joined, one-character places never marked. `boson`: web news. `uner`: encyclopaedia text.
 */
export const STANDARDS = ['msra', 'pd98', 'boson', 'uner'] as const

export type Standard = (typeof STANDARDS)[number]

/** Alone, the tagger finds most of the names of today's papers by this standard: see docs/tagger.md. */
export const DEFAULT_STANDARD: Standard = 'pd98'
