import type { PrintedNumber } from './printed-number.js'
import { readHanNumber } from './read-han-number.js'

const DIGITS = /(?:[0-9０-９]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9０-９]{1,15})(?:[.．][0-9０-９]{1,6})?/y
/** 万余, 余万, 多亿: a multiplier with its hedge on either side; the 千 of 千瓦 and 千克 is the unit's. */
const MULTIPLIER =
  / ?(?<inner>[余多])?(?<times>[百千]?[万亿]{1,2}|[百千](?![瓦克伏卡米]))(?<outer>[余多])?|(?<hedge>[余多])/y
const VALUE_OF: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }

/**
 * Reads the number that begins at an offset: 1,510.5, ３２, 200余万, 三千四百, 十余, 数百, 三四十. Linear: looks at most some
 * twenty characters ahead.
 */
export function readNumber(text: string, at: number): PrintedNumber | undefined {
  return readDigits(text, at) ?? readHanNumber(text, at)
}

function readDigits(text: string, at: number): PrintedNumber | undefined {
  DIGITS.lastIndex = at
  const digits = DIGITS.exec(text)?.[0]
  if (digits === undefined) return undefined
  MULTIPLIER.lastIndex = at + digits.length
  const match = MULTIPLIER.exec(text)
  const { inner, times = '', outer, hedge } = match?.groups ?? {}
  const factor = [...times].reduce((product, one) => product * (VALUE_OF[one] ?? 1), 1)
  const value = multiply(digits.normalize('NFKC').replaceAll(',', ''), factor)
  const end = at + digits.length + (match?.[0].length ?? 0)
  const number = { start: at, end, low: value, high: value, style: 'digits', bare: false } as const
  return (inner ?? outer ?? hedge) === undefined ? number : { ...number, hedge: 'at_least' }
}

/** 238.05 亿 is 23805000000 and nothing beside it: multiplied in floating point it would grow a tail. */
function multiply(digits: string, factor: number): number {
  return Number(`${digits}e${String(Math.log10(factor))}`)
}
