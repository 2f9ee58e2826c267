import type { PageExtraction } from '@shanhai/extractor'
import type { Article, Claim, Evidence, Mention, Page, PageId, PageSpan, Result } from '@shanhai/model'
import type { ReadIssuePage } from './join-jumps.js'
import type { Stages } from './stages.js'

/** Parts the texts of two pages; it is no white space, so that no range of the page can cross it. */
const SEPARATOR = '\uFFFC'

/** A page of the issue inside the text that the extractor sees. */
interface Placed {
  readonly page: PageId
  readonly offset: number
  readonly length: number
}

/**
 * Extracts from the articles of one page of an issue. The extractor knows one page: for articles that go on on others,
 * those pages' texts follow the page's own, and what is found there is put back to where it stands.
 */
export function extractIssuePage(
  { page, articles }: ReadIssuePage,
  issue: ReadonlyMap<PageId, Page>,
  extract: Stages['extract'],
): Result<PageExtraction> {
  const others = [...new Set(articles.flatMap(({ regions }) => regions.map((region) => region.page)))]
  const further = others.filter((id) => id !== page.id).flatMap((id) => issue.get(id) ?? [])
  if (further.length === 0) return extract(page, articles)
  const placed: Placed[] = []
  let text = ''
  for (const one of [page, ...further]) {
    if (text !== '') text += SEPARATOR
    placed.push({ page: one.id, offset: text.length, length: one.text.length })
    text += one.text
  }
  const { value, diagnostics } = extract(
    { ...page, text },
    articles.map((article) => asOnePage(article, page.id, placed)),
  )
  return { value: putBack(value, placed), diagnostics }
}

function asOnePage(article: Article, page: PageId, placed: readonly Placed[]): Article {
  const shift = (id: PageId): number => placed.find((one) => one.page === id)?.offset ?? 0
  return {
    ...article,
    runs: article.runs.map((run) => ({ ...run, page, pageStart: run.pageStart + shift(run.page) })),
    regions: article.regions.map((region) => ({
      ...region,
      page,
      start: region.start + shift(region.page),
      end: region.end + shift(region.page),
    })),
  }
}

function putBack(found: PageExtraction, placed: readonly Placed[]): PageExtraction {
  const home = <T extends Mention | Evidence | PageSpan>(range: T): T => {
    const at = placed.findLast((one) => range.start >= one.offset)
    if (at === undefined) return range
    // A name that is cut by the jump ends where its first page ends.
    const end = Math.min(range.end - at.offset, at.length)
    return { ...range, page: at.page, start: range.start - at.offset, end }
  }
  const claims = found.claims.map((claim): Claim => ({ ...claim, evidence: claim.evidence.map(home) }))
  return { ...found, mentions: found.mentions.map(home), claims, hidden: found.hidden.map(home) }
}
