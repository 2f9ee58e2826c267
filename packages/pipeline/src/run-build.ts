import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Diagnostic } from '@shanhai/model'
import { compareById, InvalidDataError } from '@shanhai/model'
import { buildKnowledgeGraph, collectSources, computeLayout, pairsOf, toGraphFile } from '@shanhai/graph'
import { Collection } from './collection.js'
import { compareWithReferences } from './compare-with-references.js'
import { compareWithManifest } from './compare-with-manifest.js'
import type { Discovery, InputFile } from './discover.js'
import { discoverInputs } from './discover.js'
import { asFileError } from './file-errors.js'
import { extractIssuePage } from './extract-issue.js'
import { DuplicateFinder } from './find-duplicates.js'
import { inferIssue, isSameIssue } from './issue.js'
import type { ReadIssuePage } from './join-jumps.js'
import { joinJumps } from './join-jumps.js'
import type { Manifest } from './manifest.js'
import { EMPTY_MANIFEST, readManifest } from './manifest.js'
import type { BuildOptions, BuildProgress } from './options.js'
import { checkBuildOptions } from './options.js'
import type { OutputFile, OutputSummary } from './output-files.js'
import { OutputFolder } from './output-folder.js'
import { canonicalJson } from './canonical-json.js'
import { withoutPrivatePersons } from './private-persons.js'
import { readCut } from './read-cut.js'
import { readPage } from './read-page.js'
import type { RecordWriter } from './record-writer.js'
import type { BuildReport } from './report.js'
import { summarizeDiagnostics } from './report.js'
import type { RunFile } from './run-file.js'
import { RUN_FORMAT, RUN_FORMAT_VERSION } from './run-file.js'
import type { Stages } from './stages.js'
import { SHANHAI_VERSION } from './version.js'
import { Witnesses } from './witnesses.js'

/** A build at work. */
interface Build {
  readonly stages: Stages
  readonly options: BuildOptions
  readonly discovery: Discovery
  readonly manifest: Manifest
  readonly output: OutputFolder
  readonly collection: Collection
  readonly duplicates: DuplicateFinder
  readonly witnesses: Witnesses
  readonly outputs: Partial<Record<OutputFile, OutputSummary>>
}

/** `buildCorpus` with the stages given: same contract. They are loaded after the arguments were found to be good. */
export async function runBuild(
  loadStages: () => Stages | Promise<Stages>,
  inputs: readonly string[],
  options: BuildOptions,
): Promise<BuildReport> {
  checkBuildOptions(options)
  options.signal?.throwIfAborted()
  const discovery = await discoverInputs(inputs, options.outputFolder)
  const manifest = options.manifest === undefined ? EMPTY_MANIFEST : await readManifest(options.manifest)
  const output = await OutputFolder.create(options.outputFolder)
  try {
    const stages = await loadStages()
    const collection = new Collection()
    collection.addDiagnostics(stages.diagnostics ?? [])
    const found = { collection, duplicates: new DuplicateFinder(), witnesses: new Witnesses() }
    const build: Build = { stages, options, discovery, manifest, output, ...found, outputs: {} }
    await readPages(build)
    const report = await writeRest(build)
    options.signal?.throwIfAborted()
    await output.publish()
    return report
  } catch (error) {
    await output.abandon()
    throw error
  }
}

/** An issue has one page of a number: the option is meant for a single file. */
function onePageForAll(pageNumber: number, files: number): Diagnostic {
  const message = `The page number ${String(pageNumber)} was given to all ${String(files)} files; give single files their numbers in a manifest.`
  return { severity: 'warning', code: 'option/page-for-all', message }
}

/** Page after page: the records that need no other page go straight to their files. */
async function readPages(build: Build): Promise<void> {
  const { collection, discovery, manifest, output } = build
  collection.addDiagnostics(discovery.diagnostics)
  collection.addDiagnostics(compareWithManifest(manifest, discovery.files))
  if (build.options.pageNumber !== undefined && discovery.files.length > 1)
    collection.addDiagnostics([onePageForAll(build.options.pageNumber, discovery.files.length)])
  const writers = {
    pages: await output.open('pages.jsonl'),
    articles: await output.open('articles.jsonl'),
    mentions: await output.open('mentions.jsonl'),
  }
  let issue: ReadIssuePage[] = []
  for (const [index, file] of discovery.files.entries()) {
    notify(build, 'pages', index)
    const read = await readFilePage(build, file)
    if (read === null) continue
    if (!isSameIssue(issue, read.page)) {
      await takeIssue(build, issue, writers)
      issue = []
    }
    issue.push(read)
  }
  await takeIssue(build, issue, writers)
  notify(build, 'pages', discovery.files.length)
  if (collection.pages.length === 0) throw nothingUsable(collection)
  build.outputs['pages.jsonl'] = await writers.pages.finish()
  build.outputs['articles.jsonl'] = await writers.articles.finish()
  build.outputs['mentions.jsonl'] = await writers.mentions.finish()
}

