import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberLines } from '../src/index.js'

describe('numberLines', () => {
  it('counts lines as editors do', () => {
    const text = '一\r\n\n二\r三\f四\n'
    const numbers = numberLines(text)
    expect(numbers.count).toBe(4)
    expect(Array.from(text, (_, i) => numbers.at(i))).toEqual([1, 1, 1, 2, 3, 3, 4, 4, 4, 4])
    expect([1, 2, 3, 4, 5].map((line) => numbers.start(line))).toEqual([0, 3, 4, 6, 10])
  })

  it('finds for every offset the line that begins there or before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('山', '\n', '\r', '\r\n', ' ')), (parts) => {
        const text = parts.join('')
        const numbers = numberLines(text)
        for (let at = 0; at < text.length; at++) {
          const line = numbers.at(at)
          expect(numbers.start(line)).toBeLessThanOrEqual(at)
          expect(numbers.start(line + 1)).toBeGreaterThan(at)
        }
      }),
    )
  })
})
