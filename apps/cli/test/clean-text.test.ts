import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../src/clean-text.js'

describe('cleanText', () => {
  it.each([
    ['漳州市→木垒县', '漳州市→木垒县'],
    ['红\u001B[31m字\u001B[0m', '红字'],
    ['\u001B]0;title\u0007字', ']0;title字'],
    ['一\n二\t三\r', '一 二 三'],
    ['\u202Etxt.exe', 'txt.exe'],
    ['\u009B2J字', '2J字'],
  ])('%j', (given, want) => {
    expect(cleanText(given)).toBe(want)
  })

  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\u001B', '[', '1', ';', 'm', '\u0007', '\n', '字') }), (text) => {
        expect(cleanText(text)).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})
