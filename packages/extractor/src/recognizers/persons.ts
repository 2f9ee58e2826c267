import type { Span } from '@shanhai/model'
import { findAddressNames } from './people/address-names.js'
import { findAppointedNames } from './people/appointed-names.js'
import { choosePeople } from './people/choose-people.js'
import type { ChosenPerson } from './people/choose-people.js'
import { findDottedNames } from './people/dotted-names.js'
import { findHanNames } from './people/han-names.js'
import { introductionBefore } from './people/introductions.js'
import type { Introduction } from './people/introductions.js'
import { findKnownNames } from './people/known-names.js'
import type { NamedPerson } from './people/named-person.js'
import { findJoinedNames } from './people/joined-names.js'
import { findListedNames } from './people/listed-names.js'
import { findSurnames } from './people/name-candidates.js'
import { goesOn } from './people/name-room.js'
import type { NameRoom } from './people/name-room.js'
import { findPresentedNames } from './people/presented-names.js'
import { findSpeakingNames } from './people/speaking-names.js'
import { findStretchedNames } from './people/stretched-names.js'
import { findSurnamedParts } from './people/surnamed-parts.js'
import { findTitledNames } from './people/titled-names.js'
import { isEntry, tellingOf } from './people/tellings.js'
import { findToldNames } from './people/told-names.js'
import { findTranscribedNames } from './people/transcribed-names.js'
import { isMinorBehind } from './minors.js'
import type { Candidate, PersonDetail, RecognitionContext, Recognizer } from './recognizer.js'

/** Scores of names whose form is proof enough. */
const SURE = 9
const LIKELY = 4
/** Most that people on both sides in a list add to a score. */
const MOST_BY_LISTS = 4

type Role = PersonDetail['role']

/** What the words before a name say of the person. */
const ROLES: Readonly<Record<Introduction, Role>> = {
  '': 'unknown',
  post: 'official',
  occupation: 'professional',
  byline: 'reporter',
  imprint: 'reporter',
  private: 'private',
  presented: 'unknown',
  minor: 'minor',
}

/**
 * People by the characters of their names and by what stands around them: Chinese names, names in transcription with and
 * without a middle dot, names stretched by a space, surnames with a form of address.
 */
export const personRecognizer: Recognizer = {
  name: 'person/context',
  recognize(context) {
    const { document, hits, resources } = context
    const taken = new Uint8Array(document.text.length + 1)
    // 吾斯曼江, 古丽苏木汗: names in transcription end like rivers and Mongolian townships.
    const known = new Uint8Array(taken.length)
    for (const { type, start, end, recognizer } of context.found) {
      if (type !== 'Place') continue
      taken.fill(1, start, end)
      if (recognizer === 'place/gazetteer') known.fill(1, start, end)
    }
    const surnameStarts = findSurnames(document.text, hits)
    const input = { document, hits, taken, surnameStarts, evidence: resources.lexicon.personEvidence, ...resources }
    const names: NamedPerson[] = []
    const introducedAt = introductionsOf(context)
    for (const found of [
      findHanNames(input),
      findTranscribedNames({ ...input, taken: known }),
      findKnownNames(input).map(as('known', SURE)),
      findDottedNames({ ...input, taken: known }).map(as('transcribed', SURE)),
      findSurnamedParts(input).map(as('transcribed', SURE)),
      findAppointedNames(input).map(as('appointed', SURE)),
      findTitledNames(input).map(as('han', LIKELY)),
      findJoinedNames(input).map(as('han', LIKELY)),
      findPresentedNames(input).map(fenced),
      findSpeakingNames(input).map(fenced),
      findToldNames(input).map(fenced),
      findStretchedNames(input).map(as('han', LIKELY)),
      findAddressNames(input).map(as('address', LIKELY)),
    ]) {
      for (const name of found) {
        const score = name.score + presentation(context, input, name, introducedAt(name.start))
        if (score <= -MOST_BY_LISTS) continue
        names.push(score === name.score ? name : { start: name.start, end: name.end, score, form: name.form })
      }
    }
    for (const name of findListedNames(input, names)) names.push(fenced(name))
    names.sort((a, b) => a.start - b.start || a.end - b.end)
    const people = choosePeople(document.text, names, input.evidence)
    // By the end of a person: people are disjoint.
    const introductions = new Map<number, Introduction>()
    return people.map((person) => {
      const introduction = introductionOf(context, person, introductions)
      introductions.set(person.end, introduction)
      return toCandidate(context, person, introduction)
    })
  },
}

