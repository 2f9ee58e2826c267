import type { Article, Page, PageSpan, Span } from '@shanhai/model'

const MASK = '■'

/** A page as it is written: the names of children blanked one for one, as personal numbers are. */
export function hideInPage(page: Page, hidden: readonly PageSpan[]): Page {
  const own = hidden.filter((span) => span.page === page.id)
  return own.length === 0 ? page : { ...page, text: blank(page.text, own) }
}

/** An article as it is written: text and headline without the names that its runs have in hidden ranges. */
export function hideInArticle(article: Article, hidden: readonly PageSpan[]): Article {
  if (hidden.length === 0) return article
  const byPage = new Map<string, PageSpan[]>()
  for (const span of hidden) {
    const own = byPage.get(span.page)
    if (own) own.push(span)
    else byPage.set(span.page, [span])
  }
  const spans = article.runs.flatMap((run) =>
    touching(byPage.get(run.page) ?? [], run.pageStart, run.pageStart + run.length).map((span): Span => {
      const shift = run.articleStart - run.pageStart
      return {
        start: Math.max(span.start, run.pageStart) + shift,
        end: Math.min(span.end, run.pageStart + run.length) + shift,
      }
    }),
  )
  if (spans.length === 0) return article
  const names = new Set(joined(spans).map(({ start, end }) => article.text.slice(start, end)))
  const headline = article.headline && [...names].reduce(blankName, article.headline)
  return { ...article, headline, text: blank(article.text, spans) }
}

/** Those of sorted, disjoint spans that touch a range (binary search: a page may have thousands of runs). */
function touching(spans: readonly PageSpan[], start: number, end: number): readonly PageSpan[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < spans.length && (spans[last]?.start ?? Infinity) < end) last++
  return spans.slice(low, last)
}

/** A name that the page breaks over two lines is one range of the article again. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last?.end === start) last.end = end
    else whole.push({ start, end })
  }
  return whole
}

function blankName(text: string, name: string): string {
  return text.replaceAll(name, MASK.repeat(name.length))
}

/** Line breaks and blanks inside a range stay. */
function blank(text: string, spans: readonly Span[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue
    const at = Math.max(start, from)
    result += text.slice(from, at) + text.slice(at, end).replaceAll(/\S/g, MASK)
    from = end
  }
  return result + text.slice(from)
}
