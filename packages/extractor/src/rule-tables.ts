import { NON_FIGURES } from './quantities/non-figures.js'
import { AID_BODY_PATTERNS } from './recognizers/patterns/aid-body-patterns.js'
import { OFFICE_PATTERNS } from './recognizers/patterns/office-patterns.js'
import { TELLINGS } from './recognizers/people/tellings.js'
import { FACTUALITY_MARKERS } from './relations/patterns/factuality-markers.js'
import { LINK_PATTERNS } from './relations/patterns/link-patterns.js'
import { OUTLOOK_MARKERS } from './relations/patterns/outlook-markers.js'
import { PAIRING_CHANGE_PATTERNS } from './relations/patterns/pairing-change-patterns.js'
import { PAIRING_LIST_PATTERNS } from './relations/patterns/pairing-list-patterns.js'
import { PAIRING_PATTERNS } from './relations/patterns/pairing-patterns.js'
import { PAIRING_WORDS } from './relations/patterns/pairing-words.js'
import { TAKING_PATTERNS } from './relations/patterns/taking-patterns.js'
import { ANAPHORS } from './relations/topics/anaphors.js'
import { RELATION_RULES } from './relations/rules/index.js'

/** Everything that rules declare as data: what a checksum of the rules is made of, and what documents are made from. */
export const RULE_TABLES = {
  aidBodies: AID_BODY_PATTERNS,
  offices: OFFICE_PATTERNS,
  tellings: TELLINGS.map(({ before, behind, ...told }) => ({ ...told, before: before.source, behind: behind?.source })),
  pairings: [...PAIRING_PATTERNS, ...PAIRING_CHANGE_PATTERNS, ...PAIRING_LIST_PATTERNS],
  pairingWords: PAIRING_WORDS,
  links: LINK_PATTERNS,
  positions: TAKING_PATTERNS,
  factuality: FACTUALITY_MARKERS,
  nonFigures: NON_FIGURES,
  outlook: OUTLOOK_MARKERS,
  anaphors: ANAPHORS,
  relations: RELATION_RULES,
} as const
