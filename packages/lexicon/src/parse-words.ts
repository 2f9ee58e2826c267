import { PROGRAMMES } from '@shanhai/model'
import type { ProgrammeKey } from '@shanhai/model'
import type { DataFile, DataTexts } from './data-files.js'
import { DATA_FILES } from './data-files.js'
import { invalidCell, parseTsv } from './tsv.js'
import type { TsvRow } from './tsv.js'
import { CONTEXT_CLASSES, SITE_LEVELS, TRANSCRIPTION_SCOPES } from './name-words.js'
import type {
  ContextWord,
  KnownPerson,
  NameElement,
  NationalBody,
  SiteEnding,
  TranscriptionCharacter,
} from './name-words.js'
import {
  AID_BODY_RANKS,
  ENDING_NEEDS,
  ORGANIZATION_KINDS,
  TITLE_KINDS,
  TRIGGER_CLASSES,
  TRIGGER_WEIGHTS,
} from './word-lists.js'
import type {
  Abbreviation,
  AidBodyEnding,
  Blend,
  Office,
  OrganizationEnding,
  ProgrammeWord,
  Reviewed,
  Surname,
  Title,
  Trigger,
} from './word-lists.js'

/** The word lists of the lexicon, each in the order of its file. */
export interface WordLists {
  readonly surnames: readonly Surname[]
  readonly titles: readonly Title[]
  readonly organizationEndings: readonly OrganizationEnding[]
  readonly offices: readonly Office[]
  readonly triggers: readonly Trigger[]
  readonly programmes: readonly ProgrammeWord[]
  readonly blends: readonly Blend[]
  readonly abbreviations: readonly Abbreviation[]
  readonly aidBodies: readonly AidBodyEnding[]
  readonly contextWords: readonly ContextWord[]
  readonly siteEndings: readonly SiteEnding[]
  readonly nationalBodies: readonly NationalBody[]
  readonly transcriptionCharacters: readonly TranscriptionCharacter[]
  readonly nameElements: readonly NameElement[]
  readonly knownPeople: readonly KnownPerson[]
}

const REVIEW_COLUMNS = ['example', 'counter_example', 'source'] as const

/**
 * Parses the word lists. Codes of blends and abbreviations are only read here; that they exist is a test of the data.
 *
 * @throws InvalidDataError that names file and line.
 */
export function parseWordLists(texts: DataTexts): WordLists {
  return {
    surnames: parseSurnames(texts),
    titles: parseReviewed(texts, 'titles', ['title', 'kind'], ({ cells, where }) => ({
      title: cells.title,
      kind: oneOf(TITLE_KINDS, cells.kind, where),
    })),
    organizationEndings: parseReviewed(
      texts,
      'organizationEndings',
      ['ending', 'kind', 'needs'],
      ({ cells, where }) => ({
        ending: cells.ending,
        kind: oneOf(ORGANIZATION_KINDS, cells.kind, where),
        needs: oneOf(ENDING_NEEDS, cells.needs, where),
      }),
    ),
    offices: parseReviewed(texts, 'offices', ['office', 'kind'], ({ cells, where }) => ({
      office: cells.office,
      kind: oneOf(ORGANIZATION_KINDS, cells.kind, where),
    })),
    triggers: parseReviewed(texts, 'triggers', ['word', 'class', 'weight'], ({ cells, where }) => ({
      word: cells.word,
      class: oneOf(TRIGGER_CLASSES, cells.class, where),
      weight: oneOf(TRIGGER_WEIGHTS, cells.weight, where),
    })),
    programmes: parseReviewed(texts, 'programmes', ['word', 'programme', 'recipients'], ({ cells, where }) => ({
      word: cells.word,
      programme: oneOf(Object.keys(PROGRAMMES) as ProgrammeKey[], cells.programme, where),
      recipientPrefixes: cells.recipients.split(' '),
    })),
    blends: parseReviewed(texts, 'blends', ['blend', 'supporter', 'recipient'], ({ cells }) => ({
      blend: cells.blend,
      supporter: cells.supporter,
      recipient: cells.recipient,
    })),
    abbreviations: parseReviewed(texts, 'abbreviations', ['abbreviation', 'code'], ({ cells }) => ({
      abbreviation: cells.abbreviation,
      code: cells.code,
    })),
    aidBodies: parseReviewed(texts, 'aidBodies', ['ending', 'rank'], ({ cells, where }) => ({
      ending: cells.ending,
      rank: oneOf(AID_BODY_RANKS, cells.rank, where),
    })),
    ...parseNameWords(texts),
  }
}

