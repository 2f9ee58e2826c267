import type { Span } from '@shanhai/model'

/** A number as printed; `low` and `high` differ where the words give a span: 三四百, 数十. */
export interface PrintedNumber extends Span {
  readonly low: number
  readonly high: number
  /** 余 and 多 inside bound it from below, 来, 几 and 数 leave it open around. */
  readonly hedge?: 'at_least' | 'about'
  readonly style: 'digits' | 'han'
  /** True for 百, 千, 万, 亿 without a digit: 百名干部 counts nobody, 超百万元 does. */
  readonly bare: boolean
}
