import type { OrganizationKind, Reviewed } from './word-lists.js'

/**
 * What a word says about a name beside it or about the name that it would be part of.
 *
 * - `after_person` may follow a person's name directly and decides where the name ends: 何可｜表示
 * - `speech_verb` makes an unknown word before it a person
 * - `address_form` follows a surname; the person is real, the name partial and private: 蔡女士
 * - `introduces_person` presents a person as a title does, without being a post or occupation: 徒弟
 * - `takes_office` follows somebody who takes, holds or leaves an office: 何可｜挂任副局长
 * - `gives_office` stands before somebody who is given or loses one: 任命｜何可｜为副局长
 * - `imprint_title` stands in bylines and imprints, a space or colon away from the name: 责编：
 * - `minor_title` presents people who are mostly minors: they never become a mention
 * - `never_person` looks like surname and given name and is none: 高度
 * - `name_word` is an everyday word of two characters that people are called by as well: 医生｜温暖｜和护士安宁
 * - `never_familiar` looks like 小 or 老 and a surname and is none: 老虎
 * - `ends_no_name` is a character that ends no given name
 * - `rarely_at_border` is a character of transcription and a word: beside a name with a middle dot it is mostly the word: 依明｜都来了
 * - `name_verb` stands inside names of organisations although it is a verb or adverb: 投资促进局
 * - `name_stopper` stands outside them although its part of speech could stand inside: 医生
 * - `ignored_ending` ends organisations in the list of endings, and is left to other recognizers
 * - `never_organization` ends like an organisation and is none: 布局
 * - `never_place` is written like a place and is a figure of speech or two directions at once: 致富路, 南北疆
 * - `name_starter` begins names of organisations that no place begins: 国家, 全国
 * - `company_starter` is a firm of the whole country whose branches are called by their place: 国网｜福建电力
 * - `unit_word` begins with the last character of a place's full name: 昌吉｜市民
 * - `generic_village` ends like a village and names a kind of village: 示范村
 * - `generic_place` is a row of the official list that names a kind of place: it counts only inside its county
 */
export const CONTEXT_CLASSES = [
  'after_person',
  'speech_verb',
  'address_form',
  'introduces_person',
  'takes_office',
  'gives_office',
  'imprint_title',
  'minor_title',
  'never_person',
  'name_word',
  'never_familiar',
  'ends_no_name',
  'rarely_at_border',
  'name_verb',
  'name_stopper',
  'ignored_ending',
  'never_organization',
  'never_place',
  'name_starter',
  'company_starter',
  'unit_word',
  'generic_village',
  'generic_place',
] as const
export type ContextClass = (typeof CONTEXT_CLASSES)[number]

/** A word by which a recognizer tells where a name begins or ends; a word has one row for each of its classes. */
export interface ContextWord extends Reviewed {
  readonly word: string
  readonly class: ContextClass
}

/** Levels of places that the gazetteer does not list. */
export const SITE_LEVELS = ['village', 'zone', 'site'] as const
export type SiteLevel = (typeof SITE_LEVELS)[number]

/** The ending of a village, park, zone, road, hill… The longest ending that fits decides. */
export interface SiteEnding extends Reviewed {
  readonly ending: string
  readonly level: SiteLevel
  /** Most characters that may stand between the ending and the place, or the beginning of the name. */
  readonly reach: number
  /** True: the place is only the address (六工镇｜红柳沟村); false: it is part of the name (漳州高新区). */
  readonly apart: boolean
  /** True: a proper word before the ending is enough; false: a place must stand before it. */
  readonly alone: boolean
}

/** A body known by its name all over the country: 新华社. */
export interface NationalBody extends Reviewed {
  readonly name: string
  readonly kind: OrganizationKind
}

/** Where a character of transcription may stand. */
export const TRANSCRIPTION_SCOPES = ['any', 'dotted', 'inside'] as const
export type TranscriptionScope = (typeof TRANSCRIPTION_SCOPES)[number]

/** A character in which names of Uyghur, Kazakh, Mongol, Tibetan and foreign bearers are written. */
export interface TranscriptionCharacter {
  readonly character: string
  /** `any`; `dotted`: only in names with a middle dot; `inside`: in those, but not at their beginning. */
  readonly scope: TranscriptionScope
  /** Natural logarithm of how many times as often it stands in parts of names as in news outside the names of people. */
  readonly weight: number
  /** A name or a part of one that contains it. */
  readonly example: string
  readonly source: string
}

/** A person of public life or of history whom papers name without a title. */
export interface KnownPerson {
  readonly name: string
  readonly source: string
}

/** A part of which names of minority bearers are made: 次仁, 买买提. */
export interface NameElement {
  readonly element: string
  /** The people in which it is usual: `tibetan`, `uyghur`, `kazakh`, `kyrgyz`, `mongol`, `yi`, `hui`. */
  readonly people: string
  readonly source: string
}
