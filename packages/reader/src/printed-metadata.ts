import { splitLines } from './lines.js'
import { isFurniture } from './furniture.js'

/** What a page's own print says about its issue; absent: not printed, or printed in a way that cannot be right. */
export interface PrintedMetadata {
  readonly newspaper?: string
  /** ISO 8601. */
  readonly issueDate?: string
  /** From 1; of a section's page (A03) the number. */
  readonly pageNumber?: number
}

/** Lines at the head and at the foot among which a masthead stands. */
const HEAD_LINES = 12
const FOOT_LINES = 6
const PAPER = /(?:^|[\s/／|])(\p{Script=Han}{1,8}报)(?=$|[\s/／|\d数]|第)/u
const NUMERAL = '[一二三四五六七八九十]{1,3}'
const PAGE = new RegExp(`第\\s?([A-Z]?\\d{1,3}|${NUMERAL})\\s?版`, 'u')
const FOLIO = /^(?:[A-Z])?0?(\d{1,2})\s?(?:版\s?)?\p{Script=Han}{2,5}(?=$|\s)|\s(\d{1,2})$/u
const SLASHED = /^(\p{Script=Han}{1,10}报)\s?[/／]\s?\d{4}\s?年/u

/**
 * Reads paper, date and page number from mastheads (`云浦日报 2031年5月13日 星期二 第2版`), folios (`A03 民生`) and rekeyed
 * headers (`云浦日报/2031 年/5 月/13 日/第 001 版`). A day that does not exist, that its weekday contradicts, or beside
 * which another is printed, is left out: a wrong date is worse than none.
 */
export function readPrintedMetadata(pageText: string): PrintedMetadata {
  const lines = splitLines(pageText)
  const rows = [...lines.slice(0, HEAD_LINES), ...lines.slice(Math.max(HEAD_LINES, lines.length - FOOT_LINES))]
    .map((line) => line.text.normalize('NFKC'))
    .filter((text) => isFurniture(text) || SLASHED.test(text))
  const dates = new Set(rows.flatMap((text) => datesIn(text)))
  const papers = new Set(rows.flatMap((text) => paperIn(text)))
  const pages = new Set(rows.flatMap((text) => pageIn(text)))
  const [issueDate] = dates
  const [newspaper] = papers
  const [pageNumber] = pages
  return {
    ...(newspaper !== undefined && papers.size === 1 && { newspaper }),
    ...(issueDate !== undefined && dates.size === 1 && { issueDate }),
    ...(pageNumber !== undefined && pages.size === 1 && { pageNumber }),
  }
}

function datesIn(text: string): readonly string[] {
  const found = /(\d{4})\s?(?:年\s?\/?|[./-])\s?(\d{1,2})\s?(?:月\s?\/?|[./-])\s?(\d{1,2})(?!\d)/.exec(text)
  if (found === null) return []
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return []
  const weekday = /星期([日天一二三四五六])/.exec(text)?.[1]
  if (weekday !== undefined && '日一二三四五六'.indexOf(weekday.replace('天', '日')) !== date.getUTCDay()) return []
  return [date.toISOString().slice(0, 10)]
}

function paperIn(text: string): readonly string[] {
  const tight = /^\p{Script=Han}(?:\s{1,2}\p{Script=Han}){1,7}$/u.test(text) ? text.replace(/\s+/g, '') : text
  const name = SLASHED.exec(tight)?.[1] ?? PAPER.exec(tight)?.[1]
  return name === undefined || /^(?:本报|海报|简报|情报)$/.test(name) ? [] : [name]
}

function pageIn(text: string): readonly number[] {
  const printed = PAGE.exec(text)?.[1]
  if (printed !== undefined) return positive(parseNumeral(printed))
  const folio = FOLIO.exec(text)
  return positive(Number(folio?.[1] ?? folio?.[2] ?? 0))
}

function positive(n: number): readonly number[] {
  return n > 0 ? [n] : []
}

function parseNumeral(printed: string): number {
  const arabic = /\d+/.exec(printed)
  if (arabic !== null) return Number(arabic[0])
  const digit = (text: string | undefined, none: number): number =>
    text === undefined || text === '' ? none : '一二三四五六七八九'.indexOf(text) + 1
  if (!printed.includes('十')) return digit(printed, 0)
  const [tens, ones] = printed.split('十')
  return 10 * digit(tens, 1) + digit(ones, 0)
}
