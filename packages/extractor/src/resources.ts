import { CONTEXT_CLASSES, createBodyKnowledge, isVerified, TITLE_KINDS } from '@shanhai/lexicon'
import type {
  Blend,
  BodyKnowledge,
  ContextClass,
  Lexicon,
  MeasureWordClass,
  MoneyRoleWord,
  NationalBody,
  OrganizationEnding,
  OwnName,
  ReferencePairing,
  SiteEnding,
  Title,
  TranscriptionScope,
} from '@shanhai/lexicon'
import type { ProgrammeKey } from '@shanhai/model'
import { createVocabulary } from './document/word-hits.js'
import type { LexiconList } from './document/lexicon-hits.js'
import type { Vocabulary } from './document/word-hits.js'
import { indexCharacters } from './recognizers/people/name-scorer.js'
import type { CharacterWeights } from './recognizers/people/name-scorer.js'
import { groupBy } from './group-by.js'
import type { QuantityWords } from './quantities/quantity.js'
import { indexThings } from './recognizers/things/thing-index.js'
import type { ThingIndex } from './recognizers/things/thing-index.js'
import type { WordIndex } from './word-index.js'
import { createWordIndex } from './word-index.js'

const BYLINE_TITLES: ReadonlySet<string> = new Set(['记者', '通讯员', '摄影记者', '实习记者'])

/** A programme with its words and with the beginnings of the codes of the places that it assists. */
export interface ProgrammeEntry {
  readonly key: ProgrammeKey
  readonly words: readonly string[]
  readonly regions: readonly string[]
}

/** The lexicon with the indexes that recognizers and rules look words up in; made once, shared by all articles. */
export interface Resources {
  readonly lexicon: Lexicon
  readonly programmes: readonly ProgrammeEntry[]
  /** Reference pairings that are more than leads. */
  readonly pairings: readonly ReferencePairing[]
  /** Codes of the places in the reference pairings: their short names are known without company. */
  readonly pairedCodes: ReadonlySet<string>
  /** Beginnings of the codes of the provinces that assist others, read off the reference pairings. */
  readonly supporterProvinces: ReadonlySet<string>
  readonly surnames: WordIndex<string>
  readonly titles: WordIndex<Title>
  readonly endings: WordIndex<OrganizationEnding>
  /** What takes 木垒县人民政府 apart into its place and 政府. */
  readonly bodies: BodyKnowledge
  /** All rows of a blend under its name. */
  readonly siteEndings: ReadonlyMap<string, SiteEnding>
  readonly nationalBodies: ReadonlyMap<string, NationalBody>
  readonly blends: WordIndex<readonly Blend[]>
  /** The context words of each class. */
  readonly words: Readonly<Record<ContextClass, WordIndex<string>>>
  /** Where in a transcribed name the character with this code may stand: see {@link TRANSCRIPTION_BITS}. */
  readonly transcription: Uint8Array
  /** By character code: how much a character of transcription speaks for a name; see `TranscriptionCharacter.weight`. */
  readonly transcriptionWeights: Float32Array
  readonly characterWeights: CharacterWeights
  /** True for a character that stands for a place: 漳 for 漳州. */
  isAbbreviation(character: string): boolean
  /** All word lists at once: see {@link findWords}. */
  readonly vocabulary: Vocabulary<LexiconList>
  /** Units of figures and the words beside them. */
  readonly quantities: QuantityWords
  /** Words that say what a sum is for. */
  readonly moneyRoles: WordIndex<MoneyRoleWord>
  /** Every spelling of the user's own names, places aside. */
  readonly ownNames: WordIndex<OwnSpelling>
  /** What is known about projects, events, brands and programmes. */
  readonly things: ThingIndex
}

/** One spelling of a name that the user gave. */
export interface OwnSpelling {
  readonly word: string
  readonly own: OwnName
}

/** Chongqing and Sichuan assist 昌都 in Tibet (general knowledge); the list of reference pairings has no row of it. */
const FURTHER_SUPPORTERS = ['50', '51']

