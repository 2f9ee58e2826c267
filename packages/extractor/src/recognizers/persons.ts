import type { ArticleDocument } from '../document/article-document.js'
import { roleOfTitle } from '../resources.js'
import { readHanName, readTranscribedName } from './person-names.js'
import type { NameReading } from './person-names.js'
import type { Candidate, PersonDetail, RecognitionContext, Recognizer } from './recognizer.js'

/** A remark between title and name: 副局长（援藏）卢峰. */
const REMARK = /[（(](?:援[疆藏青宁]|挂职|正县级|兼)[）)]$/
const LONGEST_REMARK = 5
const GAP = '：: \u3000'
const LIST_JOINT = /^(?:[、和与及\s]|\s{1,2})$/

interface PersonReader extends RecognitionContext {
  /** 1 where a place stands. */
  readonly taken: Uint8Array
}

type Role = PersonDetail['role']

/**
 * People by what stands around their name: a title before it, a list that a title opened, a verb of speech after it, a
 * form of address after the surname, or a name that an unknown word forms more than once.
 */
export const personRecognizer: Recognizer = {
  name: 'person/context',
  recognize(context) {
    const { document, found } = context
    const taken = new Uint8Array(document.text.length + 1)
    for (const place of found) if (place.type === 'Place') taken.fill(1, place.start, place.end)
    const reader: PersonReader = { ...context, taken }
    const people: Candidate[] = []
    for (let at = 0; at < document.text.length; at++) {
      if (taken[at] === 1 || !mayBeginName(reader, at)) continue
      const person = personAt(reader, at, people.at(-1))
      if (person) people.push(person)
      if (person) at = person.end - 1
    }
    return people
  },
}

/** Most offsets begin no name: only a surname or a character of transcription does. */
function mayBeginName({ document: { text }, resources }: PersonReader, at: number): boolean {
  return resources.transcription.has(text[at] ?? '') || resources.surnames.startingAt(text, at) !== undefined
}

function personAt(reader: PersonReader, at: number, previous: Candidate | undefined): Candidate | undefined {
  const { document, resources } = reader
  const introduction = introductionBefore(reader, at, previous)
  if (introduction === 'minor') return minorAt(reader, at)
  const transcribed = readTranscribed(reader, at, introduction !== undefined)
  if (transcribed) return toCandidate(transcribed, 'person/transcription', introduction ?? 'unknown')
  const surname = resources.surnames.startingAt(document.text, at)
  if (surname === undefined) return undefined
  const address = resources.words.address_form.startingAt(document.text, at + surname.length)
  if (address !== undefined && document.isBoundary(at)) {
    return toCandidate(
      { start: at, end: at + surname.length + address.length, certainty: 2 },
      'person/address',
      'private',
    )
  }
  if (isFunctionWord(document, at, surname)) return undefined
  const reading = readHanName(reader, at, surname)
  if (
    !reading ||
    (introduction === undefined && isTaken(reader, reading)) ||
    isOrdinaryWord(reader, reading, introduction)
  )
    return undefined
  // 林一舟小朋友: the word behind the name says it too.
  if (resources.words.minor_title.startingAt(document.text, reading.end) !== undefined)
    return toCandidate(reading, 'person/minor', 'minor')
  if (introduction !== undefined) return toCandidate(reading, 'person/title', introduction)
  if (isHolderOfPost(reader, reading)) return toCandidate(reading, 'person/title', 'official')
  return isSpeaker(reader, reading) ? toCandidate(reading, 'person/speech', 'unknown') : undefined
}

/** The role that the words before an offset announce: a title, an introducing word, or a list that a title opened. */
function introductionBefore(reader: PersonReader, at: number, previous: Candidate | undefined): Role | undefined {
  const { text } = reader.document
  const { titles, words } = reader.resources
  const end = beforeRemark(text, at)
  const title = titles.endingAt(text, end)
  const minor = words.minor_title.endingAt(text, end)
  // 大学生 is longer than 学生 and no minor.
  if (minor !== undefined && minor.length >= (title?.title.length ?? 0)) return 'minor'
  if (isUnderAge(text.slice(Math.max(0, end - 8), end))) return 'minor'
  if (title) return roleOfTitle(title)
  if (words.introduces_person.endingAt(text, end) !== undefined) return 'unknown'
  const imprint = beforeGap(text, at)
  if (imprint < at && words.imprint_title.endingAt(text, imprint) !== undefined) return 'reporter'
  if (previous?.detail.kind !== 'person') return undefined
  return LIST_JOINT.test(text.slice(previous.end, at)) ? previous.detail.role : undefined
}

