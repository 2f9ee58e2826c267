import { buildKnowledgeGraph } from '@shanhai/graph'
import { ExternalError } from '@shanhai/model'
import type { Push, PushOptions } from './push.js'
import type { PushReport } from './push-report.js'
import type { Corpus } from './read-corpus.js'
import { checkJob, runPush } from './run-push.js'
import type { Neo4jTarget } from './target.js'
import { removeLeaving } from './write-batches.js'

const NOTHING: Corpus = {
  graph: buildKnowledgeGraph({ entities: [], claims: [], articles: [] }).value,
  claims: [],
  articles: [],
  pages: [],
  run: '',
}

/**
 * Takes a data set out of a database: what no other data set lists is removed. A removal that was cut short is finished by
 * the next one.
 *
 * @throws InvalidArgumentError, or ExternalError that names the data sets there are if there is none of that name
 */
export async function removeDataSet(
  dataSet: string,
  target: Neo4jTarget,
  options: Omit<PushOptions, 'dataSet'> = {},
): Promise<PushReport> {
  const job = { target, dataSet, options }
  checkJob(job)
  return runPush(job, NOTHING, {
    check: requireDataSet,
    write: async (push, plans) => {
      await push.server.write("MATCH (d:DataSet {id: $dataSet}) SET d.state = 'incomplete'", { dataSet })
      await removeLeaving(push, plans)
      await push.server.write('MATCH (d:DataSet {id: $dataSet}) DELETE d', { dataSet })
    },
  })
}

async function requireDataSet({ dataSet, server, uri }: Push): Promise<void> {
  const names = await server.read('MATCH (d:DataSet) RETURN d.id AS id ORDER BY id', {}, () => {
    const found: string[] = []
    return { add: (row) => found.push(String(row.get('id'))), end: () => found }
  })
  if (names.includes(dataSet)) return
  const known = names.length === 0 ? 'it has none' : `it has ${names.map((name) => JSON.stringify(name)).join(', ')}`
  throw new ExternalError('neo4j/no-data-set', `${uri} has no data set ${JSON.stringify(dataSet)}; ${known}`, {
    value: dataSet,
    details: { uri, known: names.map((name) => JSON.stringify(name)).join(', ') },
  })
}
