import type { Standard, Tagger } from '@shanhai/tagger'
import { aidBodyRecognizer } from './aid-bodies.js'
import { bylineRecognizer } from './bylines.js'
import { corpsRecognizer } from './corps-units.js'
import { nationalBodyRecognizer } from './national-bodies.js'
import { officeRecognizer } from './offices.js'
import { organizationRecognizer } from './organizations.js'
import { ownNameRecognizer } from './own-names.js'
import { personRecognizer } from './persons.js'
import { placeRecognizer } from './places.js'
import type { Recognizer } from './recognizer.js'
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
 * Whose rules of annotation the tagger follows in a choice; undefined: its own default.
 *
 * @param given what the user has chosen, if anything
 */
export function standardOf(choice: RecognizerChoice, given?: Standard): Standard | undefined {
  return given ?? (choice === 'all' ? STANDARD_BESIDE_KNOWLEDGE : undefined)
}

/**
 * The recognizers of a choice. Without a tagger, `all` is what knowledge finds and `tagger` nothing.
 *
 * @param given whose rules of annotation the tagger follows; default: web news beside knowledge, alone the tagger's own default
 */
export function recognizersOf(choice: RecognizerChoice, tagger?: Tagger, given?: Standard): readonly Recognizer[] {
  const finders = tagger ? [createTaggerFinder(tagger, standardOf(choice, given))] : []
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
