import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'person/byline'

/** Reporters, correspondents and photographers that the reader found in bylines. */
export const bylineRecognizer: Recognizer = {
  name: NAME,
  recognize({ document }) {
    const { article, text } = document
    const found: Candidate[] = []
    for (const name of new Set(article.bylines.map((byline) => byline.name))) {
      if (name.length < 2) continue
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const span = { start: at, end: at + name.length }
        found.push({
          ...span,
          type: 'Person',
          recognizer: NAME,
          priority: 28,
          detail: { kind: 'person', role: 'reporter' },
        })
      }
    }
    return found
  },
}
