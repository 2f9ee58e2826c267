import type { Page } from '@shanhai/model'
import type { ReadIssuePage } from './join-jumps.js'

/** A newspaper has hardly more pages; pages of one folder without any date would else be held in memory all at once. */
const MOST_PAGES = 32

/** True if a page goes with those before it: same folder, and paper and date the same where both are known. */
export function isSameIssue(issue: readonly ReadIssuePage[], page: Page): boolean {
  const first = issue[0]?.page
  if (first === undefined || issue.length >= MOST_PAGES || folderOf(first) !== folderOf(page)) return false
  return agree(first.newspaper, page.newspaper) && agree(first.issueDate, page.issueDate)
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function folderOf({ id }: Page): string {
  return id.slice(0, id.lastIndexOf('/') + 1)
}
