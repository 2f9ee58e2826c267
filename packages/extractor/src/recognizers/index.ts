import type { Span } from '@shanhai/model'
import { compareSpans } from '@shanhai/model'
import type { Standard, Tagger } from '@shanhai/tagger'
import type { ArticleDocument } from '../document/article-document.js'
import { findWords } from '../document/word-hits.js'
import type { Resources } from '../resources.js'
import { aidBodyRecognizer } from './aid-bodies.js'
import { bylineRecognizer } from './bylines.js'
import { corpsRecognizer } from './corps-units.js'
import { nationalBodyRecognizer } from './national-bodies.js'
import { officeRecognizer } from './offices.js'
import { organizationRecognizer } from './organizations.js'
import { dropMinors } from './minors.js'
import { keepStrongestThenLongest } from './overlap.js'
import { ownNameRecognizer } from './own-names.js'
import { personRecognizer } from './persons.js'
import { placeRecognizer } from './places.js'
import { dropPeopleOfNotices } from './private-notices.js'
import type { Candidate, Recognizer } from './recognizer.js'
import { repeatRecognizer } from './repeats.js'
import { shortFormRecognizer } from './short-forms.js'
import { siteRecognizer } from './sites.js'
import { createNameRecognizer } from './found-names.js'
import type { NameFinder } from './name-finder.js'
import { createTaggerFinder } from './tagger-names.js'
import { thingRecognizer } from './things/named-things.js'

/** Every recognizer, in the order in which they run: each sees what those before it found. Add yours here. */
export const RECOGNIZERS: readonly Recognizer[] = [
  placeRecognizer,
  corpsRecognizer,
  siteRecognizer,
  aidBodyRecognizer,
  officeRecognizer,
  nationalBodyRecognizer,
  ownNameRecognizer,
  organizationRecognizer,
  thingRecognizer,
  bylineRecognizer,
  personRecognizer,
  shortFormRecognizer,
  repeatRecognizer,
]

/** Whose names are wanted: of knowledge alone, of the tagger alone, or of both, combined by one policy. */
export type RecognizerChoice = 'all' | 'tagger' | 'knowledge'

/** Beside knowledge, the tagger adds fewest false names by this standard: see docs/tagger.md. */
const STANDARD_BESIDE_KNOWLEDGE: Standard = 'boson'

/**
 * The recognizers of a choice. Without a tagger, `all` is what knowledge finds and `tagger` nothing.
 *
 * @param given whose rules of annotation the tagger follows; default: web news beside knowledge, alone the tagger's own default
 */
export function recognizersOf(choice: RecognizerChoice, tagger?: Tagger, given?: Standard): readonly Recognizer[] {
  const standard = given ?? (choice === 'all' ? STANDARD_BESIDE_KNOWLEDGE : undefined)
  const finders = tagger ? [createTaggerFinder(tagger, standard)] : []
  if (choice === 'tagger') return finders.map((finder) => createNameRecognizer(finder, 'alone'))
  return choice === 'knowledge' ? RECOGNIZERS : withFinders(finders)
}

/** The recognizers of knowledge with further finders of names, which add to it by one policy, one after the other. */
export function withFinders(finders: readonly NameFinder[]): readonly Recognizer[] {
  // Before the recognizer of repeated names: what was found once is found again.
  return [
    ...RECOGNIZERS.filter((recognizer) => recognizer !== repeatRecognizer),
    ...finders.map((finder) => createNameRecognizer(finder)),
    repeatRecognizer,
  ]
}

/** What the recognizers found in an article, in reading order. */
export interface Recognition {
  /** After the overlap policy: disjoint. */
  readonly mentions: readonly Candidate[]
  /** Before it: the places inside longer names are here. */
  readonly candidates: readonly Candidate[]
  /** Names of children that the article prints: they are in neither, and must not be quoted. */
  readonly minors: readonly string[]
  /** Article frame; sorted, disjoint: names of people in private notices, which are in neither and must not be printed. */
  readonly peopleOfNotices: readonly Span[]
}

/** Runs the recognizers over an article and settles overlaps. */
export function recognizeMentions(
  document: ArticleDocument,
  resources: Resources,
  recognizers: readonly Recognizer[] = RECOGNIZERS,
): Recognition {
  const hits = findWords(document.text, resources.vocabulary)
  let found: readonly Candidate[] = []
  for (const recognizer of recognizers) {
    found = mergeSpans(found, recognizer.recognize({ document, resources, hits, found }))
  }
  // Children are known by the words around them also where a choice leaves the recognizer of people out.
  const others = recognizers.includes(personRecognizer)
    ? []
    : personRecognizer.recognize({ document, resources, hits, found: [] })
  const { candidates, minors } = dropMinors(found, { others, document, hits })
  const { candidates: allowed, people } = dropPeopleOfNotices(candidates, document.text)
  return { mentions: keepStrongestThenLongest(allowed), candidates: allowed, minors, peopleOfNotices: people }
}

/** Two lists by position, the first of them sorted; of equal ranges the first list's come first. */
function mergeSpans(sorted: readonly Candidate[], added: readonly Candidate[]): readonly Candidate[] {
  if (added.length === 0) return sorted
  const others = [...added].sort(compareSpans)
  const merged: Candidate[] = []
  let next = 0
  for (const one of sorted) {
    for (let other = others[next]; other && compareSpans(other, one) < 0; other = others[++next]) merged.push(other)
    merged.push(one)
  }
  for (; next < others.length; next++) {
    const other = others[next]
    if (other) merged.push(other)
  }
  return merged
}
