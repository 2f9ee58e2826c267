import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'
import { KNOWN_GAPS, MARKED_SENTENCES } from './support/marked-sentences.js'
import { markText, parseMarkedText } from './support/marked-text.js'

function read(marked: string): string {
  const { text } = parseMarkedText(marked)
  return markText(text, extractText(text).mentions)
}

describe('mentions', () => {
  for (const [group, sentences] of Object.entries(MARKED_SENTENCES)) {
    it.each(sentences)(`${group}: %s`, (marked) => {
      expect(read(marked)).toBe(marked)
    })
  }

  it.each(KNOWN_GAPS)('known gap, move it to MARKED_SENTENCES once it is closed: %s', (marked) => {
    expect(read(marked)).not.toBe(marked)
  })
})
