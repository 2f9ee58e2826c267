import { splitLines } from './lines.js'
import { footStart, isFurniture, mastheadEnd } from './furniture.js'
import type { PageLabel } from './page-label.js'
import { PAGE_LABEL, parseChineseNumeral, parsePageLabel } from './page-label.js'

/** What a page's own print says about its issue; absent: not printed, or printed in a way that cannot be right. */
export interface PrintedMetadata {
  readonly newspaper?: string
  /** ISO 8601. */
  readonly issueDate?: string
  /** From 1; of a section's page (A03) the number. */
  readonly pageNumber?: number
  /** The section's letter: A of A03. */
  readonly section?: string
}

/** Lines at the head and at the foot among which a masthead stands. */
const HEAD_LINES = 12
const FOOT_LINES = 6
/** A paper's name with what stands behind it: blank, mark, date, page, edition. */
const PAPER =
  /(?:^|[\s/／|｜《])(\p{Script=Han}{1,8}(?:[报報]|[晨晚周]刊))(?=$|[\s/／|｜》\d数·•—–-]|第|[二一][〇○零一二三四五六七八九]{3}年|海外版|电子|客户端)/u
/** Words that end like a paper's name. */
const NO_PAPER = /^(?:本[报報]|海报|简报|情报|预报|专刊|.*机关[报報])$/u
/** The electronic edition is the paper's. */
const EDITION = /(?:数字|电子|手机)[报報](?=$|[\s/／|｜》\d])/u
const PAGE = new RegExp(`第\\s?(${PAGE_LABEL})\\s?版`, 'u')
/** A03 民生, 03版：综合新闻, 02 要闻 behind other words, or the number alone behind them. */
const FOLIO =
  /^([A-Z]?0{0,2}\d{1,2})\s?(?:版\s?)?[:：]?\s?\p{Script=Han}[\p{Script=Han}·]{1,8}(?=$|\s)|\s([A-Z]?0?\d{1,2})(?:\s?版)?$/u
const FOLIO_AT_END = /[\s|｜]([A-Z]?0?\d{1,2})\s?(?:版\s?)?[:：]?\s?\p{Script=Han}{2,4}$/u
const BRACKETED = /^[[【]([A-Z]?0?\d{1,2})[\]】]/u
const LONE_NUMBER = /^[-—–·•\s]{0,4}([A-Z]?0?\d{1,2})[-—–·•\s]{0,4}$/u
const SLASHED = /^(\p{Script=Han}{1,10}[报報])\s?[/／]\s?\d{4}\s?年/u
/** A day and nothing else: of the issue in a masthead, of a signature under a notice. */
const LONE_DAY = /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u

interface Row {
  readonly text: string
  /** True for a line of the masthead, at the head or the foot of the page. */
  readonly edge: boolean
}

/**
 * Reads paper, date and page number from mastheads (`云浦日报 2031年5月13日 星期二 第2版`), folios (`A03 民生`) and rekeyed
 * headers (`云浦日报/2031 年/5 月/13 日/第 001 版`). A day that does not exist, that its weekday contradicts, or beside
 * which another is printed, is left out: a wrong date is worse than none.
 */
export function readPrintedMetadata(pageText: string): PrintedMetadata {
  const lines = splitLines(pageText)
  const [head, foot] = [mastheadEnd(lines), footStart(lines)]
  const rows = lines
    .map((line, i) => ({
      text: withArabicDay(line.text.normalize('NFKC')),
      edge: i < head || i >= foot,
      i,
    }))
    .filter(({ i }) => i < HEAD_LINES || i >= lines.length - FOOT_LINES)
    .filter(({ text, edge }) => edge || isFurniture(text) || SLASHED.test(text))
    .reduce<readonly Row[]>(joinDay, [])
  const issueDate = dateOf(rows)
  const papers = new Set(rows.flatMap(({ text }) => paperIn(text)))
  const labels = new Map(rows.flatMap(({ text }) => pageIn(text)).map((label) => [JSON.stringify(label), label]))
  const [newspaper] = papers
  const [label] = labels.values()
  return {
    ...(newspaper !== undefined && papers.size === 1 && { newspaper }),
    ...(issueDate !== undefined && { issueDate }),
    ...(label !== undefined && labels.size === 1 && toMetadata(label)),
  }
}

