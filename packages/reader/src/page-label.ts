/** What a paper calls one of its pages: 第二版, A03. */
export interface PageLabel {
  /** From 1; of a section's page (A03) the number in the section. 0: none is printed. */
  readonly number: number
  /** Letter of the section, upper case: A of A03. Absent: the paper counts through. */
  readonly section?: string
}

/** A number in Arabic or Chinese digits with the section's letter before it; no groups, for use in other patterns. */
export const PAGE_LABEL = '[A-Z]?\\s?\\d{1,3}|[一二三四五六七八九十〇○零]{1,4}'

const DIGITS = '零一二三四五六七八九'

/** Reads a page's number: `2`, `A03`, `Ｂ１２`, `第二版`, `十二`, `二十一`, `一〇`. Anything else is the number 0. */
export function parsePageLabel(printed: string | undefined): PageLabel {
  const text = (printed ?? '').normalize('NFKC').toUpperCase()
  const arabic = /([A-Z]?)\s?(\d{1,3})/.exec(text)
  if (arabic !== null) {
    const [, section = '', number = '0'] = arabic
    return { number: Number(number), ...(section !== '' && { section }) }
  }
  return { number: parseChineseNumeral(text.replace(/[^〇○零一二三四五六七八九十]/g, '')) }
}

/** 十二 and 二十一 by value, 一零 and 二零三一 digit by digit; 〇 and ○ are read as 零. */
export function parseChineseNumeral(printed: string): number {
  const text = printed.replace(/[〇○]/g, '零')
  const digit = (char: string | undefined, none: number): number =>
    char === undefined || char === '' ? none : DIGITS.indexOf(char)
  const [tens = '', ones] = text.split('十')
  if (ones === undefined) return [...text].reduce((value, char) => 10 * value + digit(char, 0), 0)
  return 10 * digit(tens.at(-1), 1) + digit(ones[0], 0)
}

/** Whether two labels may be of one page: numbers that are not known, and letters that only one side prints, say nothing. */
export function labelsAgree(one: PageLabel, other: PageLabel): boolean {
  const sections = one.section === undefined || other.section === undefined || one.section === other.section
  return one.number === other.number && sections
}
