import type { Article, Diagnostic, Page } from '@shanhai/model'
import { compareSpans } from '@shanhai/model'
import { splitLines } from './lines.js'

/** What makes a page unlike a newspaper's: no story on it, or a line that no column holds. */
export function findOddities(page: Page, articles: readonly Article[]): readonly Diagnostic[] {
  const LONGEST_LINE = 50_000
  const place = { page: page.id }
  const lines = page.text.length > LONGEST_LINE ? splitLines(page.text) : []
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const odd: Diagnostic[] = []
  if (longest > LONGEST_LINE) {
    const message = `A line has ${longest} characters; it was read as one paragraph. Check how the file was made.`
    odd.push({ severity: 'warning', code: 'reader/long-line', message, place })
  }
  if (!articles.some(({ kind }) => kind === 'news' || kind === 'report')) {
    const message = 'No story was found on the page, only advertisements, notices, captions or figures.'
    odd.push({ severity: 'info', code: 'reader/no-story', message, place })
  }
  return odd
}

/** One diagnostic for each stretch of the page that no article holds, with its range. */
export function findUnassigned(page: Page, articles: readonly Article[]): readonly Diagnostic[] {
  const regions = articles.flatMap((article) => article.regions).sort(compareSpans)
  const diagnostics: Diagnostic[] = []
  let from = 0
  const check = (to: number): void => {
    const zone = page.text.slice(from, to)
    const text = zone.trim()
    if (text === '') return
    const start = from + zone.length - zone.trimStart().length
    diagnostics.push({
      severity: 'info',
      code: 'reader/unassigned',
      message: `${text.length} characters belong to no article (imprint or stray marks).`,
      place: { page: page.id, start, end: start + text.length },
    })
  }
  for (const region of regions) {
    check(region.start)
    from = Math.max(from, region.end)
  }
  check(page.text.length)
  return diagnostics
}