/** Indexes a lexicon. */
export function createResources(lexicon: Lexicon): Resources {
  const pairings = lexicon.pairings.filter(isVerified)
  const abbreviations = new Set(lexicon.abbreviations.map((row) => row.abbreviation))
  return {
    lexicon,
    programmes: [...groupBy(lexicon.programmes, (row) => row.programme)].map(([key, rows]) => ({
      key,
      words: rows.map((row) => row.word),
      regions: [...new Set(rows.flatMap((row) => row.recipientPrefixes))],
    })),
    pairings,
    pairedCodes: new Set(pairings.flatMap(({ supporterCode, recipientCode }) => [supporterCode, recipientCode ?? ''])),
    supporterProvinces: new Set([
      ...pairings.map((pairing) => pairing.supporterCode.slice(0, 2)),
      ...FURTHER_SUPPORTERS,
    ]),
    surnames: createWordIndex(
      lexicon.surnames.map((row) => row.surname),
      (surname) => surname,
    ),
    titles: createWordIndex(lexicon.titles, (row) => row.title),
    endings: createWordIndex(lexicon.organizationEndings, (row) => row.ending),
    nationalBodies: new Map(lexicon.nationalBodies.map((row) => [row.name, row])),
    bodies: createBodyKnowledge(lexicon.gazetteer, lexicon.organizationForms),
    siteEndings: new Map(lexicon.siteEndings.map((row) => [row.ending, row])),
    blends: createWordIndex(groupBy(lexicon.blends, (row) => row.blend).values(), (rows) => rows[0]?.blend ?? ''),
    words: indexContextWords(lexicon),
    quantities: indexQuantityWords(lexicon),
    moneyRoles: createWordIndex(lexicon.moneyRoles, (row) => row.word),
    transcription: indexTranscription(lexicon),
    transcriptionWeights: indexTranscriptionWeights(lexicon),
    isAbbreviation: (character) => abbreviations.has(character),
    characterWeights: indexCharacters(lexicon.personEvidence),
    vocabulary: createVocabulary(listWords(lexicon)),
    things: indexThings(lexicon),
    ownNames: createWordIndex(ownSpellings(lexicon), ({ word }) => word),
  }
}

function ownSpellings({ ownNames }: Lexicon): readonly OwnSpelling[] {
  return ownNames
    .filter(({ type }) => type !== 'Place')
    .flatMap((own) => [own.name, ...own.aliases].map((word) => ({ word, own })))
}

function indexContextWords({ contextWords }: Lexicon): Resources['words'] {
  const rows = groupBy(contextWords, (row) => row.class)
  const indexes = CONTEXT_CLASSES.map((name) => {
    const words = (rows.get(name) ?? []).map((row) => row.word)
    return [name, createWordIndex(words, (word) => word)] as const
  })
  return Object.fromEntries(indexes) as Record<ContextClass, WordIndex<string>>
}

function indexQuantityWords({ measureUnits, measureWords }: Lexicon): QuantityWords {
  const indexOf = (...classes: readonly MeasureWordClass[]): QuantityWords['before'] =>
    createWordIndex(
      measureWords.filter((row) => classes.includes(row.class)),
      (row) => row.word,
    )
  return {
    units: createWordIndex(measureUnits, (row) => row.unit),
    before: indexOf('at_least_before', 'about_before', 'at_most_before'),
    after: indexOf('at_least_after', 'about_after', 'at_most_after'),
    changes: indexOf('increase', 'decrease'),
    carriers: indexOf('carrier'),
  }
}

/** Bits of a character of transcription: in any name, in names with a middle dot, at the beginning of those. */
export const TRANSCRIPTION_BITS = { any: 1, dotted: 2, beginsDotted: 4 } as const
const BITS_OF_SCOPE: Readonly<Record<TranscriptionScope, number>> = {
  any: TRANSCRIPTION_BITS.any | TRANSCRIPTION_BITS.dotted | TRANSCRIPTION_BITS.beginsDotted,
  dotted: TRANSCRIPTION_BITS.dotted | TRANSCRIPTION_BITS.beginsDotted,
  inside: TRANSCRIPTION_BITS.dotted,
}

function indexTranscription({ transcriptionCharacters }: Lexicon): Uint8Array {
  const bits = new Uint8Array(65536)
  for (const { character, scope } of transcriptionCharacters) bits[character.charCodeAt(0)] = BITS_OF_SCOPE[scope]
  return bits
}

function indexTranscriptionWeights({ transcriptionCharacters }: Lexicon): Float32Array {
  const weights = new Float32Array(65536)
  for (const { character, weight } of transcriptionCharacters) weights[character.charCodeAt(0)] = weight
  return weights
}

function listWords({
  contextWords,
  titles,
  surnames,
  organizationEndings,
  nameElements,
  siteEndings,
  nationalBodies,
  knownPeople,
}: Lexicon): Record<LexiconList, string[]> {
  const classes = CONTEXT_CLASSES.map((name) => {
    return [name, contextWords.filter((row) => row.class === name).map((row) => row.word)] as const
  })
  const kinds = TITLE_KINDS.map((kind) => {
    return [kind, titles.filter((row) => row.kind === kind).map((row) => row.title)] as const
  })
  return {
    ...(Object.fromEntries(classes) as Record<ContextClass, string[]>),
    ...(Object.fromEntries(kinds) as Record<Title['kind'], string[]>),
    byline: [...BYLINE_TITLES],
    surname: surnames.map((row) => row.surname),
    ending: organizationEndings.map((row) => row.ending),
    national_body: nationalBodies.map((row) => row.name),
    site_ending: siteEndings.map((row) => row.ending),
    known_person: knownPeople.map((row) => row.name),
    name_element: nameElements.map((row) => row.element),
  }
}
