import type { ProgrammeKey } from '@shanhai/model'

/** What every reviewed row carries: a sentence with the word in its role, one where it is not, and where it is from. */
export interface Reviewed {
  /** A sentence in which the word has the meaning of its list; always contains the word. */
  readonly example: string
  /** A sentence in which the word's characters mean something else. Absent: none is known. */
  readonly counterExample?: string
  /** Where the row comes from. */
  readonly source: string
}

/** `post` is held in a body, `occupation` is done for a living, `private` says only who somebody is. */
export const TITLE_KINDS = ['post', 'occupation', 'private'] as const
export type TitleKind = (typeof TITLE_KINDS)[number]

/** A word that stands before or after a person's name: 副县长, 教师, 村民. */
export interface Title extends Reviewed {
  readonly title: string
  readonly kind: TitleKind
}

/** Kinds of organisations, as in the `kind` property of the model's Organization. */
export const ORGANIZATION_KINDS = [
  'aid_body',
  'party',
  'government',
  'school',
  'hospital',
  'company',
  'park',
  'ngo',
  'media',
  'village',
  'other',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

/**
 * What stands before an ending: a place or a name of its own; a name, where a place is not enough; a place, where a name
 * is not; or just a noun, where nearly every such body is one of its own (医改领导小组).
 */
export const ENDING_NEEDS = ['any', 'name', 'place', 'noun'] as const
export type EndingNeed = (typeof ENDING_NEEDS)[number]

/** The end of an organisation's name, and what kind of body it makes. */
export interface OrganizationEnding extends Reviewed {
  readonly ending: string
  readonly kind: OrganizationKind
  readonly needs: EndingNeed
}

/** A short office name that is a body only with a place before it or from context: 市委, 县政府. */
export interface Office extends Reviewed {
  readonly office: string
  readonly kind: OrganizationKind
}

export const TRIGGER_CLASSES = ['pairing', 'programme', 'staff', 'funds', 'field', 'body'] as const
export type TriggerClass = (typeof TRIGGER_CLASSES)[number]

/** `strong` alone makes an article one of assistance, `weak` needs a second sign. */
export const TRIGGER_WEIGHTS = ['strong', 'weak'] as const
export type TriggerWeight = (typeof TRIGGER_WEIGHTS)[number]

/** A word of paired assistance. */
export interface Trigger extends Reviewed {
  readonly word: string
  readonly class: TriggerClass
  readonly weight: TriggerWeight
}

/** Words that name a programme, and where its recipients lie. One row per word. */
export interface ProgrammeWord extends Reviewed {
  readonly word: string
  readonly programme: ProgrammeKey
  /** Beginnings of the recipients' codes, such as `65`. */
  readonly recipientPrefixes: readonly string[]
}

/** A pair written as two characters, supporter first: 漳木. An ambiguous blend has several rows. */
export interface Blend extends Reviewed {
  readonly blend: string
  /** Codes in the gazetteer. */
  readonly supporter: string
  readonly recipient: string
}

/** A place's one-character name, such as 闽; the character has as many rows as meanings. */
export interface Abbreviation extends Reviewed {
  readonly abbreviation: string
  /** Code in the gazetteer. */
  readonly code: string
}

/** Ranks of aid bodies, as in the `rank` property of the model's Organization. */
export const AID_BODY_RANKS = ['province_hq', 'sub_hq', 'work_team', 'group'] as const
export type AidBodyRank = (typeof AID_BODY_RANKS)[number]

/** The end of an aid body's name. A longer ending wins over a shorter one. */
export interface AidBodyEnding extends Reviewed {
  readonly ending: string
  readonly rank: AidBodyRank
}

/** A family name. */
export interface Surname {
  readonly surname: string
  /** The surname is an everyday word or character before others' names too (和, 于, 向): a name needs more support. */
  readonly commonWord: boolean
}
