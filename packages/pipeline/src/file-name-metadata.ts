import type { PageId } from '@shanhai/model'
import { parsePageLabel } from '@shanhai/reader'
import { isIsoDate } from './options.js'

/** What the path of a page says about its issue. */
export interface FileNameMetadata {
  readonly newspaper?: string
  /** ISO 8601. */
  readonly issueDate?: string
  readonly pageNumber?: number
  /** The section's letter: A of A01. */
  readonly section?: string
}

const PAPER = /(?:^|[/_\-\s.])(\p{Script=Han}{1,10}报)(?=$|[/_\-\s.\d])/u
const DAY =
  /(?:^|[^0-9A-Za-z])((?:19|20)\d{2})(?:[-_.年/]?)(\d{2}|\d(?=[-_.月/]))[-_.月/]?(\d{2}|\d(?=日|[^0-9A-Za-z]|$))日?(?=$|[^0-9A-Za-z])/u
const PAGE_AFTER_DAY = /^[-_.\s/]{1,2}(?:第|p|P)?([A-Z]?\d{1,3})版?(?=$|[^0-9A-Za-z])/u
const PAGE_WORD = /第\s?([A-Z]?\d{1,3})\s?版|(?:^|[^0-9A-Za-z])[pP](?:age)?[-_]?(\d{1,2})(?=$|[^0-9A-Za-z])/u

/** Reads a page's path: `2024-05-13_A01.txt`, `20240513_03.txt`, `云浦日报/2024-05-13/第A02版.txt`. */
export function readFileName(page: PageId): FileNameMetadata {
  const path = page.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const newspaper = PAPER.exec(path)?.[1]
  const day = DAY.exec(path)
  const issueDate =
    day === null
      ? ''
      : day
          .slice(1, 4)
          .map((part, i) => part.padStart(i === 0 ? 4 : 2, '0'))
          .join('-')
  const after = day === null || !isIsoDate(issueDate) ? '' : path.slice(day.index + day[0].length)
  const printed = PAGE_WORD.exec(path) ?? PAGE_AFTER_DAY.exec(after)
  const { number, section } = parsePageLabel(printed?.[1] ?? printed?.[2])
  return {
    ...(newspaper !== undefined && { newspaper }),
    ...(isIsoDate(issueDate) && { issueDate }),
    ...(number > 0 && { pageNumber: number, ...(section !== undefined && { section }) }),
  }
}
