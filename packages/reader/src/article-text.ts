import type { ArticlePart, ArticleRegion, OffsetRun, PageId, PartRole } from '@shanhai/model'
import type { Fragment } from './fragments.js'
import { keptSpans } from './reflow.js'
import { endsClause } from './text-shape.js'

/** The cleaned text of an article with its way back to the page. */
export interface ArticleText {
  readonly text: string
  readonly runs: readonly OffsetRun[]
  readonly parts: readonly ArticlePart[]
  readonly regions: readonly ArticleRegion[]
}

/** Reading order: what heads an article comes first, wherever it is printed; everything else in page order. */
const HEAD_ROLES: readonly PartRole[] = ['rubric', 'headline', 'byline']
/** Roles whose rows are set one below the other for the look of it, not for want of room. */
const DISPLAY_ROLES: ReadonlySet<PartRole> = new Set(['rubric', 'headline', 'byline', 'subheading', 'sidebar'])

/** Puts an article's text together from its fragments (in page order). */
export function buildArticleText(fragments: readonly Fragment[], pageText: string, page: PageId): ArticleText {
  const ordered = inReadingOrder(fragments)
  const builder = createTextBuilder(pageText, page)
  const parts: ArticlePart[] = []
  ordered.forEach((fragment, i) => {
    const above = ordered[i - 1]
    if (above !== undefined) builder.join(above, fragment, joint(above, fragment, pageText))
    const start = builder.length()
    builder.add(fragment)
    const last = parts.at(-1)
    if (last !== undefined && above?.role === fragment.role && !startsPart(fragment)) {
      parts[parts.length - 1] = { ...last, end: builder.length() }
    } else parts.push({ role: fragment.role, start, end: builder.length() })
  })
  return { text: builder.text(), runs: builder.runs(), parts, regions: toRegions(fragments, pageText, page) }
}

/** Each subheading is a part of its own; bodies that follow each other are one part. */
function startsPart(fragment: Fragment): boolean {
  return fragment.role === 'subheading' && fragment.opensPiece
}

function inReadingOrder(fragments: readonly Fragment[]): readonly Fragment[] {
  const head = HEAD_ROLES.flatMap((role) => fragments.filter((fragment) => fragment.role === role))
  const from = fragments.filter((fragment, i) => fragment.role === 'jump' && i === 0)
  const rest = fragments.filter((fragment) => !HEAD_ROLES.includes(fragment.role) && !from.includes(fragment))
  // A caption may be printed inside a sentence of the body; in the text it follows the body.
  const captions = rest.filter((fragment) => fragment.role === 'caption')
  return [...head, ...from, ...rest.filter((fragment) => fragment.role !== 'caption'), ...captions]
}

/** What stands in the text between two fragments: nothing, a blank, or the end of a paragraph. */
type Joint = '' | ' ' | '\n'

function joint(above: Fragment, below: Fragment, pageText: string): Joint {
  if (above.role !== below.role || startsPart(below)) return '\n'
  if (DISPLAY_ROLES.has(below.role)) {
    if (!below.opensRow || /^[—─]/.test(below.line.text)) return ''
    return below.role === 'subheading' && isFull(above) ? '' : ' '
  }
  if (below.list || above.list) return '\n'
  const tail = pageText.slice(Math.max(above.start, above.end - 12), above.end)
  // Only a number that reaches the column's edge goes on in the next line: 总投资2300 | 2031年9月 are two.
  if (/[\d０-９]$/.test(tail) && /^[\d０-９]/.test(below.line.text) && !isFull(above)) return '\n'
  if (!endsClause(tail)) return needsBlank(tail, below.line.text) ? ' ' : ''
  if (below.line.gap > 0 || below.line.indented || !isFull(above)) return '\n'
  return ''
}

/** The line fills its column: the paragraph goes on in the next one. */
function isFull({ line, column }: Fragment): boolean {
  return column !== null && line.cells >= column - 2 && line.cells <= column * 1.6
}

function needsBlank(above: string, below: string): boolean {
  return /[A-Za-z]$/.test(above) && /^[A-Za-z]/.test(below)
}

/** Regions in page order: fragments of one role that no other role parts, blanks between them included. */
function toRegions(fragments: readonly Fragment[], pageText: string, page: PageId): readonly ArticleRegion[] {
  const regions: ArticleRegion[] = []
  for (const fragment of fragments) {
    const last = regions.at(-1)
    if (last?.role === fragment.role && isBlank(pageText.slice(last.end, fragment.start))) {
      regions[regions.length - 1] = { ...last, end: fragment.end }
    } else regions.push({ page, start: fragment.start, end: fragment.end, role: fragment.role })
  }
  return regions
}

function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

interface TextBuilder {
  add(fragment: Fragment): void
  join(above: Fragment, below: Fragment, joint: Joint): void
  text(): string
  length(): number
  runs(): readonly OffsetRun[]
}

function createTextBuilder(pageText: string, page: PageId): TextBuilder {
  const chunks: string[] = []
  let length = 0
  const runs: { articleStart: number; pageStart: number; length: number }[] = []
  const append = (pageStart: number, pageEnd: number): void => {
    const last = runs.at(-1)
    const grows = last?.articleStart !== undefined && last.articleStart + last.length === length
    if (grows && last.pageStart + last.length === pageStart) last.length += pageEnd - pageStart
    else runs.push({ articleStart: length, pageStart, length: pageEnd - pageStart })
    chunks.push(pageText.slice(pageStart, pageEnd))
    length += pageEnd - pageStart
  }
  return {
    add: (fragment) => {
      // The cells of a table stand apart by blanks.
      const display = DISPLAY_ROLES.has(fragment.role) || fragment.list
      for (const { start, end } of keptSpans(pageText, fragment, display)) append(start, end)
    },
    join: (above, below, how) => {
      const between = how === '\n' ? pageText.slice(above.end, below.start) : ''
      const lineBreak = between.indexOf('\n')
      if (lineBreak >= 0 && isBlank(between)) append(above.end + lineBreak, above.end + lineBreak + 1)
      else {
        chunks.push(how)
        length += how.length
      }
    },
    text: () => chunks.join(''),
    length: () => length,
    runs: () => runs.map((run) => ({ page, ...run })),
  }
}
