import type { LexiconHits } from '../../document/lexicon-hits.js'

/** What the words behind a name say: a title (周立新教授), a form of address (周立新先生), speech, a word that follows people. */
export type Reference = '' | 'title' | 'address' | 'minor' | 'speech' | 'company'

/** The words right behind an offset that speak of a person who stands before it. */
export function referenceAfter(hits: LexiconHits, at: number): Reference {
  if (hits.minor_title.startingAt(at) > 0) return 'minor'
  if (hits.address_form.startingAt(at) > 0) return 'address'
  if (hits.post.startingAt(at) > 0 || hits.occupation.startingAt(at) > 0) return 'title'
  if (hits.speech_verb.startingAt(at) > 0) return 'speech'
  // A one-character word such as 和 or 家 may be the second half of a given name.
  return hits.after_person.startingAt(at) > 1 ? 'company' : ''
}
