import type { Page } from '@shanhai/model'
import type { ReadIssuePage } from './join-jumps.js'

/** A newspaper has hardly more pages; pages of one folder without any date would else be held in memory all at once. */
const MOST_PAGES = 32

/**
 * True if a page goes with those before it: paper and date are the same where both are known, in one folder; in another
 * folder both must be known.
 */
export function isSameIssue(issue: readonly ReadIssuePage[], page: Page): boolean {
  const first = issue[0]?.page
  if (first === undefined || issue.length >= MOST_PAGES) return false
  const known = first.newspaper !== undefined && page.newspaper !== undefined && isDated(first) && isDated(page)
  if (folderOf(first) !== folderOf(page) && !known) return false
  return agree(first.newspaper, page.newspaper) && agree(first.issueDate, page.issueDate)
}

function isDated({ issueDate }: Page): boolean {
  return issueDate !== undefined
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function folderOf({ id }: Page): string {
  return id.slice(0, id.lastIndexOf('/') + 1)
}

/**
 * Pages between which an article goes on are of one issue: what one of them prints of paper and date holds for the
 * others, marked as inferred.
 */
export function inferIssue(pages: readonly ReadIssuePage[]): readonly ReadIssuePage[] {
  const linked = pages.flatMap(({ articles }) =>
    articles.map(({ regions }) => new Set(regions.map((region) => region.page))).filter((ids) => ids.size > 1),
  )
  if (linked.length === 0) return pages
  const known = new Map(pages.map(({ page }) => [page.id, page]))
  return pages.map(({ page, articles }) => {
    const others = linked
      .filter((ids) => ids.has(page.id))
      .flatMap((ids) => [...ids].flatMap((id) => known.get(id) ?? []))
    return { page: withInferred(page, others), articles }
  })
}

function withInferred(page: Page, others: readonly Page[]): Page {
  const one = (values: readonly (string | undefined)[]): string | undefined => {
    const distinct = new Set(values.filter((value) => value !== undefined))
    return distinct.size === 1 ? [...distinct][0] : undefined
  }
  const newspaper = page.newspaper === undefined ? one(others.map((other) => other.newspaper)) : undefined
  const issueDate = page.issueDate === undefined ? one(others.map((other) => other.issueDate)) : undefined
  if (newspaper === undefined && issueDate === undefined) return page
  return {
    ...page,
    ...(newspaper !== undefined && { newspaper }),
    ...(issueDate !== undefined && { issueDate }),
    sources: {
      ...page.sources,
      ...(newspaper !== undefined && { newspaper: 'inferred' as const }),
      ...(issueDate !== undefined && { issueDate: 'inferred' as const }),
    },
  }
}