type NameWords = Pick<
  WordLists,
  'contextWords' | 'siteEndings' | 'nationalBodies' | 'transcriptionCharacters' | 'nameElements' | 'knownPeople'
>

function parseNameWords(texts: DataTexts): NameWords {
  return {
    contextWords: parseReviewed(texts, 'contextWords', ['word', 'class'], ({ cells, where }) => ({
      word: cells.word,
      class: oneOf(CONTEXT_CLASSES, cells.class, where),
    })),
    siteEndings: parseReviewed(
      texts,
      'siteEndings',
      ['ending', 'level', 'reach', 'apart', 'alone'],
      ({ cells, where }) => ({
        ending: cells.ending,
        level: oneOf(SITE_LEVELS, cells.level, where),
        reach: countOf(cells.reach, where),
        apart: oneOf(['yes', 'no'], cells.apart, where) === 'yes',
        alone: oneOf(['yes', 'no'], cells.alone, where) === 'yes',
      }),
    ),
    nationalBodies: parseReviewed(texts, 'nationalBodies', ['name', 'kind'], ({ cells, where }) => ({
      name: cells.name,
      kind: oneOf(ORGANIZATION_KINDS, cells.kind, where),
    })),
    transcriptionCharacters: parseTranscription(texts),
    nameElements: parseNameElements(texts),
    knownPeople: parseTsv(texts.knownPeople, DATA_FILES.knownPeople, ['name', 'source']).map((row) => row.cells),
  }
}

/** Parses a list whose rows carry examples and a source. */
export function parseReviewed<const Column extends string, Own extends object>(
  texts: DataTexts,
  file: DataFile,
  columns: readonly Column[],
  parse: (row: TsvRow<Column>) => Own,
): readonly (Own & Reviewed)[] {
  const rows = parseTsv(texts[file], DATA_FILES[file], [...columns, ...REVIEW_COLUMNS])
  return rows.map((row) => {
    const { example, counter_example: counterExample, source } = row.cells as Record<string, string>
    if (example === undefined || example === '') throw invalidCell(row.where, 'an example', '')
    if (source === undefined || source === '') throw invalidCell(row.where, 'a source', '')
    const review = { example, source }
    const own = parse({ cells: row.cells, where: row.where })
    if (counterExample === undefined || counterExample === '') return { ...own, ...review }
    return { ...own, ...review, counterExample }
  })
}

function parseSurnames(texts: DataTexts): readonly Surname[] {
  const columns = ['surname', 'common_word', 'source'] as const
  return parseTsv(texts.surnames, DATA_FILES.surnames, columns).map(({ cells, where }) => ({
    surname: cells.surname,
    commonWord: oneOf(['yes', 'no'], cells.common_word, where) === 'yes',
  }))
}

function parseTranscription(texts: DataTexts): readonly TranscriptionCharacter[] {
  const columns = ['character', 'scope', 'weight', 'example', 'source'] as const
  return parseTsv(texts.transcriptionCharacters, DATA_FILES.transcriptionCharacters, columns).map(
    ({ cells, where }) => {
      if (cells.character.length !== 1) throw invalidCell(where, 'one character', cells.character)
      const weight = Number(cells.weight)
      if (cells.weight === '' || Number.isNaN(weight)) throw invalidCell(where, 'a weight', cells.weight)
      return { ...cells, scope: oneOf(TRANSCRIPTION_SCOPES, cells.scope, where), weight }
    },
  )
}

function parseNameElements(texts: DataTexts): readonly NameElement[] {
  const columns = ['element', 'people', 'source'] as const
  return parseTsv(texts.nameElements, DATA_FILES.nameElements, columns).map(({ cells, where }) => {
    if (cells.element.length < 2) throw invalidCell(where, 'two characters or more', cells.element)
    return cells
  })
}

function countOf(value: string, where: string): number {
  if (!/^\d{1,2}$/.test(value)) throw invalidCell(where, 'a count below 100', value)
  return Number(value)
}

/** One of the values that a cell may have. */
export function oneOf<const Value extends string>(values: readonly Value[], value: string, where: string): Value {
  const known = values.find((candidate) => candidate === value)
  if (known === undefined) throw invalidCell(where, `one of ${values.join(', ')}`, value)
  return known
}
