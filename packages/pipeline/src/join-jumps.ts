import type { Article, ArticlePart, Diagnostic, Jump, OffsetRun, Page, Result } from '@shanhai/model'
import type { PageLabel } from '@shanhai/reader'
import { labelsAgree, textKinship } from '@shanhai/reader'

/** A page with its articles. */
export interface ReadIssuePage {
  readonly page: Page
  readonly articles: readonly Article[]
}

/** Least worth of a join for which no headline is repeated and no number printed on both sides. */
const LEAST_WORTH = 1
const SAME_HEADLINE = 6
const NUMBER_AGREES = 2

interface Join {
  readonly from: Article
  readonly to: Article
  readonly worth: number
}

/**
 * Joins the parts of articles that go on on another page of the same issue (下转第二版 … 上接第一版): the article stays on
 * the page where it begins, with regions on both. Parts whose other page is not among the inputs are diagnostics.
 */
export function joinJumps(pages: readonly ReadIssuePage[]): Result<readonly ReadIssuePage[]> {
  const joined = new Map<string, Article>()
  const taken = new Set<string>()
  const targets = new Set<string>()
  for (const { from, to } of bestJoins(pages)) {
    if (taken.has(from.id) || targets.has(to.id)) continue
    taken.add(from.id)
    targets.add(to.id)
    joined.set(from.id, to)
  }
  const resolve = (article: Article): Article => {
    const next = joined.get(article.id)
    return next === undefined ? article : joinArticles(article, resolve(next))
  }
  const value = pages.map(({ page, articles }) => ({
    page,
    articles: articles.filter(({ id }) => !targets.has(id)).map(resolve),
  }))
  return { value, diagnostics: value.flatMap((one) => openJumps(one, value)) }
}

/** Possible joins, the best first; a part never joins one that stands before it in a circle. */
function bestJoins(pages: readonly ReadIssuePage[]): readonly Join[] {
  const joins: Join[] = []
  for (const [i, one] of pages.entries())
    for (const [k, other] of pages.entries()) {
      if (k <= i && !numbered(one.page, other.page)) continue
      if (k !== i) joins.push(...joinsBetween(one, other))
    }
  return joins.sort((a, b) => b.worth - a.worth)
}

function numbered(one: Page, other: Page): boolean {
  return (one.pageNumber ?? 0) < (other.pageNumber ?? 0)
}

function joinsBetween(one: ReadIssuePage, other: ReadIssuePage): readonly Join[] {
  return one.articles.flatMap((from) => {
    const goesTo = goalOf(from)
    if (goesTo === null) return []
    return other.articles.flatMap((to): readonly Join[] => {
      const comesFrom = originOf(to)
      if (comesFrom === null) return []
      const agreements = [agrees(goesTo, other.page), agrees(comesFrom, one.page)]
      if (agreements.includes(false)) return []
      const worth =
        NUMBER_AGREES * agreements.filter((one) => one === true).length +
        (sameHeadline(from, to) ? SAME_HEADLINE : 0) +
        Math.max(-2, textKinship(from.text, to.text))
      return worth >= LEAST_WORTH ? [{ from, to, worth }] : []
    })
  })
}

/** Whether a page is called as a jump line calls it; null where one of the numbers is not known. */
function agrees(printed: PageLabel, { pageNumber, section }: Page): boolean | null {
  if (printed.number === 0 || pageNumber === undefined) return null
  return labelsAgree(printed, { number: pageNumber, ...(section !== undefined && { section }) })
}

/** The page on which an article goes on, as its jump line calls it. */
function goalOf({ jump }: Article): PageLabel | null {
  if (jump?.to === undefined) return null
  return { number: jump.to, ...(jump.toSection !== undefined && { section: jump.toSection }) }
}

/** The page from which an article comes. */
function originOf({ jump }: Article): PageLabel | null {
  if (jump?.from === undefined) return null
  return { number: jump.from, ...(jump.fromSection !== undefined && { section: jump.fromSection }) }
}

function sameHeadline({ headline: a }: Article, { headline: b }: Article): boolean {
  const [one, other] = [a, b].map((text) => (text ?? '').replace(/[\s“”—]/g, ''))
  if (one === undefined || other === undefined || one.length < 2 || other.length < 2) return false
  return one.includes(other) || other.includes(one)
}

