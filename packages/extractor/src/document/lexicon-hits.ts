import type { ContextClass, Title } from '@shanhai/lexicon'
import type { WordHits } from './word-hits.js'

/** The lists of the vocabulary: context words by class, titles by kind, surnames, endings of organisations. */
export type LexiconList =
  | ContextClass
  | Title['kind']
  | 'byline'
  | 'surname'
  | 'ending'
  | 'name_element'
  | 'known_person'
  | 'site_ending'
  | 'national_body'
/** Where the words of each list stand in a text. */
export type LexiconHits = Readonly<Record<LexiconList, WordHits>>
