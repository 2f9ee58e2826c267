import type { Span } from '@shanhai/model'
import { encodeText, MENTION_MARKS } from '../document/encoded-text.js'
import { findMatches } from '../document/find-matches.js'
import type { Resources } from '../resources.js'
import { AID_BODY_PATTERNS } from './patterns/aid-body-patterns.js'
import type { AidBodyPattern } from './patterns/aid-body-patterns.js'
import type { EncodedText } from '../document/encoded-text.js'
import type { Candidate, Recognizer } from './recognizer.js'

const COMPILED = AID_BODY_PATTERNS.map((pattern) => ({
  pattern,
  expression: new RegExp(pattern.pattern.replaceAll('{Place}', MENTION_MARKS.Place), 'g'),
}))

/** Bodies sent by a supporter: 福建援疆漳州分指挥部, 漳州分指, 福建省第十批援藏工作队. */
export const aidBodyRecognizer: Recognizer = {
  name: 'organization/aid-body',
  recognize({ document, resources, found }) {
    const places = found.filter((candidate) => candidate.recognizer === 'place/gazetteer')
    const encoded = encodeText(document.text, { start: 0, end: document.text.length }, places)
    return clausesWithPlace(encoded.text).flatMap((clause) => findBodies(document.text, encoded, clause, resources))
  },
}

/** No name of a body goes across one of these. */
const STOPS = '，。、；：！？,;!?\n'
/** Every body is a headquarters, a team, a group, an office or a station of its kind. */
const ENDS_BODY = /[指队组班处站]/

/** The clauses in which a body may be named: most articles have few, and each pattern would look at every character. */
function clausesWithPlace(text: string): readonly Span[] {
  const clauses: Span[] = []
  let start = 0
  let place = text.indexOf(MENTION_MARKS.Place)
  for (let end = 0; place >= 0 && end <= text.length; end++) {
    if (end < text.length && !STOPS.includes(text.charAt(end))) continue
    if (place < start) place = text.indexOf(MENTION_MARKS.Place, start)
    if (place < 0) break
    if (place < end && ENDS_BODY.test(text.slice(place, end))) clauses.push({ start, end })
    start = end + 1
  }
  return clauses
}

function findBodies(
  text: string,
  encoded: EncodedText<Candidate>,
  { start, end }: Span,
  { programmes }: Resources,
): readonly Candidate[] {
  const bodies: Candidate[] = []
  const clause = encoded.text.slice(start, end)
  for (const { pattern, expression } of COMPILED) {
    for (const match of findMatches(expression, clause)) {
      const name = { start: start + match.index, end: start + match.index + match[0].length }
      const surface = surfaceOf(text, encoded, name)
      const programme = programmes.find((row) => row.words.some((word) => surface.includes(word)))
      const body = toCandidate(encoded, name, pattern, programme?.key)
      if (body) bodies.push(body)
    }
  }
  return bodies
}

/** The printed words of a match: 支援新疆 is only seen once the place marks are undone. */
function surfaceOf(text: string, encoded: EncodedText<Candidate>, { start, end }: Span): string {
  return text.slice(encoded.sourceOffset(start), encoded.sourceOffset(end))
}

function toCandidate(
  encoded: EncodedText<Candidate>,
  { start: from, end: to }: Span,
  pattern: AidBodyPattern,
  programme: string | undefined,
): Candidate | undefined {
  const places: Candidate[] = []
  for (let i = from; i < to; i++) {
    const place = encoded.mentionAt(i)
    if (place) places.push(place)
  }
  const [first] = places
  if (!first) return undefined
  return {
    start: encoded.sourceOffset(from),
    end: encoded.mentionAt(to - 1)?.end ?? encoded.sourceOffset(to - 1) + 1,
    type: 'Organization',
    recognizer: pattern.id,
    priority: 30,
    detail: {
      kind: 'aid_body',
      rank: pattern.rank,
      programme: programme ?? '',
      supporters: places,
      ...(pattern.usualProgramme === undefined ? {} : { usualProgramme: pattern.usualProgramme }),
    },
  }
}
