import type { Extractor, PageTrace } from '@shanhai/extractor'
import type { Article, Page, PageId, PageMetadata } from '@shanhai/model'
import { extractIssuePage } from '../extract-issue.js'
import { loadExtractor } from '../load-stages.js'
import { readOutputJson } from '../read-output.js'
import { readRecords } from '../read-records.js'
import type { RunFile } from '../run-file.js'

/** An entity named on more pages is explained by these. */
const MOST_PAGES = 20

export interface TracedPages {
  readonly trace: PageTrace
  readonly traced: { readonly pages: number; readonly of: number }
  /** Paper and date of all pages wanted. */
  readonly pages: ReadonlyMap<PageId, PageMetadata>
}

/** Runs the rules again on pages of an output folder, as the build did, and notes what they considered. */
export async function tracePages(folder: string, wanted: readonly PageId[]): Promise<TracedPages> {
  const chosen = new Set(wanted.slice(0, MOST_PAGES))
  const articles = await articlesOf(folder, chosen)
  const needed = new Set([...chosen, ...articles.flatMap(({ regions }) => regions.map(({ page }) => page))])
  const all = new Set(wanted)
  const metadata = new Map<PageId, PageMetadata>()
  const pages = new Map<PageId, Page>()
  for await (const page of readRecords<Page>(folder, 'pages.jsonl')) {
    if (all.has(page.id)) metadata.set(page.id, page)
    if (needed.has(page.id)) pages.set(page.id, page)
  }
  const drafts: PageTrace['drafts'][number][] = []
  const lostNames: PageTrace['lostNames'][number][] = []
  const extractor = chosen.size > 0 ? await extractorOf(folder) : undefined
  for (const id of chosen) {
    const page = pages.get(id)
    if (!page || !extractor) continue
    const its = articles.filter((article) => article.page === id)
    extractIssuePage({ page, articles: its }, pages, (one, parts) => {
      const trace = extractor.tracePage(one, parts)
      for (const draft of trace.drafts) drafts.push(draft)
      for (const name of trace.lostNames) lostNames.push(name)
      return { value: { mentions: [], claims: [], entities: [], hidden: [] }, diagnostics: [] }
    })
  }
  return { trace: { drafts, lostNames }, traced: { pages: chosen.size, of: wanted.length }, pages: metadata }
}

/** Finds names as the build did: by knowledge alone, if it had no tagger. */
async function extractorOf(folder: string): Promise<Extractor> {
  const { tagger } = (await readOutputJson(folder, 'run.json')) as RunFile
  return loadExtractor({ recognizers: tagger === null ? 'knowledge' : 'all' })
}

async function articlesOf(folder: string, pages: ReadonlySet<PageId>): Promise<readonly Article[]> {
  const found: Article[] = []
  for await (const article of readRecords<Article>(folder, 'articles.jsonl'))
    if (pages.has(article.page)) found.push(article)
  return found
}
