import type { KnowledgeGraph } from '@shanhai/graph'
import { buildKnowledgeGraph, parseGraphFile } from '@shanhai/graph'
import { InvalidDataError, takesValue } from '@shanhai/model'
import type { RecordTypes } from './check-records.js'
import { checkRecord } from './check-records.js'
import { passageId } from './passage-id.js'
import { readRecords, readWhole } from './read-records.js'

/** All that is pushed of an output folder, in the order of its files. */
export interface Corpus {
  /** Every entity and every fact, also those that `graph.json` hides. */
  readonly graph: KnowledgeGraph
  readonly claims: readonly RecordTypes['claims.jsonl'][]
  readonly articles: readonly RecordTypes['articles.jsonl'][]
  readonly pages: readonly RecordTypes['pages.jsonl'][]
  /** Text of `run.json`, which names the checksums of all files. */
  readonly run: string
}

/**
 * Reads an output folder. The JSON Lines are the record; `graph.json` is checked, as it must come from the same build.
 *
 * @throws ExternalError if a file is not there; InvalidDataError if one breaks its format or does not fit the others
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const run = await readWhole(folder, 'run.json')
  const entities = await readAll(folder, 'entities.jsonl')
  const claims = await readAll(folder, 'claims.jsonl')
  const articles = await readAll(folder, 'articles.jsonl')
  const pages = await readAll(folder, 'pages.jsonl')
  uniqueIds(entities)
  const mentions = await readAll(folder, 'mentions.jsonl')
  const graph = buildKnowledgeGraph(
    { entities, claims, articles, mentions },
    { all: true, maxEdges: Number.MAX_SAFE_INTEGER },
  ).value
  const corpus: Corpus = { graph, claims, articles, pages, run }
  checkReferences(corpus)
  await checkGraphFile(folder, graph)
  return corpus
}

async function readAll<F extends keyof RecordTypes>(folder: string, file: F): Promise<RecordTypes[F][]> {
  const records: RecordTypes[F][] = []
  for await (const value of readRecords(folder, file)) {
    const record = checkRecord(value, file, records.length + 1)
    // Of a mention only two fields are counted; its other fields, and the text of a page, need not stay in memory.
    records.push(file === 'mentions.jsonl' ? (slim(record as RecordTypes['mentions.jsonl']) as RecordTypes[F]) : record)
  }
  return records
}

function slim({ article, entity }: RecordTypes['mentions.jsonl']): RecordTypes['mentions.jsonl'] {
  return { article, entity }
}

/** Every id that a record names must be that of a record: a row without its ends would be lost without a word. */
function checkReferences({ articles, claims, graph, pages }: Corpus): void {
  const articleIds = uniqueIds(articles)
  const claimIds = uniqueIds(claims)
  const pageIds = uniqueIds(pages)
  const quotes = new Map<string, string>()
  const check = (known: boolean, holder: string, missing: string): void => {
    if (!known) throw inconsistent(`${holder} names ${missing}, which is not in its file`, `${holder} → ${missing}`)
  }
  for (const { id, page } of articles) check(pageIds.has(page), id, page)
  for (const { id, predicate, subject, object, conflictsWith = [], evidence } of claims) {
    if (takesValue(predicate) !== (object === null))
      throw inconsistent(`${id} is ${predicate} ${object === null ? 'without' : 'with'} an object`, id)
    check(graph.hasNode(subject), id, subject)
    if (object !== null) check(graph.hasNode(object), id, object)
    for (const other of conflictsWith) check(claimIds.has(other), id, other)
    for (const one of evidence) {
      check(articleIds.has(one.article), id, one.article)
      check(pageIds.has(one.page), id, one.page)
      const passage = passageId(one)
      if ((quotes.get(passage) ?? one.quote) !== one.quote)
        throw inconsistent(`${id} quotes ${passage} in other words`, id)
      quotes.set(passage, one.quote)
    }
  }
}

/** Ids of records. @throws InvalidDataError if one is there twice */
function uniqueIds(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id } of records) {
    if (ids.has(id)) throw inconsistent(`two records have the id ${id}`, id)
    ids.add(id)
  }
  return ids
}

/** Nodes and edges of `graph.json` are among the records; a file of another build is found out here. */
async function checkGraphFile(folder: string, graph: KnowledgeGraph): Promise<void> {
  let value: unknown
  try {
    value = JSON.parse(await readWhole(folder, 'graph.json'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new InvalidDataError('output/not-json', `${folder}/graph.json is damaged (no JSON); build the folder again`, {
      value: `${folder}/graph.json`,
      cause,
    })
  }
  const shown = parseGraphFile(value).graph
  const node = shown.findNode((key) => !graph.hasNode(key))
  const edge = shown.findEdge((key) => !graph.hasEdge(key))
  const stray = node ?? edge
  if (stray !== undefined) throw inconsistent(`graph.json holds ${stray}, which the JSON Lines do not`, stray)
}

/** @param value what is wrong, as ids only: messages in other languages show it */
function inconsistent(what: string, value: string): InvalidDataError {
  const message = `the files are not of one build: ${what}; build the folder again`
  return new InvalidDataError('output/inconsistent', message, { value })
}
