import type { EntityType, Predicate, PropertyValue } from '@shanhai/model'

/**
 * How a correction names an entity: its id, or a name that one entity alone has. A fact is named by its id, a claim by its
 * own, or a fact by its ends.
 */
export type Reference = string

/** A fact by its ends; the object is left out where all facts of subject and predicate are meant. */
export interface FactReference {
  readonly subject: Reference
  readonly predicate: Predicate
  readonly object?: Reference
}

export type Properties = Readonly<Record<string, PropertyValue>>

/** What a person says against, or beside, what the program found. */
export type CorrectionAction =
  | { readonly kind: 'same' | 'not same'; readonly entities: readonly [Reference, Reference] }
  | { readonly kind: 'split'; readonly entity: Reference; readonly articles: readonly string[] }
  | { readonly kind: 'retype'; readonly entity: Reference; readonly to: EntityType }
  | { readonly kind: 'rename'; readonly entity: Reference; readonly to: string }
  | { readonly kind: 'drop' | 'confirm'; readonly what: Reference | FactReference }
  | { readonly kind: 'set'; readonly what: Reference | FactReference; readonly properties: Properties }
  | {
      readonly kind: 'add'
      readonly entity: { readonly type: EntityType; readonly name: string; readonly place?: Reference }
    }
  | { readonly kind: 'add'; readonly fact: Required<FactReference>; readonly properties: Properties }

/** A correction with the line of its file, from 1. */
export interface Correction {
  readonly line: number
  readonly action: CorrectionAction
}

/** The corrections of a file in their order. */
export interface Corrections {
  /** As the user gave it, for messages. */
  readonly file: string
  /** SHA-256 of the file. */
  readonly sha256: string
  readonly all: readonly Correction[]
}

/** Names the verbs take in the file, with what follows each. */
export const CORRECTION_KINDS = [
  'same',
  'not same',
  'split',
  'retype',
  'rename',
  'drop',
  'add',
  'set',
  'confirm',
] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]
