import type { Gazetteer } from '@shanhai/lexicon'
import { encodeText, MENTION_MARKS } from '../document/encoded-text.js'
import { findMatches } from '../document/find-matches.js'
import { OFFICE_PATTERNS } from './patterns/office-patterns.js'
import type { Candidate, Recognizer } from './recognizer.js'

const COMPILED = OFFICE_PATTERNS.map((pattern) => ({
  pattern,
  expression: new RegExp(pattern.pattern.replaceAll('{Place}', MENTION_MARKS.Place), 'gu'),
}))

/** Party and government bodies with or without their place: 昌吉市委, 市政府, 尉犁县妇联. */
export const officeRecognizer: Recognizer = {
  name: 'organization/office',
  recognize({ document, found, resources: { lexicon } }) {
    const places = found.filter((candidate) => candidate.recognizer === 'place/gazetteer')
    const encoded = encodeText(document.text, { start: 0, end: document.text.length }, places)
    const byEnd = new Map(places.map((place) => [place.end, place]))
    const offices: Candidate[] = []
    for (const { pattern, expression } of COMPILED) {
      for (const match of findMatches(expression, encoded.text)) {
        const from = match.index
        if (!document.isBoundary(encoded.sourceOffset(from)) && !encoded.mentionAt(from)) continue
        const place = encoded.mentionAt(from)
        const unit = match.groups?.['unit'] ?? match.groups?.['bareUnit']
        offices.push({
          start:
            place && pattern.isLongName ? startOfChain(place, byEnd, lexicon.gazetteer) : encoded.sourceOffset(from),
          end: encoded.sourceOffset(from + match[0].length - 1) + 1,
          type: 'Organization',
          recognizer: pattern.id,
          priority: 22,
          detail: {
            kind: 'office',
            organizationKind: pattern.kind,
            ...(place ? { place } : {}),
            ...(unit === undefined ? {} : { level: unit }),
          },
        })
      }
    }
    return offices
  },
}

/**
 * 江苏省｜盐城市｜大丰区慈善总会: the name begins with the places around its own, each of which lies in the one before it; 新疆｜新疆总工会 is
 * no such chain.
 */
function startOfChain(
  own: Candidate,
  byEnd: ReadonlyMap<number, Candidate>,
  gazetteer: Pick<Gazetteer, 'isWithin'>,
): number {
  let first = own
  for (;;) {
    const outer = byEnd.get(first.start)
    if (outer === undefined || !isOuter(outer, first, gazetteer)) return first.start
    first = outer
  }
}

function isOuter(outer: Candidate, inner: Candidate, gazetteer: Pick<Gazetteer, 'isWithin'>): boolean {
  if (inner.detail.kind !== 'place' || outer.detail.kind !== 'place') return false
  const around = outer.detail.names.map(({ division }) => division.code)
  return inner.detail.names.some(({ division: { code } }) =>
    around.some((other) => other !== code && gazetteer.isWithin(code, other)),
  )
}
