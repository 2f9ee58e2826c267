import { describe, expect, it } from 'vitest'
import { counted } from '../src/text/english.js'
import { MESSAGES } from '../src/text/messages.js'

describe('English wording', () => {
  it.each([
    [0, '0 pages'],
    [1, '1 page'],
    [21, '21 pages'],
  ])('counts %i in the right number', (count, words) => {
    expect(counted(count, 'page')).toBe(words)
  })

  it('takes a plural that is given', () => {
    expect(counted(2, 'person', 'people')).toBe('2 people')
  })

  it('has no text that leaves the number open', () => {
    const said = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value]
      if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(said)
      if (typeof value !== 'function') return []
      // Texts of numbers alone; those of other things are asked for nothing.
      const text = [1, 2].flatMap((count) => attempt(value as (...counts: number[]) => unknown, count))
      return text
    }
    const texts = said(MESSAGES.en)
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter((text) => text.includes('(s)'))).toEqual([])
    expect(texts.filter((text) => /\b1 (people|pages|papers|projects|figures|quotes|pairs)\b/.test(text))).toEqual([])
  })
})

function attempt(text: (...counts: number[]) => unknown, count: number): readonly string[] {
  try {
    return [String(text(...Array.from({ length: text.length }, () => count)))]
  } catch {
    return []
  }
}
