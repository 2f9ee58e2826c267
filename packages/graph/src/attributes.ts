import type { MultiDirectedGraph } from 'graphology'
import type {
  ClaimId,
  ClaimStatus,
  ClaimStrength,
  EntityType,
  Evidence,
  Factuality,
  FactId,
  Predicate,
  PropertyValue,
  ReportedBy,
  ValidPrecision,
} from '@shanhai/model'

/** Property values by name; names are those of the model's schemas, never a key of `Object.prototype`. */
export type Properties = Readonly<Record<string, PropertyValue>>

/** A node is an entity; its key is the entity's id. Nothing here is about drawing, and nothing is called `type`. */
export interface NodeAttributes {
  readonly entityType: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** Places: code of the administrative division. Absent: none known. */
  readonly adcode?: string
  readonly properties: Properties
  /** Values that claims give to this entity, sorted by id. */
  readonly measures: readonly MeasureAttributes[]
  /** Times the entity is named in all articles read; absent where the builder was given no mentions. */
  readonly mentionCount?: number
  /** True if an article about paired assistance names the entity or claims something of it. */
  readonly assistance: boolean
}

/** One claim of a fact: the model's claim without what the edge itself says (predicate and ends). */
export interface FactClaim {
  readonly id: ClaimId
  readonly status: ClaimStatus
  readonly strength: ClaimStrength
  readonly factuality: Factuality
  readonly contested: boolean
  /** Ids of the claims that contradict it, sorted; absent: none, or not known. */
  readonly conflictsWith?: readonly ClaimId[]
  /** ISO date or its beginning; absent: unknown. */
  readonly validFrom?: string
  readonly validTo?: string
  /** Set where the validity is less exact than its dates look. */
  readonly validPrecision?: ValidPrecision
  readonly reportedOn?: string
  readonly rule: string
  readonly properties: Properties
  /** Page-frame ranges with their words; empty only for `reference` and `manual` claims. */
  readonly evidence: readonly Evidence[]
}

/** An edge is a fact; its key is the fact's id, and the claims that state it are listed. */
export interface EdgeAttributes {
  readonly predicate: Predicate
  /** Properties on which all claims of the fact agree. */
  readonly properties: Properties
  /** The best of the claims: stated, then manual, inferred, reference. */
  readonly status: ClaimStatus
  /** Explicit if one claim is; a reference list counts only where nothing else states the fact. */
  readonly strength: ClaimStrength
  /** True if one claim is contradicted by a claim of another fact. */
  readonly contested: boolean
  /** Whose papers report it, the supporter's, the recipient's, both or a third; absent: no paper's home is known. */
  readonly reportedBy?: ReportedBy
  /** Sorted by id. */
  readonly claims: readonly FactClaim[]
}

/** A value of an entity with the claims that give it; the properties are those of the model's measure schema. */
export interface MeasureAttributes extends EdgeAttributes {
  readonly id: FactId
}

export interface GraphAttributes {
  /** What the build found but left out of this graph. */
  readonly hidden: { readonly nodes: number; readonly edges: number }
}

/** Entities and the facts between them: a plain graphology graph, without positions, colours or sizes. */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
