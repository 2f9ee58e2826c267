import { describe, expect, it } from 'vitest'
import { MARKED_THINGS } from './support/marked-things.js'
import { parseThings } from './support/parse-things.js'
import { recognizeText } from './support/recognize-text.js'

describe('projects, events, brands and programmes', () => {
  for (const [group, sentences] of Object.entries(MARKED_THINGS)) {
    it.each(sentences)(`${group}: %s`, (marked) => {
      const { text, mark } = parseThings(marked)
      expect(mark(recognizeText(text).mentions)).toBe(marked)
    })
  }
})
