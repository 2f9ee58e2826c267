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
  recognize({ document, found }) {
    const places = found.filter((candidate) => candidate.recognizer === 'place/gazetteer')
    const encoded = encodeText(document.text, { start: 0, end: document.text.length }, places)
    const offices: Candidate[] = []
    for (const { pattern, expression } of COMPILED) {
      for (const match of findMatches(expression, encoded.text)) {
        const from = match.index
        if (!document.isBoundary(encoded.sourceOffset(from)) && !encoded.mentionAt(from)) continue
        const place = encoded.mentionAt(from)
        const unit = match.groups?.['unit'] ?? match.groups?.['bareUnit']
        offices.push({
          start: encoded.sourceOffset(from),
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
