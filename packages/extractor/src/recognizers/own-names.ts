import type { OwnName } from '@shanhai/lexicon'
import type { Candidate, Recognizer } from './recognizer.js'

const NAME = 'own-names'
/** Above everything that is found by rule: the user knows. */
const PRIORITY = 40
/** A shorter name counts only between word boundaries. */
const LONG_ENOUGH = 3

/** The names that the user gave, the longest at each word; their places are found as places of the gazetteer. */
export const ownNameRecognizer: Recognizer = {
  name: NAME,
  recognize({ document, resources }) {
    if (resources.lexicon.ownNames.length === 0) return []
    const found: Candidate[] = []
    for (let at = 0; at < document.text.length;) {
      const spelling = resources.ownNames.startingAt(document.text, at)
      const end = at + (spelling?.word.length ?? 0)
      const isName =
        spelling && (spelling.word.length >= LONG_ENOUGH || (document.isBoundary(at) && document.isBoundary(end)))
      if (!isName) {
        at++
        continue
      }
      found.push(toCandidate(at, end, spelling.own))
      at = end
    }
    return found
  },
}

function toCandidate(start: number, end: number, own: OwnName): Candidate {
  return { start, end, type: own.type, recognizer: NAME, priority: PRIORITY, detail: { kind: 'own', own } }
}
