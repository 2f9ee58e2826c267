import type { Article, Diagnostic } from '@shanhai/model'
import type { PageArticles } from '@shanhai/pipeline'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'
import type { IssueCommandOptions } from '../issue-options.js'
import { toIssueOptions } from '../issue-options.js'

/** The options as the parser gives them. */
export interface ArticlesCommandOptions extends IssueCommandOptions {
  readonly json?: boolean
}

/** First words shown of an article without a headline, and beside one. */
const FIRST_WORDS = 30

/** `shanhai articles`: how pages are cut into articles, for people or one JSON object a page. */
export async function articlesCommand(
  inputs: readonly string[],
  options: ArticlesCommandOptions,
  context: Context,
): Promise<void> {
  const { readArticlesOf } = await import('@shanhai/pipeline')
  const report = (diagnostic: Diagnostic): void => {
    context.io.err(`${cleanText(inputLine(diagnostic, context))}\n`)
  }
  for await (const found of readArticlesOf(inputs, { ...toIssueOptions(options), report })) {
    context.io.signal.throwIfAborted()
    const lines = options.json === true ? [toJson(found)] : pageLines(found, context).map(cleanText)
    context.io.out(`${lines.join('\n')}\n`)
  }
}

function toJson({ lineAt, ...page }: PageArticles): string {
  const articles = page.articles.map((article) => ({
    ...article,
    regions: article.regions.map((region) => ({
      ...region,
      firstLine: lineAt(region.start, region.page),
      lastLine: lineAt(lastOf(region), region.page),
    })),
  }))
  return JSON.stringify({ ...page, articles })
}

function pageLines(found: PageArticles, context: Context): readonly string[] {
  const { messages } = context
  const { newspaper, issueDate, pageNumber, encoding } = found
  const issue = [newspaper, issueDate, pageNumber === undefined ? undefined : messages.pair.page(pageNumber), encoding]
  const head = [found.page, ...issue.filter((word) => word !== undefined)].join('  ')
  return [
    head,
    ...found.articles.flatMap((article, i) => articleLines(article, i + 1, found, context)),
    ...found.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, found, context)),
    '',
  ]
}

/** What is wrong with the inputs themselves, beside the pages that are shown. */
function inputLine({ code, message, place, severity }: Diagnostic, { messages }: Context): string {
  const { severities, diagnostics } = messages.article
  const page = place === undefined ? '' : `${place.page}: `
  return `${severities[severity]}: ${page}${diagnostics[code] ?? message}`
}

function diagnosticLine(
  { code, message, place, severity }: Diagnostic,
  found: PageArticles,
  { messages }: Context,
): string {
  const { lines, severities, diagnostics } = messages.article
  const line = place?.start === undefined ? '' : `${lines(found.lineAt(place.start), found.lineAt(lastOf(place)))}: `
  return `  ${severities[severity]}: ${line}${diagnostics[code] ?? message}`
}

/** Offset of a range's last character. */
function lastOf({ start = 0, end = start }: { readonly start?: number; readonly end?: number }): number {
  return Math.max(start, end - 1)
}

function articleLines(article: Article, n: number, found: PageArticles, { messages }: Context): readonly string[] {
  const { relevance, kind, headline, bylines } = article
  const words = messages.article
  const reasons = relevance.reasons.length === 0 ? '' : `（${relevance.reasons.join('、')}）`
  const names = bylines.map(({ role, name }) => `${words.roles[role]} ${name}`).join('  ')
  const body = article.parts.find(({ role }) => role === 'body' || role === 'caption')
  const first = body === undefined ? '' : article.text.slice(body.start, Math.min(body.end, body.start + FIRST_WORDS))
  const regions = article.regions.map((region) => {
    const { page, role } = region
    const where = page === found.page ? '' : `${page} `
    return `${words.parts[role]} ${where}${words.lines(found.lineAt(region.start, page), found.lineAt(lastOf(region), page))}`
  })
  return [
    `  ${n}. ${headline ?? words.noHeadline}`,
    `     ${words.kinds[kind]} · ${words.relevance[relevance.level]}${reasons}${names === '' ? '' : ` · ${names}`}`,
    ...(first === '' ? [] : [`     ${first.replaceAll('\n', ' ')}…`]),
    `     ${regions.join(' · ')}`,
  ]
}
