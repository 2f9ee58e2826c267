import { findMatches } from '../document/find-matches.js'
import { findSurfaces } from '../document/find-surfaces.js'
import { groupBy } from '../group-by.js'
import { withFullName } from './full-name.js'
import type { Candidate, RecognitionContext, Recognizer } from './recognizer.js'

/** （以下简称“X”）, (简称X): the name before the bracket is X from now on. */
const DEFINITION =
  /[（(](?:以下|下文)?(?:统一)?(?:简称|下称)为?[：:]?["“‘「『]?(?<short>[\p{Script=Han}A-Za-z\d·]{2,12})["”’」』]?[）)]/gu
/** Longest title that stands behind a surname alone: 陈书记, 林副县长. */
const LONGEST_TITLE = 4

/** Short forms that the article itself defines, and people who are later called by surname and title. */
export const shortFormRecognizer: Recognizer = {
  name: 'short-form',
  recognize(context) {
    return [...definedForms(context), ...titledSurnames(context)]
  },
}

function definedForms({ document: { text }, found }: RecognitionContext): readonly Candidate[] {
  const full = new Map<string, Candidate>()
  const definitions = findMatches(DEFINITION, text)
  if (definitions.length === 0) return []
  const byEnd = longestByEnd(found)
  for (const match of definitions) {
    const defined = byEnd.get(match.index)
    const short = match.groups?.['short'] ?? ''
    if (defined && !full.has(short)) full.set(short, withFullName(defined, text.slice(defined.start, defined.end)))
  }
  return findSurfaces(text, full.keys()).flatMap(({ name, at }): readonly Candidate[] => {
    const defined = full.get(name)
    // Inside the full name it is no short form.
    if (!defined || (defined.start <= at && at < defined.end)) return []
    const recognizer = `${defined.recognizer}+short-form`
    return [{ ...defined, start: at, end: at + name.length, recognizer, priority: defined.priority - 1 }]
  })
}

/** The longest name at each end, places aside. */
function longestByEnd(found: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const byEnd = new Map<number, Candidate>()
  for (const name of found) {
    if (name.type !== 'Place' && name.start < (byEnd.get(name.end)?.start ?? Infinity)) byEnd.set(name.end, name)
  }
  return byEnd
}

/** 蒋指挥长, where the article has one person of that surname: surname and title are that person. */
function titledSurnames({ document, hits, found }: RecognitionContext): readonly Candidate[] {
  const { text } = document
  const people = found.filter(({ type, recognizer }) => type === 'Person' && recognizer !== 'person/address')
  const bySurname = groupBy(people, (person) => text.charCodeAt(person.start))
  if (bySurname.size === 0) return []
  const forms: Candidate[] = []
  const starts = new Set(people.map((person) => person.start))
  for (let at = 0; at < text.length; at++) {
    const namesakes =
      hits.surname.startingAt(at) === 1 && !starts.has(at) ? bySurname.get(text.charCodeAt(at)) : undefined
    if (!namesakes || !document.isBoundary(at)) continue
    const title = Math.max(hits.post.startingAt(at + 1), hits.occupation.startingAt(at + 1))
    const person = title > 1 && title <= LONGEST_TITLE ? onlyPerson(text, namesakes) : undefined
    if (!person) continue
    const named = withFullName(person, text.slice(person.start, person.end))
    forms.push({ ...named, start: at, end: at + 1 + title, recognizer: 'person/short-form', priority: 19 })
  }
  return forms
}

/** The person, if all namesakes are one. */
function onlyPerson(text: string, namesakes: readonly Candidate[]): Candidate | undefined {
  const names = new Set(namesakes.map(({ start, end }) => text.slice(start, end)))
  return names.size === 1 ? namesakes[0] : undefined
}
