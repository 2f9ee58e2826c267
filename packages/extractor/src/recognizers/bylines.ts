import { introductionBefore } from './people/introductions.js'
import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'person/byline'

/** Reporters, correspondents and photographers that the reader found in bylines; 副县长王建军 in the text is another of that name. */
export const bylineRecognizer: Recognizer = {
  name: NAME,
  recognize({ document, hits }) {
    const { article, text } = document
    const found: Candidate[] = []
    for (const name of new Set(article.bylines.map((byline) => byline.name))) {
      if (name.length < 2) continue
      // 副县长王建军, and then 王建军 alone.
      let isOfAnother = false
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const introduction = introductionBefore(text, hits, at)
        const isSigned = article.parts.some(({ end, role, start }) => role === 'byline' && start <= at && at < end)
        isOfAnother = introduction === 'post' || (isOfAnother && introduction !== 'byline' && !isSigned)
        if (isOfAnother) continue
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
