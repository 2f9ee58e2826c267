import { splitLines } from './lines.js'
import { footStart, isFurniture, mastheadEnd } from './furniture.js'

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
const PAPER = /(?:^|[\s/／|《])(\p{Script=Han}{1,8}报)(?=$|[\s/／|》\d数]|第)/u
/** Words that end like a paper's name. */
const NO_PAPER = /^(?:本报|海报|简报|情报|预报|.*机关报)$/u
const NUMERAL = '[一二三四五六七八九十]{1,3}'
const PAGE = new RegExp(`第\\s?([A-Z]?\\d{1,3}|${NUMERAL})\\s?版`, 'u')
/** A03 民生, 03版：综合新闻, 要闻 3, or the number alone. */
const FOLIO =
  /^[A-Z]?0{0,2}(\d{1,2})\s?(?:版\s?)?[:：]?\s?\p{Script=Han}[\p{Script=Han}·]{1,8}(?=$|\s)|\s[A-Z]?0?(\d{1,2})$/u
const FOLIO_AT_END = /\s[A-Z]?0?(\d{1,2})\s\p{Script=Han}{2,4}$/u
const LONE_NUMBER = /^[-—–·•\s]{0,4}[A-Z]?0?(\d{1,2})[-—–·•\s]{0,4}$/u
const SLASHED = /^(\p{Script=Han}{1,10}报)\s?[/／]\s?\d{4}\s?年/u

/**
 * Reads paper, date and page number from mastheads (`云浦日报 2031年5月13日 星期二 第2版`), folios (`A03 民生`) and rekeyed
 * headers (`云浦日报/2031 年/5 月/13 日/第 001 版`). A day that does not exist, that its weekday contradicts, or beside
 * which another is printed, is left out: a wrong date is worse than none.
 */
export function readPrintedMetadata(pageText: string): PrintedMetadata {
  const lines = splitLines(pageText)
  const [head, foot] = [mastheadEnd(lines), footStart(lines)]
  const rows = lines
    .map((line, i) => ({ text: line.text.normalize('NFKC'), edge: i < head || i >= foot, i }))
    .filter(({ i }) => i < HEAD_LINES || i >= lines.length - FOOT_LINES)
    .filter(({ text, edge }) => edge || isFurniture(text) || SLASHED.test(text))
    .reduce<readonly string[]>((joined, { text }) => joinDay(joined, text), [])
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

/** A masthead may set the day's number large on a line of its own: 2031年5月 | 13. */
function joinDay(rows: readonly string[], text: string): readonly string[] {
  const last = rows.at(-1) ?? ''
  const isDay = /^\d{4}\s?年\s?\d{1,2}\s?月$/.test(last) && /^\d{1,2}\s?日?$/.test(text)
  return isDay ? [...rows.slice(0, -1), last + text] : [...rows, text]
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
  return name === undefined || NO_PAPER.test(name) ? [] : [name]
}

function pageIn(text: string): readonly number[] {
  const printed = PAGE.exec(text)?.[1]
  if (printed !== undefined) return positive(parseNumeral(printed))
  if (/今日\s?\d{1,3}\s?版/.test(text)) return []
  const folio = FOLIO.exec(text) ?? FOLIO_AT_END.exec(text) ?? LONE_NUMBER.exec(text)
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
