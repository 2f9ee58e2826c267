import { describe, expect, it } from 'vitest'
import { AID_BODY_PATTERNS } from '../src/recognizers/patterns/aid-body-patterns.js'
import { OFFICE_PATTERNS } from '../src/recognizers/patterns/office-patterns.js'
import { recognizeText } from './support/recognize-text.js'

const TABLES = { AID_BODY_PATTERNS, OFFICE_PATTERNS }

/** What one pattern reads as a name, before overlaps are settled. */
function namesBy(pattern: string, text: string): readonly string[] {
  const own = recognizeText(text).candidates.filter((candidate) => candidate.recognizer === pattern)
  return own.map(({ start, end }) => text.slice(start, end))
}

for (const [table, patterns] of Object.entries(TABLES)) {
  describe(table, () => {
    it('has unique ids and examples of both kinds', () => {
      expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length)
      const bare = patterns.filter(({ examples, counterExamples }) => !examples.length || !counterExamples.length)
      expect(bare).toEqual([])
    })

    for (const { id, examples, counterExamples } of patterns) {
      it.each(examples)(`${id} reads %s as a name`, (name) => {
        expect(namesBy(id, name)).toContain(name)
      })
      it.each(counterExamples)(`${id} finds no name in %s`, (text) => {
        expect(namesBy(id, text)).toEqual([])
      })
    }
  })
}
