import type { Span } from '@shanhai/model'
import type { Candidate } from '../recognizer.js'

/** What makes a common noun a name: a place, a quotation, an edition… */
export type AnchorKind = 'place' | 'blend' | 'organization' | 'quote' | 'edition' | 'year' | 'starter' | 'ordinal'

/** A step to the left, up to its start. */
export interface Step extends Span {
  readonly anchor?: AnchorKind
  readonly candidate?: Candidate
  /** The step names something: neither generic nor the name of a place. */
  readonly content: boolean
  /** A word that the tokenizer does not know or knows as a name. */
  readonly proper?: boolean
  /** A verb of the list: it begins no name by itself. */
  readonly verb?: boolean
}

export interface StepState {
  /** True where 建设 may be the last word before the head: 活动中心建设｜项目. */
  readonly joinsHead: boolean
  /** True where a quotation is part of the name already: another that is a name by itself is another name. */
  readonly quoted: boolean
}