/** One article of two parts: the second's text follows the first's, its repeated headline and the jump lines come last. */
function joinArticles(first: Article, second: Article): Article {
  const builder = createBuilder()
  const isHead = ({ role }: ArticlePart): boolean => role === 'headline' || role === 'rubric' || role === 'byline'
  const isJump = ({ role }: ArticlePart): boolean => role === 'jump'
  builder.add(first, (part) => !isJump(part))
  builder.add(second, (part) => !isJump(part) && !isHead(part))
  builder.add(first, isJump)
  builder.add(second, (part) => isJump(part) || isHead(part))
  const reasons = [...new Set([...first.relevance.reasons, ...second.relevance.reasons])]
  const levels = [first.relevance.level, second.relevance.level]
  const { jump: unused, ...rest } = first
  const jump = joinedJump(unused, second.jump)
  return {
    ...rest,
    headline: first.headline ?? second.headline,
    bylines: [...first.bylines, ...second.bylines.filter((b) => !first.bylines.some((a) => a.name === b.name))],
    relevance: {
      level: levels.includes('assistance') ? 'assistance' : levels.includes('mentions') ? 'mentions' : 'none',
      reasons,
    },
    regions: [...first.regions, ...second.regions],
    ...(Object.keys(jump).length > 0 && { jump }),
    ...builder.build(),
  }
}

/** Where two joined parts come from and go on, what lies between them aside. */
function joinedJump({ from, fromSection }: Jump = {}, { to, toSection }: Jump = {}): Jump {
  return {
    ...(to !== undefined && { to }),
    ...(toSection !== undefined && { toSection }),
    ...(from !== undefined && { from }),
    ...(fromSection !== undefined && { fromSection }),
  }
}

/** Puts the parts of articles one behind the other; a body that breaks off in mid-sentence is continued, not parted. */
function createBuilder(): {
  add(article: Article, wanted: (part: ArticlePart) => boolean): void
  build(): Pick<Article, 'text' | 'parts' | 'runs'>
} {
  let text = ''
  const parts: ArticlePart[] = []
  const runs: OffsetRun[] = []
  const add = (article: Article, part: ArticlePart): void => {
    const last = parts.at(-1)
    const goesOn = last?.role === 'body' && part.role === 'body' && !/[。！？!?…；;：:”’」』）)]$/.test(text)
    if (last !== undefined && !goesOn) text += '\n'
    const shift = text.length - part.start
    for (const run of article.runs) {
      const start = Math.max(run.articleStart, part.start)
      const end = Math.min(run.articleStart + run.length, part.end)
      if (start >= end) continue
      runs.push({
        ...run,
        articleStart: start + shift,
        pageStart: run.pageStart + start - run.articleStart,
        length: end - start,
      })
    }
    if (last !== undefined && goesOn) parts[parts.length - 1] = { ...last, end: part.end + shift }
    else parts.push({ role: part.role, start: part.start + shift, end: part.end + shift })
    text += article.text.slice(part.start, part.end)
  }
  return {
    add: (article, wanted) => {
      for (const part of article.parts) if (wanted(part)) add(article, part)
    },
    build: () => ({ text, parts, runs }),
  }
}

/** Articles whose other part was not found: the page is not there, or nothing on it takes them up. */
function openJumps({ page, articles }: ReadIssuePage, pages: readonly ReadIssuePage[]): readonly Diagnostic[] {
  return articles.flatMap((article) => {
    const own = article.regions.filter((region) => region.page === page.id)
    const report = (code: string, label: PageLabel, way: string): Diagnostic => {
      const [first, last] = [own[0], own.at(-1)]
      const place = { page: page.id, ...(first && { start: first.start }), ...(last && { end: last.end }) }
      const given = pages.some((other) => other.page.id !== page.id && agrees(label, other.page) === true)
      const [suffix, remedy] = given
        ? [
            '-not-found',
            'which is among the inputs, but no part there fits; see the cut of both pages with "shanhai articles"',
          ]
        : ['', 'which is not among the inputs; add it']
      const name = label.number === 0 ? 'another page' : `page ${label.section ?? ''}${String(label.number)}`
      return { severity: 'info', code: `${code}${suffix}`, message: `The article ${way} ${name}, ${remedy}.`, place }
    }
    const [to, from] = [goalOf(article), originOf(article)]
    return [
      ...(to === null ? [] : [report('jump/goes-on', to, 'goes on on')]),
      ...(from === null ? [] : [report('jump/comes-from', from, 'comes from')]),
    ]
  })
}
