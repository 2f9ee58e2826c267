import type { Article, PageId, PageSpan } from '@shanhai/model'
import { compareById, compareSpans } from '@shanhai/model'
import type { Build } from './build.js'
import { notify, nothingUsable } from './build.js'
import { extractIssuePage } from './extract-issue.js'
import { hideInArticle, hideInPage } from './hide-names.js'
import { inferIssue, isSameIssue } from './issue.js'
import type { ReadIssuePage } from './join-jumps.js'
import { joinJumps } from './join-jumps.js'
import { withoutPrivatePersons } from './private-persons.js'
import { extractionKey } from './readings/keys.js'
import type { KeyedExtraction, PageReading, SourcePage, StoredReading } from './readings/page-reading.js'
import { readLines } from './read-records.js'
import type { RecordWriter } from './record-writer.js'

type Writers = Readonly<Record<'pages' | 'articles' | 'mentions' | 'readings', RecordWriter>>

/**
 * Page after page: the records that need no other page go straight to their files. Mentions and articles are kept
 * aside until all pages are read, for only then is it known which entities are one, and which paper printed a story first.
 *
 * @throws {InvalidDataError} if not one page could be used
 */
export async function readPages(build: Build): Promise<void> {
  const { collection, output, outputs, source } = build
  const writers: Writers = {
    pages: await output.open('pages.jsonl'),
    articles: await output.openScratch('articles'),
    mentions: await output.openScratch('mentions'),
    readings: await output.open('readings.jsonl'),
  }
  let issue: SourcePage[] = []
  let done = 0
  for await (const page of source.pages()) {
    notify(build, 'pages', done++)
    const { content } = page.reading
    if (content !== null && !isSameIssue(usable(issue), content.page)) {
      await takeIssue(build, issue, writers)
      issue = []
    }
    issue.push(page)
  }
  await takeIssue(build, issue, writers)
  notify(build, 'pages', done)
  if (collection.pages.length === 0) throw nothingUsable(collection)
  outputs['pages.jsonl'] = await writers.pages.finish()
  outputs['readings.jsonl'] = await writers.readings.finish()
  await writers.mentions.finish()
  await writers.articles.finish()
  await writeArticles(build)
}

/** The articles that were kept aside, each with the one that it repeats: its original may come from a later file. */
async function writeArticles({ collection, duplicates, output, outputs }: Build): Promise<void> {
  const originals = duplicates.originals()
  collection.setOriginals(originals)
  const writer = await output.open('articles.jsonl')
  for await (const article of readLines<Article>(output.scratchPath('articles'))) {
    const duplicateOf = originals.get(article.id)
    await writer.writeLines([duplicateOf === undefined ? article : { ...article, duplicateOf }])
  }
  outputs['articles.jsonl'] = await writer.finish()
}

function usable(issue: readonly SourcePage[]): readonly ReadIssuePage[] {
  return issue.flatMap(({ reading }) => reading.content ?? [])
}

/** Pages of one issue are read together, for articles go on from one to another. */
async function takeIssue(build: Build, issue: readonly SourcePage[], writers: Writers): Promise<void> {
  const { collection, duplicates } = build
  const joined = joinJumps(usable(issue))
  collection.addDiagnostics(joined.diagnostics)
  const inferred = new Map(inferIssue(joined.value).map((page) => [page.page.id, page]))
  const extractions = new Map<PageId, KeyedExtraction>()
  for (const { earlier, reading } of issue) {
    const read = inferred.get(reading.page)
    if (read) extractions.set(reading.page, extractOnce(build, inOrder(read), inferred, earlier))
  }
  // An article may go on on another page of the issue: what is hidden there is known when all are read.
  const hidden = [...extractions.values()].flatMap(({ value }) => value.hidden).sort(compareSpans)
  for (const { reading, unchanged } of issue) {
    const { cut, diagnostics, page: id, sha256 } = reading
    collection.inputs.push({ page: id, sha256, used: reading.content !== null, ...(cut !== undefined && { cut }) })
    collection.addDiagnostics(diagnostics)
    if (unchanged) collection.unchanged++
    const read = inferred.get(id)
    const extraction = extractions.get(id)
    if (read === undefined || extraction === undefined) {
      await writers.readings.writeLines([reading])
      continue
    }
    const page = hideInPage(read.page, hidden)
    const articles = inOrder(read).articles.map((article) => hideInArticle(article, hidden))
    // Blanked as they are stored, so that a merge of folders finds the same reprints.
    for (const article of articles) duplicates.add(article, page.issueDate)
    collection.addDiagnostics(extraction.diagnostics)
    collection.addPage(page, articles, extraction.value)
    await writers.pages.writeLines([page])
    await writers.articles.writeLines(articles)
    await writers.mentions.writeLines([...extraction.value.mentions].sort(compareById))
    await writers.readings.writeLines([toStored(build, { reading, read, extraction, inferred, hidden })])
  }
}

interface FoundOnPage {
  readonly reading: PageReading
  /** The page as it is in its issue. */
  readonly read: ReadIssuePage
  readonly extraction: KeyedExtraction
  readonly inferred: ReadonlyMap<PageId, ReadIssuePage>
  readonly hidden: readonly PageSpan[]
}

/** A reading as it is kept: the names of children are blanked here as in every other file. */
function toStored(build: Build, { extraction, hidden, inferred, read, reading }: FoundOnPage): StoredReading {
  const { content } = reading
  const pages = new Set(
    read.articles.flatMap(({ regions }) => regions.map((region) => region.page)).concat(read.page.id),
  )
  if (content === null || !hidden.some(({ page }) => pages.has(page))) return { ...reading, extraction }
  const hide = ({ articles, page }: ReadIssuePage): ReadIssuePage => ({
    page: hideInPage(page, hidden),
    articles: articles.map((article) => hideInArticle(article, hidden)),
  })
  const blankedKey = keyOfExtraction(build, hide(inOrder(read)), inferred)
  return { ...reading, content: hide(content), blanked: true, extraction: { ...extraction, blankedKey } }
}

function keyOfExtraction(
  { knowledge, options }: Build,
  read: ReadIssuePage,
  issue: ReadonlyMap<PageId, ReadIssuePage>,
): string {
  const pages = new Map([...issue.values()].map(({ page }) => [page.id, page]))
  return extractionKey(knowledge, read, pages, options.privatePersons ?? true)
}

function inOrder({ page, articles }: ReadIssuePage): ReadIssuePage {
  return { page, articles: [...articles].sort(compareById) }
}

/** What a page says: as an earlier build found it where nothing that decides it has changed. */
function extractOnce(
  build: Build,
  read: ReadIssuePage,
  issue: ReadonlyMap<PageId, ReadIssuePage>,
  earlier: KeyedExtraction | undefined,
): KeyedExtraction {
  const { options, stages } = build
  const key = keyOfExtraction(build, read, issue)
  if (earlier !== undefined && (earlier.key === key || earlier.blankedKey === key)) return earlier
  const pages = new Map([...issue.values()].map(({ page }) => [page.id, page]))
  const withPrivate = options.privatePersons ?? true
  const { diagnostics, value } = extractIssuePage(read, pages, (one, its) => stages.extract(one, its))
  return { key, value: withPrivate ? value : withoutPrivatePersons(value), diagnostics }
}
