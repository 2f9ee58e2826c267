import type { PropertyValue } from './claim.js'
import type { EntityType } from './entity-schema.js'
import type { EntityId } from './ids.js'
import type { ResolutionRuleId } from './resolution-rules.js'

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
  /** Why its names are one entity, sorted; absent: it has one name and one id on every page. */
  readonly resolution?: readonly NameResolution[]
}

/** Why names, or what pages knew under another id, belong to an entity. */
export interface NameResolution {
  /** Id of the rule that joined them, such as `project/place-kind-month`; see `RESOLUTION_RULES`. */
  readonly rule: ResolutionRuleId
  /** The names, sorted. */
  readonly names: readonly string[]
  /** The id under which they stood before they were joined; absent: they had this one by their own key. */
  readonly from?: EntityId
}
