import { buildKnowledgeGraph, collectSources, computeLayout, pairsOf, toGraphFile } from '@shanhai/graph'
import type { Mention } from '@shanhai/model'
import type { Build } from './build.js'
import { notify } from './build.js'
import { compareWithReferences } from './compare-with-references.js'
import { contestRivals } from './contest-rivals.js'
import type { IdentifiedRecords } from './identity/identify.js'
import { withReportingSides } from './corroboration/reporting-sides.js'
import { identify } from './identity/identify.js'
import type { OutputFile } from './output-files.js'
import { readLines } from './read-records.js'
import type { BuildReport } from './report.js'
import { summarizeDiagnostics } from './report.js'
import type { RunFile } from './run-file.js'
import { RUN_FORMAT, RUN_FORMAT_VERSION } from './run-file.js'
import { SHANHAI_VERSION } from './version.js'

/** What is known only when all pages are read: entities, claims, graph, positions, diagnostics, the run itself. */
export async function writeOutput(build: Build): Promise<BuildReport> {
  const { collection, options, outputs, source, stages } = build
  const { total } = source
  const { corrections } = build
  const identified = identify(collection, stages.identity, {
    ...(corrections !== null && { corrections }),
    references: stages.references,
  })
  const { articles, pages } = collection
  const contested = contestRivals(identified.claims, identified.rivals)
  const compared = compareWithReferences(contested.value, identified.entities, stages.references, identified.listed)
  const { entities, mentions } = identified
  const claims = withReportingSides(compared.value, entities, pages, stages.papers)
  collection.addDiagnostics(contested.diagnostics)
  collection.addDiagnostics(compared.diagnostics)
  collection.addDiagnostics(identified.corrected.diagnostics)
  notify(build, 'graph', total)
  const graph = buildKnowledgeGraph({ entities, claims, articles, mentions }, { all: options.all ?? false })
  collection.addDiagnostics(graph.diagnostics)
  const sources = collectSources(graph.value, pages, articles)
  notify(build, 'layout', total)
  const layout = computeLayout(graph.value)
  notify(build, 'write', total)
  const diagnostics = collection.diagnostics()
  await writeMentions(build, identified)
  await writeLines(build, 'entities.jsonl', entities)
  await writeLines(build, 'claims.jsonl', claims)
  await writeLines(build, 'diagnostics.jsonl', diagnostics)
  await writeDocument(build, 'graph.json', toGraphFile(graph.value, sources))
  await writeDocument(build, 'layout.json', layout)
  await writeDocument(build, 'run.json', toRunFile(build))
  return {
    outputFolder: options.outputFolder,
    files: total,
    pages: pages.length,
    unchanged: collection.unchanged,
    articles: articles.length,
    mentions: outputs['mentions.jsonl']?.records ?? 0,
    entities: entities.length,
    claims: claims.length,
    corrections: identified.corrected.value,
    pairs: pairsOf(graph.value).filter(({ status }) => status !== 'reference').length,
    graph: { nodes: graph.value.order, edges: graph.value.size },
    ...summarizeDiagnostics(diagnostics),
  }
}

/** The mentions that were kept aside, each with the id that stands for its entity. */
async function writeMentions(
  { options, output, outputs }: Build,
  { entities, entityOf }: IdentifiedRecords,
): Promise<void> {
  options.signal?.throwIfAborted()
  const writer = await output.open('mentions.jsonl')
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  for await (const mention of readLines<Mention>(output.scratchPath('mentions'))) {
    const entity = entityOf(mention)
    if (entity === null) continue
    const type = types.get(entity) ?? mention.type
    await writer.writeLines([{ ...mention, entity, type }])
  }
  outputs['mentions.jsonl'] = await writer.finish()
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

function toRunFile({ collection, corrections, manifest, options, outputs, stages }: Build): RunFile {
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
    manifest,
    corrections: corrections?.sha256 ?? null,
    lexicon: stages.lexiconVersion,
    rules: stages.rulesVersion,
    ownNames: stages.ownNames ?? [],
    tokenizer: stages.tokenizer,
    tagger: stages.tagger ?? null,
    inputs: collection.inputs,
    outputs,
  }
}
