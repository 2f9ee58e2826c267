import type { Entity, EntityId, EntityType, FactId, PageId, Predicate, PropertyValue } from '@shanhai/model'

/** What is new, what is otherwise and what is gone, each sorted by id. */
export interface Changes<T, Changed extends T = T & WithFields> {
  readonly added: readonly T[]
  readonly changed: readonly Changed[]
  readonly removed: readonly T[]
}

/** Names of the fields in which two records differ, sorted. */
export interface WithFields {
  readonly fields: readonly string[]
}

/** A page of one of the folders. */
export interface DifferentPage {
  readonly id: PageId
}

/** An entity of one of the folders; of a changed one, as the second has it. */
export interface DifferentEntity {
  readonly id: EntityId
  readonly type: EntityType
  readonly name: string
}

/** A fact with the names of its ends; `properties` are those that its first claim has. */
export interface DifferentFact {
  readonly id: FactId
  readonly predicate: Predicate
  readonly subject: { readonly id: EntityId; readonly name: string }
  /** Null for a figure. */
  readonly object: { readonly id: EntityId; readonly name: string } | null
  readonly properties: Readonly<Record<string, PropertyValue>>
}

/** How the second of two output folders differs from the first. */
export interface OutputDifference {
  readonly pages: Changes<DifferentPage>
  readonly entities: Changes<DifferentEntity>
  readonly facts: Changes<DifferentFact>
}

/** The fields of an entity that are compared. */
export const ENTITY_FIELDS = [
  'name',
  'aliases',
  'adcode',
  'properties',
  'resolution',
] as const satisfies readonly (keyof Entity)[]
