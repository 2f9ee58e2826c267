import type { Sigma } from 'sigma'
import type { DrawnEdge, DrawnNode } from './to-drawing.js'

/** Sigma over a drawing. */
export type Renderer = Sigma<DrawnNode, DrawnEdge>
