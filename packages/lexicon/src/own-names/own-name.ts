import type { EntityType } from '@shanhai/model'
import type { Division } from '../division.js'

/** A name that the user gives, with all its spellings. */
export interface OwnName {
  /** The full name: what the entity is called. */
  readonly name: string
  readonly type: EntityType
  /** `kind` of an organisation, `level` of a place, `role` of a person, `sector` of a project; absent: not said. */
  readonly kind?: string
  /** The place in which it lies or to which it belongs. */
  readonly place?: Division
  /** Places: the official division of which these are names. */
  readonly division?: Division
  /** Other spellings, without `name`. */
  readonly aliases: readonly string[]
}

/** What is wrong with a row of a list of names, or what looks wrong. */
export interface NameProblem {
  readonly severity: 'error' | 'warning'
  /** Stable, such as `names/unknown-type`. */
  readonly code: string
  readonly file: string
  /** From 1. */
  readonly line: number
  /** What was expected and what came, in one line. */
  readonly message: string
}

/** A list of names that was read: the good rows, and all that is wrong with the others. */
export interface OwnNameList {
  readonly names: readonly OwnName[]
  readonly problems: readonly NameProblem[]
}
