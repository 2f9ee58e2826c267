import type { TableKind } from './table-kinds.js'

/** What is open in the panel. `focus` asks the picture to bring it into view. */
export type Selection =
  | { readonly kind: 'node' | 'edge' | 'pair'; readonly key: string; readonly focus: boolean }
  | {
      /** Two pairs beside each other, the ways between two entities, or two facts that contradict each other; both by their keys. */
      readonly kind: 'comparison' | 'paths' | 'conflict'
      readonly key: string
      readonly other: string
      readonly focus: boolean
    }
  /** A pair written out with notes, or two compared; `other` is null for one alone. */
  | { readonly kind: 'dossier'; readonly key: string; readonly other: string | null; readonly focus: boolean }
  /** A table of what the filters leave. */
  | { readonly kind: 'table'; readonly key: TableKind; readonly focus: false }
  /** The list of corrections that are not built yet. */
  | { readonly kind: 'corrections'; readonly key: ''; readonly focus: false }
  /** An article by its id; `passage` is the fact whose words are wanted. */
  | { readonly kind: 'article'; readonly key: string; readonly passage: string | null; readonly focus: false }

/** True if both open the same. */
export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b
  return a.kind === b.kind && a.key === b.key && otherOf(a) === otherOf(b)
}

function otherOf(selection: Selection): string | null {
  if ('other' in selection) return selection.other
  return selection.kind === 'article' ? selection.passage : null
}
