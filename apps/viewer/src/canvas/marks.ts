import type { EdgeAttributes } from '@shanhai/graph'
import { standingOf } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import type { Palette } from './palette.js'

/** Shapes of nodes; a shape's place in the list is its number in the shader. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'hexagon', 'cross'] as const
export type Shape = (typeof SHAPES)[number]

export interface Mark {
  readonly color: string
  readonly shape: Shape
  /** Shapes of little area are drawn larger, so that all look alike in weight. */
  readonly scale: number
}

/**
 * Colour and shape of each entity type. The colours are those of Okabe and Ito, which colour-blind people can tell
 * apart; the shapes say the same a second time.
 */
export const MARKS: Readonly<Record<EntityType, Mark>> = {
  Person: { color: '#e69f00', shape: 'triangle', scale: 1.25 },
  Place: { color: '#0072b2', shape: 'circle', scale: 1 },
  Organization: { color: '#009e73', shape: 'square', scale: 1 },
  Project: { color: '#cc79a7', shape: 'diamond', scale: 1.15 },
  Event: { color: '#56b4e9', shape: 'wedge', scale: 1.25 },
  Brand: { color: '#8b5e3c', shape: 'hexagon', scale: 1 },
  Programme: { color: '#7a5ca8', shape: 'cross', scale: 1.1 },
}

export interface Line {
  readonly color: string
  /** Pixels. */
  readonly width: number
}

/** Pairs as pages say them, as they imply them, and as a reference list alone has them. */
const PAIRS = {
  explicit: { color: '#d55e00', width: 4 },
  implied: { color: '#eba983', width: 3 },
  reference: { color: '#9a8f86', width: 2.5 },
} as const

/** How a pair is proved, for the eye. */
export type PairProof = keyof typeof PAIRS

function pairProofOf({ status, strength }: Pick<EdgeAttributes, 'status' | 'strength'>): PairProof {
  return status === 'reference' ? 'reference' : strength
}

/** Kinds of lines, from the back to the front: containment, other facts where there are many and where there are few, pairs. */
export const LINE_KINDS = ['ground', 'faint', 'plain', 'reference', 'implied', 'explicit'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** Pairs stand out, containment stays in the background, and so do all others where there are many. */
export function lineKindOf(fact: Pick<EdgeAttributes, 'predicate' | 'status' | 'strength'>, many: boolean): LineKind {
  if (fact.predicate === 'PAIRED_ASSISTANCE') return pairProofOf(fact)
  return fact.predicate === 'PART_OF' ? 'ground' : many ? 'faint' : 'plain'
}

export function lineOfKind(kind: LineKind, palette: Palette): Line {
  switch (kind) {
    case 'ground':
      return { color: palette.groundLine, width: 1.5 }
    case 'faint':
      return { color: palette.groundLine, width: 1.2 }
    case 'plain':
      return { color: palette.plainLine, width: 2 }
    default:
      return PAIRS[kind]
  }
}

/** Whether a pair is in force, over or only planned; a line's place in the list is its number in the shader. All other facts count as in force. */
export const LINE_STANDINGS = ['current', 'over', 'planned'] as const
export type LineStanding = (typeof LINE_STANDINGS)[number]

export function lineStandingOf(fact: Pick<EdgeAttributes, 'predicate' | 'claims'>): LineStanding {
  if (fact.predicate !== 'PAIRED_ASSISTANCE') return 'current'
  switch (standingOf(fact).factuality) {
    case 'ongoing':
      return 'current'
    case 'done':
      return 'over'
    case 'planned':
    case 'pledged':
      return 'planned'
  }
}

/** A line that is broken in its middle is over: at most so many pixels, and at most this share of a short one. */
export const BREAK = { pixels: 16, share: 0.3 } as const
/** A line that is hollow is planned: it is so many pixels wider, and this share of it is empty. */
export const HOLLOW = { wider: 2.5, share: 0.5 } as const
