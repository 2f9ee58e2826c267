import { HAN_DIGITS } from '../han-digits.js'
import type { PrintedNumber } from './printed-number.js'

const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
/** 几 and 数 stand for some digit: 几十 is 20 to 90. */
const SOME = { low: 2, high: 9 }
const LONGEST = 24

/** Low and high end of what has been read. */
interface Ends {
  readonly low: number
  readonly high: number
}
const ZERO: Ends = { low: 0, high: 0 }

/** Reads a number in Chinese characters; undefined for digits in a row such as 二〇二五, which are a year or a code. */
export function readHanNumber(text: string, at: number): PrintedNumber | undefined {
  const reader = new HanReader(text, at)
  while (reader.end - at < LONGEST && reader.step());
  return reader.result()
}

/** Reads one character after the other: the total up to 亿 or 万, the group below it, and the digit that waits for its unit. */
class HanReader {
  end: number
  private total = ZERO
  private group = ZERO
  private digit: Ends | undefined
  private afterDigit = false
  private bare = false
  private hedge: 'at_least' | 'about' | undefined
  private broken = false

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.end = start
  }

  /** Reads the next character; false where the number ends. */
  step(): boolean {
    const character = this.text[this.end] ?? ''
    const read =
      this.readDigit(character) ||
      this.readSmallUnit(character) ||
      this.readLargeUnit(character) ||
      this.readHedge(character) ||
      this.readDecimals(character)
    return read && !this.broken
  }

  result(): PrintedNumber | undefined {
    const { low, high } = add(add(this.total, this.group), this.digit ?? ZERO)
    if (this.broken || this.end === this.start || (low === 0 && high === 0)) return undefined
    const number = { start: this.start, end: this.end, low, high, style: 'han', bare: this.bare } as const
    return this.hedge === undefined ? number : { ...number, hedge: this.hedge }
  }

  private readDigit(character: string): boolean {
    const value = HAN_DIGITS[character]
    if (value !== undefined) {
      if (this.digit && this.afterDigit) {
        // 三四百, 七八个; anything else in a row is a year or a code.
        const { low, high } = this.digit
        if (low !== high || value !== low + 1) this.broken = low !== 0
        else this.hedge ??= 'about'
        this.digit = { low: this.broken ? value : low, high: value }
      } else this.digit = { low: value, high: value }
    } else if ((character === '几' || character === '数') && this.mayBeSome()) {
      this.digit = SOME
      this.hedge ??= 'about'
    } else return false
    this.afterDigit = true
    this.end++
    return true
  }

  /** 几十, 数百, 十几: not 几个, and not the 数 of 参数. */
  private mayBeSome(): boolean {
    const next = this.text[this.end + 1] ?? ''
    const opens = this.end === this.start && next in SMALL_UNITS
    const opensLarge = this.end === this.start && next in LARGE_UNITS
    return opens || opensLarge || (this.text[this.end] === '几' && this.text[this.end - 1] === '十')
  }

  private readSmallUnit(character: string): boolean {
    const unit = SMALL_UNITS[character]
    // The 千 of 千瓦 and 千克 belongs to the unit; 百 after 万 without a digit begins another word.
    if (unit === undefined || (character === '千' && /[瓦克伏卡米]/.test(this.text[this.end + 1] ?? ''))) return false
    if (this.digit === undefined && this.group.high > 0) return false
    if (this.digit === undefined && this.end === this.start && character !== '十') this.bare = true
    this.group = add(this.group, times(this.digit ?? { low: 1, high: 1 }, unit))
    return this.closeDigit()
  }

  private readLargeUnit(character: string): boolean {
    const unit = LARGE_UNITS[character]
    if (unit === undefined || (character === '万' && this.text[this.end + 1] === '能')) return false
    const below = add(this.group, this.digit ?? ZERO)
    if (below.high === 0) {
      // 万亿: the 亿 multiplies what has been read.
      if (this.total.high > 0 && this.text[this.end - 1] === '万') this.total = times(this.total, unit)
      else if (this.end === this.start) {
        this.bare = true
        this.total = { low: unit, high: unit }
      } else return false
    } else this.total = add(this.total, times(below, unit))
    this.group = ZERO
    return this.closeDigit()
  }

  private closeDigit(): true {
    this.digit = undefined
    this.afterDigit = false
    this.end++
    return true
  }

  /** 十余, 三千多, 百来: behind a unit, before a multiplier or the end. */
  private readHedge(character: string): boolean {
    if (this.end === this.start || this.afterDigit) return false
    if (character === '余' || character === '多') this.hedge = 'at_least'
    else if (character === '来' && /[十百千]/.test(this.text[this.end - 1] ?? '')) this.hedge = 'about'
    else return false
    this.end++
    return true
  }

  /** 三点五亿. */
  private readDecimals(character: string): boolean {
    const tenths = HAN_DIGITS[this.text[this.end + 1] ?? '']
    if (character !== '点' || !this.digit || this.digit.low !== this.digit.high || tenths === undefined) return false
    const value = Math.round((this.digit.low + tenths / 10) * 10) / 10
    this.digit = { low: value, high: value }
    this.end += 2
    return true
  }
}

function add(a: Ends, b: Ends): Ends {
  return { low: a.low + b.low, high: a.high + b.high }
}

function times({ low, high }: Ends, factor: number): Ends {
  return { low: Math.round(low * factor * 10) / 10, high: Math.round(high * factor * 10) / 10 }
}
