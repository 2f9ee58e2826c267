import type { Article, Diagnostic, Page, PageMetadata } from '@shanhai/model'
import { compareCodeUnits, InvalidDataError } from '@shanhai/model'
import { numberLines } from '@shanhai/reader'
import type { InputFile } from './discover.js'
import { discoverInputs } from './discover.js'
import { inferIssue, isSameIssue } from './issue.js'
import type { ReadIssuePage } from './join-jumps.js'
import { joinJumps } from './join-jumps.js'
import type { ManifestEntry } from './manifest.js'
import { EMPTY_MANIFEST, readManifest } from './manifest.js'
import type { IssueOptions } from './options.js'
import { checkIssueOptions } from './options.js'
import { readCutFile } from './read-cut.js'
import { readPageBytes } from './read-page.js'
import { hashOf } from './readings/keys.js'
import { readContent } from './readings/read-content.js'
import type { Stages } from './stages.js'

/** A page as `shanhai articles` shows it. */
export interface PageArticles extends PageMetadata {
  readonly page: Page['id']
  readonly encoding?: Page['encoding']
  readonly articles: readonly Article[]
  readonly diagnostics: readonly Diagnostic[]
  /** Number of the line on which an offset stands, from 1; of another page of the issue where an article goes on there. */
  readonly lineAt: (offset: number, page?: Page['id']) => number
}

/** Options of {@link readArticlesOf}. */
export interface ReadingOptions extends IssueOptions {
  /** Told of empty folders and of cuts made by hand for absent pages. */
  readonly report?: (diagnostic: Diagnostic) => void
}

/**
 * Cuts pages into articles and builds nothing: issue after issue, so that articles are joined over their pages.
 *
 * @param inputs page files, and folders that are searched for `*.txt`
 * @param options paper, date and page number as a build would be given them, and who is told what belongs to no page
 * @throws {InvalidArgumentError} on inputs that cannot be used; {InvalidDataError} on a bad cut made by hand, and at the end if no
 *   page could be read
 */
export async function* readArticlesOf(
  inputs: readonly string[],
  { report, ...options }: ReadingOptions = {},
): AsyncGenerator<PageArticles> {
  checkIssueOptions(options)
  const { loadReadingStages } = await import('./load-stages.js')
  const stages = loadReadingStages()
  const { files, diagnostics } = await discoverInputs(inputs, '')
  if (report !== undefined) diagnostics.forEach(report)
  const { entries } = options.manifest === undefined ? EMPTY_MANIFEST : await readManifest(options.manifest)
  let issue: ReadIssuePage[] = []
  let unreadable: PageArticles[] = []
  let notes = new Map<Page['id'], readonly Diagnostic[]>()
  let readable = 0
  for (const file of files) {
    const read = await readOne(file, { stages, options, entry: entries.get(file.realPath) })
    if (read.articles === null) {
      unreadable.push({ page: file.page, sources: {}, articles: [], diagnostics: read.diagnostics, lineAt: () => 0 })
      continue
    }
    readable++
    if (!isSameIssue(issue, read.articles.page)) {
      yield* inOrder(showIssue(issue, notes), unreadable)
      issue = []
      unreadable = []
      notes = new Map()
    }
    issue.push(read.articles)
    notes.set(file.page, read.diagnostics)
  }
  yield* inOrder(showIssue(issue, notes), unreadable)
  if (readable === 0) throw nothingReadable(files[0]?.page)
}

function nothingReadable(page: Page['id'] | undefined): InvalidDataError {
  const message = `no page could be read (first problem: ${String(page)}); check that the files are text`
  return new InvalidDataError('input/nothing-usable', message, { value: page })
}

function inOrder(shown: Iterable<PageArticles>, unreadable: readonly PageArticles[]): readonly PageArticles[] {
  return [...shown, ...unreadable].sort((a, b) => compareCodeUnits(`${a.page}#`, `${b.page}#`))
}

interface Reading {
  readonly stages: Pick<Stages, 'decode' | 'mask' | 'readArticles'>
  readonly options: IssueOptions
  readonly entry: ManifestEntry | undefined
}

async function readOne(
  file: InputFile,
  { stages, options, entry }: Reading,
): Promise<{ readonly articles: ReadIssuePage | null; readonly diagnostics: readonly Diagnostic[] }> {
  const bytes = await readPageBytes(file)
  if (!(bytes instanceof Uint8Array)) return { articles: null, diagnostics: [bytes] }
  const cut = await readCutFile(file.path)
  const found = { id: file.page, bytes, sha256: hashOf(bytes), entry, cut }
  const { content, diagnostics } = readContent(found, stages, options)
  return { articles: content, diagnostics }
}

function* showIssue(
  issue: readonly ReadIssuePage[],
  notes: ReadonlyMap<Page['id'], readonly Diagnostic[]>,
): Generator<PageArticles> {
  const joined = joinJumps(issue)
  const numbers = new Map(issue.map(({ page }) => [page.id, numberLines(page.text)]))
  for (const { page, articles } of inferIssue(joined.value)) {
    const { id, newspaper, issueDate, pageNumber, section, encoding, sources } = page
    const metadata = {
      sources,
      ...(newspaper !== undefined && { newspaper }),
      ...(issueDate !== undefined && { issueDate }),
      ...(pageNumber !== undefined && { pageNumber }),
      ...(section !== undefined && { section }),
      ...(encoding !== undefined && { encoding }),
    }
    const jumps = joined.diagnostics.filter(({ place }) => place?.page === id)
    const lineAt = (offset: number, of = id): number => numbers.get(of)?.at(offset) ?? 0
    yield { ...metadata, page: id, articles, diagnostics: [...(notes.get(id) ?? []), ...jumps], lineAt }
  }
}
