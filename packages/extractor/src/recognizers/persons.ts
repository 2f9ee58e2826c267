import type { Title } from '@shanhai/lexicon'
import { roleOfTitle } from '../resources.js'
import type { ArticleDocument } from '../document/article-document.js'
import { ADDRESS_FORMS, SPEECH_VERBS } from '../words/person-words.js'
import { createWordIndex } from '../words/word-index.js'
import type { WordIndex } from '../words/word-index.js'
import { isNameDot, readDottedName, readHanName } from './person-names.js'
import type { NameReading } from './person-names.js'
import type { Candidate, PersonDetail, Recognizer } from './recognizer.js'

const SPEECH = createWordIndex(SPEECH_VERBS, (word) => word)
const ADDRESS = createWordIndex(ADDRESS_FORMS, (word) => word)

interface PersonReader {
  readonly document: ArticleDocument
  readonly surnames: WordIndex<string>
  readonly titles: WordIndex<Title>
  readonly taken: Uint8Array
}

/**
 * People by what stands around their name: a title before it, a list that a title opened, a verb of speech after it, a
 * middle dot inside it, a form of address after the surname.
 */
export const personRecognizer: Recognizer = {
  name: 'person/context',
  recognize({ document, resources, found }) {
    const reader: PersonReader = {
      document,
      surnames: resources.surnames,
      titles: resources.titles,
      taken: new Uint8Array(document.text.length + 1),
    }
    for (const place of found) if (place.type === 'Place') reader.taken.fill(1, place.start, place.end)
    const people: Candidate[] = []
    for (let at = 0; at < document.text.length; at++) {
      const person = reader.taken[at] === 1 ? undefined : personAt(reader, at, people.at(-1))
      if (!person) continue
      people.push(person)
      at = person.end - 1
    }
    return people
  },
}

function personAt(reader: PersonReader, at: number, previous: Candidate | undefined): Candidate | undefined {
  const { document } = reader
  if (MINOR_TITLES.has(reader.titles.endingAt(document.text, at)?.title ?? '')) return undefined
  const before = contextBefore(reader, at, previous)
  const dotted = readDotted(reader, at, before !== undefined)
  if (dotted) return toCandidate(dotted, 'person/middle-dot', before ?? 'unknown')
  const surnameAt = (start: number): string | undefined => reader.surnames.startingAt(document.text, start)
  const surname = surnameAt(at)
  if (surname === undefined) return undefined
  const address = ADDRESS.startingAt(document.text, at + surname.length)
  if (address !== undefined && document.isBoundary(at)) {
    const end = at + surname.length + address.length
    return toCandidate({ start: at, end, certainty: 2 }, 'person/address', 'private')
  }
  const reading = readHanName(document, at, surnameAt)
  if (!reading) return undefined
  if (isOrdinaryWord(document, reading, before)) return undefined
  if (before !== undefined && reading.certainty >= 1) return toCandidate(reading, 'person/title', before)
  if (isSpeaker(document, reading)) return toCandidate(reading, 'person/speech', 'unknown')
  return undefined
}

type Role = PersonDetail['role']

/** Titles of people who are mostly minors: they are never made a mention, whatever else speaks for their name. */
const MINOR_TITLES: ReadonlySet<string> = new Set(['学生', '同学', '小朋友', '孩子', '儿童', '小学生', '中学生', '少年'])

/** The role that the words before an offset announce: a title, or a list of names that a title opened. */
function contextBefore(reader: PersonReader, at: number, previous: Candidate | undefined): Role | undefined {
  const { text } = reader.document
  const title = reader.titles.endingAt(text, at)
  if (title) return roleOfTitle(title)
  if (previous?.detail.kind !== 'person') return undefined
  const between = text.slice(previous.end, at)
  return /^[、和与及 　]$/.test(between) ? previous.detail.role : undefined
}

/** A name with a dot needs no title, but its first part must begin a word: 记者古丽娜·艾山 begins after 记者. */
function readDotted(reader: PersonReader, at: number, announced: boolean): NameReading | undefined {
  const { document } = reader
  if (!announced && !document.isBoundary(at)) return undefined
  for (let ahead = 1; ahead <= 8; ahead++) {
    const character = document.text[at + ahead]
    if (isNameDot(character)) return beginsName(document, at, ahead) || announced ? readSureDotted(document, at, announced) : undefined
    if (character === undefined || !/\p{Script=Han}/u.test(character)) return undefined
  }
  return undefined
}

/** Without a title before it, a name with a dot needs a verb or a stop behind it: 农博会·花博会 has none. */
function readSureDotted(document: ArticleDocument, at: number, announced: boolean): NameReading | undefined {
  const reading = readDottedName(document, at)
  if (announced || !reading) return reading
  return SPEECH.startingAt(document.text, reading.end) === undefined ? undefined : reading
}

/** The parts before the dot are one unknown word or a word that is a name, not a title or a verb before the name. */
function beginsName(document: ArticleDocument, at: number, dotDistance: number): boolean {
  for (let index = document.tokenIndexAt(at); index <= document.tokenIndexAt(at + dotDistance - 1); index++) {
    const tag = document.tokens[index]?.tag ?? ''
    if (/^(?:p|v|c|u|d|r|q|m|t)/.test(tag)) return false
  }
  return true
}

/**
 * 权益, 方案: a word of the dictionary that begins with a surname. Behind a post, and with a sure end, it may still be a
 * name: 书记高峰.
 */
function isOrdinaryWord(document: ArticleDocument, { start, end, certainty }: NameReading, before: Role | undefined): boolean {
  const token = document.tokenAt(start)
  if (!token || token.start !== start || token.text.length < 2 || /^(?:nr|x|nz|ns)/.test(token.tag)) return false
  return !(before === 'official' && certainty === 3 && token.end === end)
}

/** An unknown word or a name of jieba's dictionary before a verb of speech. */
function isSpeaker(document: ArticleDocument, reading: NameReading): boolean {
  if (SPEECH.startingAt(document.text, reading.end) === undefined || !document.isBoundary(reading.start)) return false
  const tag = document.tokenAt(reading.start)?.tag ?? ''
  return /^(?:nr|x|nz)/.test(tag)
}

function toCandidate(reading: NameReading, recognizer: string, role: Role): Candidate {
  return {
    start: reading.start,
    end: reading.end,
    type: 'Person',
    recognizer,
    priority: recognizer === 'person/speech' ? 15 : 25,
    detail: { kind: 'person', role },
  }
}
