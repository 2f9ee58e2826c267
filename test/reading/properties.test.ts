import { describe, expect, it } from 'vitest'
import { pageId } from '../../packages/model/src/index.js'
import type { Article, Diagnostic, Page, Span } from '../../packages/model/src/index.js'
import { joinJumps } from '../../packages/pipeline/src/join-jumps.js'
import { numberLines, readArticles } from '../../packages/reader/src/index.js'
import { composedPages } from './composed/compose.js'
import { pagesByHand } from './pages-by-hand.js'
import { createRandom } from './random.js'

const triggers = { strong: ['对口支援'], weak: ['结对'] }
const TEXTS = [...composedPages(4_711, 120), ...pagesByHand('pages'), ...pagesByHand('papers')].map(({ text }) => text)

function toPage(text: string, name = 'p.txt', pageNumber?: number): Page {
  return { id: pageId(name), text, sha256: '', sources: {}, ...(pageNumber !== undefined && { pageNumber }) }
}

/** Articles joined over two pages, with both pages' diagnostics of what belongs to no article. */
function readTwo(
  a: string,
  b: string,
): { articles: readonly Article[]; diagnostics: readonly Diagnostic[]; pages: Page[] } {
  const pages = [toPage(a, 'a.txt', 1), toPage(b, 'b.txt', 3)]
  const read = pages.map((page) => ({ page, ...readArticles(page, { triggers }) }))
  const joined = joinJumps(read.map(({ page, value }) => ({ page, articles: value })))
  return {
    articles: joined.value.flatMap(({ articles }) => articles),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    pages,
  }
}

function checkPages(articles: readonly Article[], diagnostics: readonly Diagnostic[], pages: readonly Page[]): void {
  const text = new Map(pages.map((page) => [page.id, page.text]))
  const owner = new Map(pages.map((page) => [page.id, new Array<string | null>(page.text.length).fill(null)]))
  const take = (page: Page['id'], { start, end }: Span, by: string): void => {
    for (let i = start; i < end; i++) {
      expect(owner.get(page)?.[i]).toBeNull()
      ;(owner.get(page) as (string | null)[])[i] = by
    }
  }
  for (const article of articles) {
    for (const run of article.runs)
      expect(article.text.slice(run.articleStart, run.articleStart + run.length)).toBe(
        text.get(run.page)?.slice(run.pageStart, run.pageStart + run.length),
      )
    for (const region of article.regions) take(region.page, region, article.id)
  }
  for (const { code, place } of diagnostics)
    if (code === 'reader/unassigned' && place?.start !== undefined && place.end !== undefined)
      take(place.page, { start: place.start, end: place.end }, code)
  for (const page of pages)
    for (let i = 0; i < page.text.length; i++)
      if (/\S/.test(page.text[i] ?? '')) expect(owner.get(page.id)?.[i]).not.toBeNull()
}

describe('pages of many layouts', () => {
  it('have every visible character in one article or one zone that a diagnostic names, mapped back to where it stands', () => {
    for (const text of TEXTS) {
      const page = toPage(text)
      const { value, diagnostics } = readArticles(page, { triggers })
      checkPages(value, diagnostics, [page])
    }
  })

  it('have it still when articles are joined over two pages', () => {
    for (let i = 0; i + 1 < TEXTS.length; i += 2) {
      const { articles, diagnostics, pages } = readTwo(TEXTS[i] ?? '', TEXTS[i + 1] ?? '')
      checkPages(articles, diagnostics, pages)
    }
  })

  it('have it still when a person corrected the cut', () => {
    const random = createRandom(99)
    for (const text of TEXTS) {
      const page = toPage(text)
      const lines = numberLines(text)
      const [a = 1, b = 1, c = 1, d = 1] = Array.from(
        { length: 4 },
        () => 1 + Math.floor(random.next() * lines.count),
      ).sort((one, other) => one - other)
      if (new Set([a, b, c, d]).size < 4) continue
      const parts = [
        { role: 'headline' as const, lines: { from: a, to: b - 1 } },
        { role: 'body' as const, lines: { from: b, to: c - 1 } },
      ]
      const cut = { articles: [{ parts }], none: [{ from: c, to: d }] }
      const { value, diagnostics } = readArticles(page, { triggers, cut })
      checkPages(value, diagnostics, [page])
      const [start, end] = [lines.start(c), lines.start(d + 1)]
      const regions = value.flatMap((article) => article.regions)
      expect(regions.filter((region) => region.start < end && region.end > start)).toEqual([])
    }
  })

  it('are read the same twice', () => {
    for (const text of TEXTS.slice(0, 40))
      expect(readArticles(toPage(text), { triggers })).toEqual(readArticles(toPage(text), { triggers }))
  })

  it('lose no visible character of an article in its text', () => {
    for (const text of TEXTS)
      for (const article of readArticles(toPage(text), { triggers }).value) {
        const printed = article.regions.map(({ start, end }) => text.slice(start, end)).join('')
        const count = (of: string): number => of.replace(/\s/g, '').length
        expect(count(article.text)).toBe(count(printed))
      }
  })
})