/** One page with its articles; null if it cannot be read. */
async function readFilePage(build: Build, file: InputFile): Promise<ReadIssuePage | null> {
  const { collection, manifest, options, stages } = build
  const { page, sha256, diagnostics } = await readPage(file, manifest.entries.get(file.realPath), stages, options)
  const cut = page === null ? null : await readCut(file.path, page.text)
  const cutHash = cut === null ? {} : { cut: hashOf(canonicalJson(cut)) }
  collection.inputs.push({ page: file.page, sha256, used: page !== null, ...cutHash })
  collection.addDiagnostics(diagnostics)
  if (page === null) return null
  const articles = cut === null ? stages.readArticles(page) : stages.readArticles(page, cut)
  collection.addDiagnostics(articles.diagnostics)
  return { page, articles: articles.value }
}

/** Pages of one issue are read together, for articles go on from one to another. */
async function takeIssue(
  build: Build,
  issue: readonly ReadIssuePage[],
  writers: Readonly<Record<'pages' | 'articles' | 'mentions', RecordWriter>>,
): Promise<void> {
  const { collection, duplicates, stages, witnesses } = build
  const joined = joinJumps(issue)
  collection.addDiagnostics(joined.diagnostics)
  const inferred = inferIssue(joined.value)
  const pages = new Map(inferred.map(({ page }) => [page.id, page]))
  for (const { page, articles: found } of inferred) {
    const articles = [...found].sort(compareById).map((article) => duplicates.take(article))
    const extraction = extractIssuePage({ page, articles }, pages, (one, its) => stages.extract(one, its))
    const kept = build.options.privatePersons === false ? withoutPrivatePersons(extraction.value) : extraction.value
    const claims = witnesses.take(articles, kept.claims)
    collection.addDiagnostics(extraction.diagnostics)
    collection.addPage(page, articles, { ...kept, claims })
    await writers.pages.writeLines([page])
    await writers.articles.writeLines(articles)
    await writers.mentions.writeLines([...kept.mentions].sort(compareById))
  }
}

/** What is known only when all pages are read: entities, claims, graph, positions, diagnostics, the run itself. */
async function writeRest(build: Build): Promise<BuildReport> {
  const { collection, options, outputs } = build
  const total = build.discovery.files.length
  const entities = collection.entities()
  const compared = compareWithReferences(collection.claims(), entities, build.stages.references)
  const claims = compared.value
  collection.addDiagnostics(compared.diagnostics)
  notify(build, 'graph', total)
  const { articles, mentions, pages } = collection
  const graph = buildKnowledgeGraph({ entities, claims, articles, mentions }, { all: options.all ?? false })
  collection.addDiagnostics(graph.diagnostics)
  const sources = collectSources(graph.value, pages, articles)
  notify(build, 'layout', total)
  const layout = computeLayout(graph.value)
  notify(build, 'write', total)
  const diagnostics = collection.diagnostics()
  await writeLines(build, 'entities.jsonl', entities)
  await writeLines(build, 'claims.jsonl', claims)
  await writeLines(build, 'diagnostics.jsonl', diagnostics)
  await writeDocument(build, 'graph.json', toGraphFile(graph.value, sources))
  await writeDocument(build, 'layout.json', layout)
  await writeDocument(build, 'run.json', await toRunFile(build))
  return {
    outputFolder: options.outputFolder,
    files: total,
    pages: pages.length,
    articles: articles.length,
    mentions: outputs['mentions.jsonl']?.records ?? 0,
    entities: entities.length,
    claims: claims.length,
    pairs: pairsOf(graph.value).filter(({ status }) => status !== 'reference').length,
    graph: { nodes: graph.value.order, edges: graph.value.size },
    ...summarizeDiagnostics(diagnostics),
  }
}

async function writeLines(build: Build, file: OutputFile, records: Iterable<unknown>): Promise<void> {
  build.options.signal?.throwIfAborted()
  const writer = await build.output.open(file)
  await writer.writeLines(records)
  build.outputs[file] = await writer.finish()
}

async function writeDocument(build: Build, file: OutputFile, value: unknown): Promise<void> {
  build.options.signal?.throwIfAborted()
  const writer = await build.output.open(file)
  await writer.writeDocument(value)
  build.outputs[file] = await writer.finish()
}

async function toRunFile({ collection, options, outputs, stages }: Build): Promise<RunFile> {
  return {
    format: RUN_FORMAT,
    version: RUN_FORMAT_VERSION,
    shanhai: SHANHAI_VERSION,
    options: {
      all: options.all ?? false,
      newspaper: options.newspaper ?? null,
      issueDate: options.issueDate ?? null,
      pageNumber: options.pageNumber ?? null,
      privatePersons: options.privatePersons ?? true,
    },
    manifest: options.manifest === undefined ? null : await checksum(options.manifest),
    lexicon: stages.lexiconVersion,
    rules: stages.rulesVersion,
    ownNames: stages.ownNames ?? [],
    tokenizer: stages.tokenizer,
    tagger: stages.tagger ?? null,
    inputs: collection.inputs,
    outputs,
  }
}

async function checksum(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  return hashOf(bytes)
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function nothingUsable(collection: Collection): InvalidDataError {
  const first = collection.diagnostics().find((one) => one.severity === 'error')
  const reason = first === undefined ? '' : `; ${first.place?.page ?? 'first'}: ${first.message}`
  const message = `none of the ${collection.inputs.length} page(s) could be used${reason}`
  return new InvalidDataError('input/nothing-usable', message, { value: first?.place?.page })
}

function notify({ discovery, options }: Build, stage: BuildProgress['stage'], done: number): void {
  options.signal?.throwIfAborted()
  options.onProgress?.({ stage, done, total: discovery.files.length })
}
