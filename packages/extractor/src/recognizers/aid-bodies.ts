import { encodeText, MENTION_MARKS } from '../document/encoded-text.js'
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
    const bodies: Candidate[] = []
    for (const { pattern, expression } of COMPILED) {
      for (const match of encoded.text.matchAll(expression)) {
        const programme = resources.programmes.find((row) =>
          row.words.some((word) => surfaceOf(document.text, encoded, match).includes(word)),
        )
        const body = toCandidate(encoded, match, pattern, programme?.key)
        if (body) bodies.push(body)
      }
    }
    return bodies
  },
}

/** The printed words of a match: 支援新疆 is only seen once the place marks are undone. */
function surfaceOf(text: string, encoded: EncodedText<Candidate>, match: RegExpExecArray): string {
  return text.slice(encoded.sourceOffset(match.index), encoded.sourceOffset(match.index + match[0].length))
}

function toCandidate(
  encoded: EncodedText<Candidate>,
  match: RegExpExecArray,
  pattern: AidBodyPattern,
  programme: string | undefined,
): Candidate | undefined {
  const from = match.index
  const to = from + match[0].length
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
