import type { Title } from '@shanhai/lexicon'
import type { ArticleDocument } from '../document/article-document.js'
import { roleOfTitle } from '../resources.js'
import { ADDRESS_FORMS, IMPRINT_TITLES, INTRODUCING_WORDS, MINOR_TITLES, SPEECH_VERBS } from '../words/person-words.js'
import { createWordIndex } from '../words/word-index.js'
import type { WordIndex } from '../words/word-index.js'
import { readHanName, readTranscribedName } from './person-names.js'
import type { NameReading } from './person-names.js'
import type { Candidate, PersonDetail, Recognizer } from './recognizer.js'

const SPEECH = createWordIndex(SPEECH_VERBS, (word) => word)
const ADDRESS = createWordIndex(ADDRESS_FORMS, (word) => word)
const IMPRINT = createWordIndex(IMPRINT_TITLES, (word) => word)
const INTRODUCING = createWordIndex(INTRODUCING_WORDS, (word) => word)
/** A remark between title and name: 副局长（援藏）卢峰. */
const REMARK = /[（(](?:援[疆藏青宁]|挂职|正县级|兼)[）)]$/
const LIST_JOINT = /^(?:[、和与及\s]|\s{1,2})$/

interface PersonReader {
  readonly document: ArticleDocument
  readonly surnames: WordIndex<string>
  readonly titles: WordIndex<Title>
  readonly taken: Uint8Array
}

type Role = PersonDetail['role']

/**
 * People by what stands around their name: a title before it, a list that a title opened, a verb of speech after it, a
 * form of address after the surname, or a name that an unknown word forms more than once.
 */
export const personRecognizer: Recognizer = {
  name: 'person/context',
  recognize({ document, resources, found }) {
    const taken = new Uint8Array(document.text.length + 1)
    for (const place of found) if (place.type === 'Place') taken.fill(1, place.start, place.end)
    const reader: PersonReader = { document, surnames: resources.surnames, titles: resources.titles, taken }
    const people: Candidate[] = []
    for (let at = 0; at < document.text.length; at++) {
      if (taken[at] === 1) continue
      const person = personAt(reader, at, people.at(-1))
      if (person) people.push(person)
      at = Math.max(at, (person?.end ?? endOfMinorName(reader, at)) - 1)
    }
    return people
  },
}

function personAt(reader: PersonReader, at: number, previous: Candidate | undefined): Candidate | undefined {
  const { document, surnames } = reader
  const introduction = introductionBefore(reader, at, previous)
  if (introduction === 'minor') return undefined
  const transcribed = readTranscribed(reader, at, introduction !== undefined)
  if (transcribed) return toCandidate(transcribed, 'person/transcription', introduction ?? 'unknown')
  const surname = surnames.startingAt(document.text, at)
  if (surname === undefined) return undefined
  const address = ADDRESS.startingAt(document.text, at + surname.length)
  if (address !== undefined && document.isBoundary(at)) {
    return toCandidate(
      { start: at, end: at + surname.length + address.length, certainty: 2 },
      'person/address',
      'private',
    )
  }
  if (/^[cpu]/.test(document.tokenAt(at)?.tag ?? '') && document.tokenAt(at)?.text === surname) return undefined
  const reading = readHanName(document, at, surname)
  if (
    !reading ||
    (introduction === undefined && isTaken(reader, reading)) ||
    isOrdinaryWord(reader, reading, introduction)
  )
    return undefined
  if (introduction !== undefined) return toCandidate(reading, 'person/title', introduction)
  return isSpeaker(document, reading) ? toCandidate(reading, 'person/speech', 'unknown') : undefined
}

/** The role that the words before an offset announce: a title, an introducing word, or a list that a title opened. */
function introductionBefore(
  reader: PersonReader,
  at: number,
  previous: Candidate | undefined,
): Role | 'minor' | undefined {
  const { text } = reader.document
  const head = text.slice(Math.max(0, at - 12), at)
  const bare = head.replace(REMARK, '')
  const title = reader.titles.endingAt(bare, bare.length)
  if (title) return MINOR_TITLES.has(title.title) ? 'minor' : roleOfTitle(title)
  if (INTRODUCING.endingAt(bare, bare.length) !== undefined) return 'unknown'
  const imprint = head.replace(/[：: \u3000]{1,2}$/, '')
  if (imprint.length < head.length && IMPRINT.endingAt(imprint, imprint.length) !== undefined) return 'reporter'
  if (previous?.detail.kind !== 'person') return undefined
  return LIST_JOINT.test(text.slice(previous.end, at)) ? previous.detail.role : undefined
}

/** The name of a minor is passed over whole, so that no part of it is read as a name either. */
function endOfMinorName(reader: PersonReader, at: number): number {
  const { document, surnames } = reader
  if (introductionBefore(reader, at, undefined) !== 'minor') return at
  const surname = surnames.startingAt(document.text, at)
  const reading =
    readTranscribedName(document, at) ?? (surname === undefined ? undefined : readHanName(document, at, surname))
  return reading?.end ?? at
}

/** Without a title a transcribed name needs to be unknown to the tokenizer, and a verb of speech or a dot. */
function readTranscribed(reader: PersonReader, at: number, introduced: boolean): NameReading | undefined {
  const { document } = reader
  if (!introduced && !document.isBoundary(at)) return undefined
  const reading = readTranscribedName(document, at)
  if (!reading || isTaken(reader, reading)) return undefined
  if (introduced) return reading.certainty >= 2 || hasDot(document, reading) ? reading : undefined
  const unknown = /^(?:x|nr|ns|nz)/.test(document.tokenAt(at)?.tag ?? '')
  return unknown && reading.certainty >= 2 && (speaks(document, reading.end) || hasDot(document, reading))
    ? reading
    : undefined
}

function speaks({ text }: ArticleDocument, end: number): boolean {
  return SPEECH.startingAt(text, end) !== undefined
}

function hasDot({ text }: ArticleDocument, { start, end }: NameReading): boolean {
  return /[·•・‧]/.test(text.slice(start, end))
}

function isTaken({ taken }: PersonReader, { start, end }: NameReading): boolean {
  return taken.subarray(start, end).includes(1)
}

/**
 * 权益, 方案, 和医生: a word of the dictionary that begins with a surname. Behind a post, and with a sure end, a noun may
 * still be a name: 书记高峰.
 */
function isOrdinaryWord(reader: PersonReader, { start, end, certainty }: NameReading, role: Role | undefined): boolean {
  const token = reader.document.tokenAt(start)
  if (!token || token.start !== start || token.text === reader.surnames.startingAt(token.text, 0)) return false
  if (/^(?:nr|x|nz|ns)/.test(token.tag)) return false
  if (role !== 'official' || /^[vd]/.test(token.tag)) return true
  // 副主任方木荣: the name is more than the word. 书记高峰: the whole name is the word.
  return token.end < end ? certainty < 2 : certainty < 3 || token.end !== end
}

/** An unknown word or a name of jieba's dictionary before a verb of speech. */
function isSpeaker(document: ArticleDocument, reading: NameReading): boolean {
  if (!speaks(document, reading.end) || !document.isBoundary(reading.start)) return false
  return /^(?:nr|x|nz)/.test(document.tokenAt(reading.start)?.tag ?? '')
}

function toCandidate(reading: NameReading, recognizer: string, role: Role): Candidate {
  const { start, end } = reading
  const priority = recognizer === 'person/speech' ? 15 : 25
  return { start, end, type: 'Person', recognizer, priority, detail: { kind: 'person', role } }
}
