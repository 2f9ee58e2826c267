import type { PropertyValue } from './claim.js'
import type { EntityType } from './entity-schema.js'
import type { EntityId } from './ids.js'

/** One thing in the world under all its names. */
export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  /** The fullest name. */
  readonly name: string
  /** Other names found or known, sorted, without `name`. */
  readonly aliases: readonly string[]
  /** Places: code of the administrative division (6, 9 or 12 digits; `xpcc:`, `zone:` for units without one). */
  readonly adcode?: string
  /** See the entity's schema: `level` for places, `kind` for organisations… */
  readonly properties: Readonly<Record<string, PropertyValue>>
}