/** 挂职副县长的何远山: a full name behind a post and 的. 校长的关心 is two characters short of one. */
function isHolderOfPost({ document: { text }, resources }: PersonReader, reading: NameReading): boolean {
  if (text[reading.start - 1] !== '的' || reading.end - reading.start < 3 || reading.certainty < 2) return false
  return resources.titles.endingAt(text, reading.start - 1)?.kind === 'post'
}

/** Where the words before an offset end, a remark in brackets left out. */
function beforeRemark(text: string, at: number): number {
  const last = text[at - 1]
  if (last !== ')' && last !== '）') return at
  return at - (REMARK.exec(text.slice(Math.max(0, at - LONGEST_REMARK), at))?.[0].length ?? 0)
}

/** Where the words before an offset end, a colon and a space left out. */
function beforeGap(text: string, at: number): number {
  let end = at
  while (end > 0 && at - end < 2 && GAP.includes(text[end - 1] ?? '-')) end--
  return end
}

/** A minor's name is read like any other, so that it can be dropped wherever it stands. */
function minorAt(reader: PersonReader, at: number): Candidate | undefined {
  const { document, resources } = reader
  const surname = resources.surnames.startingAt(document.text, at)
  const reading =
    readTranscribedName(reader, at) ?? (surname === undefined ? undefined : readHanName(reader, at, surname))
  return reading && toCandidate(reading, 'person/minor', 'minor')
}

const AGE = /(?<age>\d{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]?)周?岁半?的?$/
const NUMERALS = '零一二三四五六七八九'

/** 12岁的, 七岁的: an age under eighteen right before a name. */
function isUnderAge(before: string): boolean {
  const age = AGE.exec(before)?.groups?.['age'] ?? ''
  if (age === '') return false
  if (/^\d/.test(age)) return Number(age) < 18
  const [tens = '', ones = ''] = age.includes('十') ? age.split('十') : ['零', age]
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + Math.max(0, NUMERALS.indexOf(ones)) < 18
}

/** 和医生: a particle that could be a surname. */
function isFunctionWord(document: ArticleDocument, at: number, surname: string): boolean {
  const token = document.tokenAt(at)
  if (token?.start !== at) return false
  return /^[cpu]/.test(token.tag) && token.text === surname
}

/** Without a title a transcribed name needs to be unknown to the tokenizer, and a verb of speech or a dot. */
function readTranscribed(reader: PersonReader, at: number, introduced: boolean): NameReading | undefined {
  const { document } = reader
  if (!introduced && !document.isBoundary(at)) return undefined
  const reading = readTranscribedName(reader, at)
  if (!reading || isTaken(reader, reading)) return undefined
  if (introduced) return reading.certainty >= 2 || hasDot(document, reading) ? reading : undefined
  const unknown = /^(?:x|nr|ns|nz)/.test(document.tokenAt(at)?.tag ?? '')
  return unknown && reading.certainty >= 2 && (speaks(reader, reading.end) || hasDot(document, reading))
    ? reading
    : undefined
}

function speaks({ document, resources }: PersonReader, end: number): boolean {
  return resources.words.speech_verb.startingAt(document.text, end) !== undefined
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
  if (!token || token.start !== start || token.text === reader.resources.surnames.startingAt(token.text, 0))
    return false
  if (/^(?:nr|x|nz|ns)/.test(token.tag)) return false
  if (role !== 'official' || /^[vd]/.test(token.tag)) return true
  // 副主任方木林: the name is more than the word. 书记高峰: the whole name is the word.
  return token.end < end ? certainty < 2 : certainty < 3 || token.end !== end
}

/** An unknown word or a name of jieba's dictionary before a verb of speech. */
function isSpeaker(reader: PersonReader, reading: NameReading): boolean {
  const { document } = reader
  if (!speaks(reader, reading.end) || !document.isBoundary(reading.start)) return false
  return /^(?:nr|x|nz)/.test(document.tokenAt(reading.start)?.tag ?? '')
}

function toCandidate(reading: NameReading, recognizer: string, role: Role): Candidate {
  const { start, end } = reading
  const priority = recognizer === 'person/speech' ? 15 : 25
  return { start, end, type: 'Person', recognizer, priority, detail: { kind: 'person', role } }
}
