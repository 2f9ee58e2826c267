import { HAN_DIGITS } from '../../han-digits.js'

/** Years are also printed with a circle for zero: 二○二五. */
const DIGITS: Readonly<Record<string, number>> = { ...HAN_DIGITS, '○': 0 }

/** Characters of numbers up to ninety-nine, as part of a character class. */
export const SMALL_NUMBER = '[\\d０-９]{1,2}|[〇零○一二两三四五六七八九十]{1,3}'

/** Reads 16, １６, 十六, 二十, 二〇二五; undefined for what is no number. Digits one after the other are read as digits. */
export function parseSmallNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (/^\d+$/.test(plain)) return Number(plain)
  const [tens, ones, more] = plain.split('十')
  if (more !== undefined || tens === undefined) return undefined
  if (ones === undefined) return digitsOf(tens)
  const high = tens === '' ? 1 : digitsOf(tens)
  const low = ones === '' ? 0 : digitsOf(ones)
  return high === undefined || low === undefined || high > 9 || low > 9 ? undefined : high * 10 + low
}

function digitsOf(text: string): number | undefined {
  let value = 0
  for (const character of text) {
    const digit = DIGITS[character]
    if (digit === undefined) return undefined
    value = value * 10 + digit
  }
  return text === '' ? undefined : value
}
