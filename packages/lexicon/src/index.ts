export { DIVISION_LEVELS, NAME_FORMS } from './division.js'
export type { Division, DivisionLevel, NameForm, PlaceName } from './division.js'
export type { Gazetteer, PlaceMatch } from './gazetteer.js'
export { loadLexicon, loadLexiconWith } from './lexicon.js'
export type { Lexicon } from './lexicon.js'
export { lintLexicon } from './lint-lexicon.js'
export type { NameProblem, OwnName, OwnNameList } from './own-names/own-name.js'
export { NAME_COLUMNS } from './own-names/name-row.js'
export { parseOwnNames } from './own-names/parse-own-names.js'
export { MEASURE_WORD_CLASSES, UNIT_DIMENSIONS } from './measure-words.js'
export type {
  MeasureLists,
  MeasureUnit,
  MeasureWord,
  MeasureWordClass,
  MoneyRoleWord,
  UnitDimension,
} from './measure-words.js'
export { loadCoordinates } from './coordinates.js'
export type { Newspapers } from './newspapers.js'
export { createBodyNormalizer } from './organization-forms.js'
export { createBodyKnowledge, readPlacedBody } from './placed-body.js'
export type { BodyKnowledge, PlacedBody } from './placed-body.js'
export type { OrganizationForm } from './organization-forms.js'
export { isVerified } from './pairings.js'
export type { ReferencePairing } from './pairings.js'
export { periodOf } from './pairing-period.js'
export type { PairingPeriod } from './pairing-period.js'
export { EVIDENCE_GROUPS } from './person-evidence.js'
export type { EvidenceGroup, PersonEvidence } from './person-evidence.js'
export type { WordLists } from './parse-words.js'
export { CONTEXT_CLASSES, SITE_LEVELS } from './name-words.js'
export type {
  ContextClass,
  ContextWord,
  KnownPerson,
  NameElement,
  NationalBody,
  SiteEnding,
  SiteLevel,
  TranscriptionCharacter,
  TranscriptionScope,
} from './name-words.js'
export { PROJECT_STATUSES, SECTORS, THING_CLASSES, THING_NEEDS, THING_TYPES } from './things.js'
export type {
  KnownThing,
  Product,
  ProjectStatus,
  Sector,
  SectorWord,
  StatusWord,
  ThingClass,
  ThingHead,
  ThingLists,
  ThingNeed,
  ThingType,
  ThingWord,
} from './things.js'
export { createWordTrie } from './word-trie.js'
export type { WordTrie } from './word-trie.js'
export { AID_BODY_RANKS, ORGANIZATION_KINDS, TITLE_KINDS, TRIGGER_CLASSES, TRIGGER_WEIGHTS } from './word-lists.js'
export type {
  Abbreviation,
  AidBodyEnding,
  AidBodyRank,
  Blend,
  EndingNeed,
  Office,
  OrganizationEnding,
  OrganizationKind,
  ProgrammeWord,
  Reviewed,
  Surname,
  Title,
  TitleKind,
  Trigger,
  TriggerClass,
  TriggerWeight,
} from './word-lists.js'