/**
 * What a title right before a name adds to its evidence. The weights come from news of the whole country, where a title
 * mostly stands for its holder; in regional papers a name mostly follows.
 */
const INTRODUCED = 1.5
const ENDS_BEFORE = 1
/** A child's name is dropped wherever it stands: better one too many than one too few. */
const MINOR = 1.5

/** What presents a name that begins at an offset; of those that begin at one offset it is asked once. */
function introductionsOf({ document, hits }: RecognitionContext): (start: number) => Introduction {
  let last = -1
  let known: Introduction = ''
  return (start) => {
    if (start !== last) known = introductionBefore(document.text, hits, start)
    last = start
    return known
  }
}

function presentation(
  context: RecognitionContext,
  room: NameRoom,
  name: NamedPerson,
  introduction: Introduction,
): number {
  if (introduction === 'minor' || isMinor(context, name)) return MINOR
  if (introduction === '') return told(room, name)
  // 队员宋健｜教牧民: what can end no name begins the next word, whatever the tokenizer says.
  const ends = name.form === 'han' && context.hits.ends_no_name.startingAt(name.end) > 0 ? ENDS_BEFORE : 0
  return INTRODUCED + ends + rareSurname(context, name)
}

/** What a construction in which people are told of adds; nothing where no construction would be enough. */
function told(room: NameRoom, name: NamedPerson): number {
  if (name.score <= -MOST_BY_TELLING || name.score > SURE) return 0
  const { text } = room.document
  const telling = tellingOf(text, name, () => goesOn(room, name.end))
  if (telling) return telling.weight
  return isEntry(text, room.hits, name.start, name.end) ? BY_ENTRY : 0
}

/** Most that a construction adds, and lists behind it. */
const MOST_BY_TELLING = 4
const BY_ENTRY = 2

/**
 * A rare surname is an everyday word in most of its places (折, 解, 麦), and weighs so; not where a title stands before it and
 * the tokenizer does not know the word that it begins.
 */
function rareSurname({ document, resources }: RecognitionContext, { start, end, form }: NamedPerson): number {
  const token = document.tokenAt(start)
  if (
    form !== 'han' ||
    token?.start !== start ||
    token.end !== end ||
    !(token.tag.startsWith('x') || token.tag.startsWith('nr'))
  )
    return 0
  const weight = resources.characterWeights.surname[document.text.charCodeAt(start)] ?? 0
  return Math.max(0, LEAST_SURNAME - weight)
}

const LEAST_SURNAME = -0.5

/** Words of two characters that others fence in: a longer name with evidence of its own wins. */
const FENCED_WORD = 1.5

function fenced({ start, end }: Span): NamedPerson {
  return { start, end, score: end - start > 2 ? LIKELY : FENCED_WORD, form: 'han' }
}

function as(form: NamedPerson['form'], score: number): (span: Span) => NamedPerson {
  return ({ start, end }) => ({ start, end, score, form })
}

function isMinor({ document, hits }: RecognitionContext, span: Span): boolean {
  return isMinorBehind(document, hits, span)
}

function toCandidate(context: RecognitionContext, person: ChosenPerson, introduction: Introduction): Candidate {
  const { start, end, score } = person
  const isChild = introduction === 'minor' || isMinor(context, person)
  const role = isChild ? 'minor' : person.form === 'address' ? 'private' : ROLES[introduction]
  return {
    start,
    end,
    type: 'Person',
    recognizer: recognizerOf(person, introduction, role),
    priority: introduction !== '' || person.form !== 'han' ? 25 : score > 3 ? 18 : 15,
    detail: { kind: 'person', role },
  }
}

/** What presents a person: the words before it, or those before the list in which it stands. */
function introductionOf(
  { document, hits }: RecognitionContext,
  { start, before }: ChosenPerson,
  known: ReadonlyMap<number, Introduction>,
): Introduction {
  const own = introductionBefore(document.text, hits, start)
  // People come in reading order: the one before it in the list was asked already.
  return own === '' && before !== undefined ? (known.get(before.end) ?? '') : own
}

function recognizerOf({ form }: ChosenPerson, introduction: Introduction, role: Role): string {
  if (role === 'minor') return 'person/minor'
  if (form === 'transcribed') return 'person/transcription'
  if (form === 'address') return 'person/address'
  if (form === 'known') return 'person/known'
  return introduction === '' ? 'person/evidence' : 'person/title'
}