function toMetadata({ number, section }: PageLabel): Pick<PrintedMetadata, 'pageNumber' | 'section'> {
  return { pageNumber: number, ...(section !== undefined && { section }) }
}

/**
 * The one day of the surest kind of row that has any: one with paper, weekday or page beside it, then any of the masthead.
 * A day by itself elsewhere is that of a notice's signature.
 */
function dateOf(rows: readonly Row[]): string | undefined {
  const isSure = ({ text }: Row): boolean => !LONE_DAY.test(text) && DAY_COMPANY.test(text)
  const kinds: readonly ((row: Row) => boolean)[] = [isSure, ({ edge }) => edge]
  for (const isOfKind of kinds) {
    const dates = new Set(rows.filter(isOfKind).flatMap(({ text }) => datesIn(text)))
    const [date] = dates
    if (date !== undefined) return dates.size === 1 ? date : undefined
  }
  return undefined
}

/** What stands beside a date in a masthead only. */
const DAY_COMPANY = /(?:星期|周)[一二三四五六日天]|[报報刊]|版|农历|總?总?第\s?\d{1,6}\s?期/u

/** 二〇三一年五月十四日 with Arabic digits. */
function withArabicDay(text: string): string {
  return text.replace(
    /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u,
    (_day, ...parts: string[]) => {
      const [year = 0, month = 0, day = 0] = parts.slice(0, 3).map((part) => parseChineseNumeral(part))
      return `${String(year)}年${String(month)}月${String(day)}日`
    },
  )
}

/** A masthead may set the day's number large on a line of its own: 2031年5月 | 13. */
function joinDay(rows: readonly Row[], row: Row): readonly Row[] {
  const last = rows.at(-1)
  const isDay = last && /^\d{4}\s?年\s?\d{1,2}\s?月$/.test(last.text) && /^\d{1,2}\s?日?$/.test(row.text)
  return isDay ? [...rows.slice(0, -1), { ...last, text: last.text + row.text }] : [...rows, row]
}

function datesIn(text: string): readonly string[] {
  const found = /(\d{4})\s?(?:年\s?\/?|[./-])\s?(\d{1,2})\s?(?:月\s?\/?|[./-])\s?(\d{1,2})(?!\d)/.exec(text)
  if (found === null) return []
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return []
  const weekday = /(?:星期|周)([日天一二三四五六])/.exec(text)?.[1]
  if (weekday !== undefined && '日一二三四五六'.indexOf(weekday.replace('天', '日')) !== date.getUTCDay()) return []
  return [date.toISOString().slice(0, 10)]
}

function paperIn(text: string): readonly string[] {
  const tight = /^\p{Script=Han}(?:\s{1,2}\p{Script=Han}){1,7}$/u.test(text) ? text.replace(/\s+/g, '') : text
  const name = SLASHED.exec(tight)?.[1] ?? PAPER.exec(tight.replace(EDITION, ''))?.[1]
  return name === undefined || NO_PAPER.test(name) ? [] : [name]
}

function pageIn(text: string): readonly PageLabel[] {
  const printed = PAGE.exec(text)?.[1]
  if (printed !== undefined) return positive(parsePageLabel(printed))
  if (/今日\s?\d{1,3}\s?版/.test(text)) return []
  const folio = [BRACKETED, FOLIO, FOLIO_AT_END, LONE_NUMBER].map((form) => form.exec(text)).find((found) => found)
  return positive(parsePageLabel(folio?.[1] ?? folio?.[2]))
}

function positive(label: PageLabel): readonly PageLabel[] {
  return label.number > 0 ? [label] : []
}
