import type { LayerPlan } from './compare-layer.js'
import type { NodeLayer, RelationLayer } from './layers.js'
import { RELATION_LAYERS } from './layers.js'

/** What a push did, or with `dryRun` would do, to one label or relationship type. */
export interface LayerReport {
  readonly kind: 'node' | 'relationship'
  readonly name: string
  /** Of the folder; the others are differences to what the data set held before. */
  readonly total: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface PushReport {
  readonly uri: string
  readonly server: string
  readonly dataSet: string
  readonly dryRun: boolean
  /** Those of which the folder or the database had something. */
  readonly layers: readonly LayerReport[]
}

/** The counts of a plan. */
export function toReport({ added, changed, layer, leaving, total }: LayerPlan): LayerReport {
  return { kind: layer.kind, name: layerName(layer), total, added, changed, removed: leaving.length }
}

/** `IN` leads from passages and from articles, `OBJECT` to entities and to measures: what their ends are tells them apart. */
function layerName(layer: NodeLayer | RelationLayer): string {
  if (layer.kind === 'node') return layer.name
  const isShared = RELATION_LAYERS.filter(({ name }) => name === layer.name).length > 1
  return isShared ? `${layer.name} (${layer.from}→${layer.to})` : layer.name
}
