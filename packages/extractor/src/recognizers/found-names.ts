import { InvalidArgumentError } from '@shanhai/model'
import type { Span } from '@shanhai/model'
import { keepForCombination, LEAST_WANTED } from './combine.js'
import { candidatesInside, readGround } from './ground.js'
import type { FoundName, NameFinder, WantedNames } from './name-finder.js'
import type { Token } from '../tokenizer/tokenizer.js'
import type { Candidate, CandidateDetail, RecognitionContext, Recognizer } from './recognizer.js'

/** Above the gazetteer's places, of which a longer organisation may hold some; below all other names of knowledge. */
const PRIORITY = 12
/** Above people of knowledge, of which a longer name holds the beginning. */
const LONGER_PERSON = 26
const TYPES: ReadonlySet<FoundName['type']> = new Set(['Person', 'Place', 'Organization'])

/**
 * Makes a recognizer of a finder.
 *
 * Its `recognize` throws {@link InvalidArgumentError} `finder/names` where the finder gives no array, such as a promise, or no names in it.
 *
 * @param policy `combined`: only what the policy of {@link keepForCombination} adds to the names found before; `alone`: all.
 */
export function createNameRecognizer(finder: NameFinder, policy: 'combined' | 'alone' = 'combined'): Recognizer {
  return {
    name: finder.name,
    recognize(context) {
      const { text, tokens } = context.document
      if (policy === 'alone') {
        return findIn(text, tokens, finder).map((name) => toCandidate(name, finder.name, context))
      }
      const ground = readGround(context.found, text.length)
      const names = findIn(text, tokens, finder, { known: ground.known, ...LEAST_WANTED })
      return keepForCombination(names, context, ground).map((name) => toCandidate(name, finder.name, context))
    },
  }
}

/** What the finder says, without spans outside the text. Finders are other people's code, and not all of it is type-checked. */
function findIn(
  text: string,
  tokens: readonly Token[],
  finder: NameFinder,
  wanted?: WantedNames,
): readonly FoundName[] {
  const names: unknown = finder.find(text, tokens, wanted)
  if (!Array.isArray(names)) {
    const message = `the finder ${finder.name} must give an array at once: ask beforehand what takes time`
    throw new InvalidArgumentError('finder/names', message, { value: finder.name })
  }
  return names.map((name) => checked(name, finder.name)).filter((name) => liesIn(text, name))
}

/** @throws {InvalidArgumentError} `finder/names` for what is no name: a part of it left out hides a mistake */
function checked(name: unknown, finder: string): FoundName {
  const { type } = (name ?? {}) as Partial<FoundName>
  if (type !== undefined && TYPES.has(type)) return name as FoundName
  const message = `the finder ${finder} must give names of the types ${[...TYPES].join(', ')}, each with start and end`
  throw new InvalidArgumentError('finder/names', message, { value: finder })
}

function liesIn({ length }: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
}

function toCandidate(name: FoundName, recognizer: string, context: RecognitionContext): Candidate {
  const { start, end, type, confidence } = name
  const inside = candidatesInside(context.found, name)
  const person = type === 'Person' ? inside.find((one) => one.detail.kind === 'person') : undefined
  const detail = person ? withoutFullName(person.detail) : detailOf(name, context, inside)
  const priority = person ? LONGER_PERSON : PRIORITY
  return { start, end, type, recognizer, priority, ...(confidence !== undefined && { confidence }), detail }
}

/** What knowledge says of the person whose name it cut too short. */
function withoutFullName(detail: CandidateDetail): CandidateDetail {
  return detail.kind === 'person' ? { kind: 'person', role: detail.role } : detail
}

function detailOf(
  { start, end, type }: FoundName,
  { document, resources }: RecognitionContext,
  inside: readonly Candidate[],
): CandidateDetail {
  if (type === 'Person') return { kind: 'person', role: 'unknown' }
  if (type === 'Place') {
    const names = resources.lexicon.gazetteer.lookup(document.text.slice(start, end))
    // A place that no list knows stays unresolved: it is known by its name inside the place named around it.
    return names.length > 0 ? { kind: 'place', names } : { kind: 'site', level: 'site' }
  }
  const places = inside.filter((one) => one.detail.kind === 'place')
  const place = places.find((one) => one.start === start)
  const innermost = places.at(-1)
  return {
    kind: 'organization',
    organizationKind: resources.endings.endingAt(document.text, end)?.kind ?? 'other',
    ...(place && { place }),
    ...(innermost && { innermost }),
  }
}
