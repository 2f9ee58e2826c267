import { InvalidArgumentError } from '@shanhai/model'

/** How far a build is; `done` of `total` pages are read when `stage` is `pages`. */
export interface BuildProgress {
  readonly stage: 'pages' | 'graph' | 'layout' | 'write'
  readonly done: number
  readonly total: number
}

/** What is said of the pages' issue beside what they print themselves. */
export interface IssueOptions {
  /** Path of a manifest (see `parseManifest`): paper, date and page number of each file. */
  readonly manifest?: string
  /** The paper's name, for all pages; goes before what manifest, print or file name say. */
  readonly newspaper?: string
  /** Issue date (`2025-02-18`) of all pages; goes before the others likewise. */
  readonly issueDate?: string
  /** Number of the page in its issue, from 1; goes before the others likewise. */
  readonly pageNumber?: number
}

export interface BuildOptions extends IssueOptions {
  /** Folder to write; made if it does not exist. */
  readonly outputFolder: string
  /** Paths of the user's lists of names (see `parseOwnNames`). */
  readonly lexicon?: readonly string[]
  /** Who finds names: knowledge and the tagger (`all`, the default), or knowledge alone. */
  readonly recognizers?: 'all' | 'knowledge'
  /** Path of a weights file of one's own for the tagger; default: the weights of the installed package. */
  readonly weights?: string
  /** Path of a file of corrections (see `parseCorrections`), replayed after the pages are read. */
  readonly corrections?: string
  /** True: the graph holds the facts of all articles, not only of those about assistance. */
  readonly all?: boolean
  /** False: private persons are left out of mentions, entities and claims; the pages' text stays as printed. */
  readonly privatePersons?: boolean
  /** True: every page is read again, whatever the last build in the folder has read. */
  readonly fresh?: boolean
  readonly onProgress?: (progress: BuildProgress) => void
  /** Stops the build between two pages or writes; nothing is left behind and the promise is rejected with the reason. */
  readonly signal?: AbortSignal
}

const LONGEST_NEWSPAPER_NAME = 100
const LARGEST_PAGE_NUMBER = 9999

/** True for a day that exists in the calendar, written `YYYY-MM-DD`, from 1900 on. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True for a page number as newspapers have them. */
export function isPageNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= LARGEST_PAGE_NUMBER
}

/** True for a name that can be printed on one line. */
export function isNewspaperName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_NEWSPAPER_NAME && !/\p{Cc}/u.test(text)
}

/** @throws {InvalidArgumentError} that names the option and says what it should be */
export function checkBuildOptions(options: BuildOptions): void {
  if (options.outputFolder.trim() === '')
    throw new InvalidArgumentError('option/output', 'the output folder has no name; give one', { value: '' })
  checkIssueOptions(options)
}

/** @throws {InvalidArgumentError} that names the option and says what it should be */
export function checkIssueOptions({ issueDate, newspaper, pageNumber }: IssueOptions): void {
  if (issueDate !== undefined && !isIsoDate(issueDate))
    throw new InvalidArgumentError('option/date', `the date ${quote(issueDate)} is no day; write it as 2025-02-18`, {
      value: issueDate,
    })
  if (newspaper !== undefined && !isNewspaperName(newspaper))
    throw new InvalidArgumentError(
      'option/newspaper',
      'the newspaper needs a name of 1 to 100 characters in one line',
      {
        value: newspaper,
      },
    )
  if (pageNumber !== undefined && !isPageNumber(pageNumber))
    throw new InvalidArgumentError('option/page', `the page number ${pageNumber} is not from 1 to 9999`, {
      value: String(pageNumber),
    })
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 40))
}
