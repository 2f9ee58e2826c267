import type { EntityType, Span } from '@shanhai/model'
import type { OwnName, PlaceName } from '@shanhai/lexicon'
import type { LexiconHits } from '../document/lexicon-hits.js'
import type { Resources } from '../resources.js'
import type { ArticleDocument } from '../document/article-document.js'

/** A possible mention in the article frame, before overlaps are settled and before it is linked to an entity. */
export interface Candidate extends Span {
  readonly type: EntityType
  /** Name of the recognizer, such as `place/gazetteer`. */
  readonly recognizer: string
  /** Which of two overlapping candidates stays: higher first, then longer, then further left. */
  readonly priority: number
  /** Share of such names that are right, from 0 to 1, where a finder measured it; absent from names of knowledge. */
  readonly confidence?: number | undefined
  readonly detail: CandidateDetail
}

export type CandidateDetail =
  PlaceDetail | SiteDetail | AidBodyDetail | OrganizationDetail | OfficeDetail | PersonDetail | ThingDetail | OwnDetail

/** A gazetteer name with everything it may stand for. */
export interface PlaceDetail {
  readonly kind: 'place'
  readonly names: readonly PlaceName[]
}
/** A named village, park or site that the gazetteer does not list. */
export interface SiteDetail {
  readonly kind: 'site'
  readonly level: 'village' | 'zone' | 'site'
}
/** A body sent by a supporter; places are ranges of gazetteer names inside or right beside the name. */
export interface AidBodyDetail {
  readonly kind: 'aid_body'
  readonly rank: 'province_hq' | 'sub_hq' | 'work_team' | 'group'
  /** Key of the programme that the name says; '' where it says none. */
  readonly programme: string
  /** What it is where the page says none either. */
  readonly usualProgramme?: string
  /** Names of the supporter from the largest to the smallest unit: 福建, 漳州. */
  readonly supporters: readonly Candidate[]
}
/** An organisation by its ending. */
export interface OrganizationDetail {
  readonly kind: 'organization'
  readonly organizationKind: string
  /** The place name with which it starts, if it does. */
  readonly place?: Candidate
  /** The last of the place names inside it: 半截沟镇 in 奇台县半截沟镇中心学校. */
  readonly innermost?: Candidate
  /** For a short form: the name that the article gives in full. */
  readonly fullName?: string
}
/** A party or government office, with or without its place: 昌吉市委, 市发改委. */
export interface OfficeDetail {
  readonly kind: 'office'
  readonly organizationKind: string
  readonly place?: Candidate
  /** The unit that the name itself names: 市, 县, 省…; absent for national ones. */
  readonly level?: string
  /** For a short form: the name that the article gives in full. */
  readonly fullName?: string
}
export interface PersonDetail {
  readonly kind: 'person'
  /** `minor`: found only to be dropped with every other naming of the same name. */
  readonly role: 'official' | 'professional' | 'reporter' | 'private' | 'unknown' | 'minor'
  /** For surname and title: the name that the article gives in full. */
  readonly fullName?: string
}

/** A named project, event, brand or programme: the candidate's type says which. */
export interface ThingDetail {
  readonly kind: 'thing'
  /** The place name with which it starts, if it does. */
  readonly place?: Candidate
  /** True for names that mean the same on every page: 援疆, 全国糖酒会. Others are the article's or the place's own. */
  readonly general: boolean
  /** Projects: what the words of the name show. */
  readonly sector?: string
  /** Projects: how far it is by the words around this naming. */
  readonly status?: string
  /** Events: true where the name or the words around it say that it is held again and again. */
  readonly recurring?: boolean
}

/** A name that the user gave. */
export interface OwnDetail {
  readonly kind: 'own'
  readonly own: OwnName
}

export interface RecognitionContext {
  readonly document: ArticleDocument
  readonly resources: Resources
  /** Where the words of the lexicon's lists stand in the text. */
  readonly hits: LexiconHits
  /** Candidates of the recognizers that ran before, sorted by position. */
  readonly found: readonly Candidate[]
}

/**
 * An extension point: add yours to `RECOGNIZERS`. Pure; sees what earlier recognizers found, returns what it adds.
 */
export interface Recognizer {
  /** Stable name, shown with every mention it makes. */
  readonly name: string
  recognize(context: RecognitionContext): readonly Candidate[]
}
