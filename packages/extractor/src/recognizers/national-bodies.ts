import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'organization/national'

/** Bodies known by name all over the country: 中央电视台, 国家民委. */
export const nationalBodyRecognizer: Recognizer = {
  name: NAME,
  recognize({ document: { text }, resources }) {
    const found: Candidate[] = []
    for (const { name, kind: organizationKind } of resources.lexicon.nationalBodies) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const span = { start: at, end: at + name.length, type: 'Organization' as const }
        found.push({ ...span, recognizer: NAME, priority: 21, detail: { kind: 'organization', organizationKind } })
      }
    }
    return found
  },
}
