import type { NameSpan, Standard } from '@shanhai/tagger'

/** A text with its names, as annotated under one standard. */
export interface Unit {
  readonly id: string
  readonly standard: Standard
  readonly text: string
  /** In order, disjoint. */
  readonly names: readonly NameSpan[]
}
