import { readFile } from 'node:fs/promises'
import type { Plan } from 'neo4j-driver'
import { isPredicate, RELATION_SCHEMAS } from '@shanhai/model'
import { pushOutput } from '@shanhai/neo4j'
import { beforeAll, expect, it } from 'vitest'
import { NODE_LAYERS, RELATION_LAYERS } from '../../packages/neo4j/src/layers.js'
import { requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { askShared } from '../support/shared/ask-shared.js'
import { describeWithServer, server } from './with-server.js'

describeWithServer(requireTokenizer(), 'what a push leaves in a database', () => {
  beforeAll(async () => {
    await pushOutput(await askShared('seeds'), { uri: server.uri, user: server.user, password: server.password })
  })

  const column = async (query: string): Promise<readonly string[]> =>
    (await server.driver.executeQuery(query)).records.map((record) => String(record.get(0)))

  it('is described in docs/neo4j.md: each label, and each property of it', async () => {
    const rows = await tableRows()
    const named = new Set(rows.flatMap(wordsOf))
    const labels = await column('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label')
    const types = await column('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type ORDER BY type')
    expect(labels.length).toBeGreaterThan(10)
    expect([...labels, ...types].filter((name) => !named.has(name) && !isPredicate(name))).toEqual([])
    const facts = wordsOf(rows.find((row) => row.startsWith('| the predicates')) ?? '')
    for (const label of ['Entity', 'Measure', 'Claim', 'Passage', 'Article', 'Page', 'DataSet']) {
      const described = wordsOf(rows.find((row) => row.startsWith(`| \`${label}\``)) ?? '')
      // "How well it is proved, as on a fact"; "and the claim's own".
      const elsewhere = label === 'Measure' ? facts : label === 'Claim' ? OF_CLAIMS : []
      const keys = await column(`MATCH (n:${label}) UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key`)
      expect({ label, undescribed: undescribed(keys, [...described, ...elsewhere]) }).toEqual({
        label,
        undescribed: [],
      })
    }
    const keys = await column('MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key')
    expect(undescribed(keys, [...facts, ...OF_CLAIMS])).toEqual([])
  })

  it('has its nodes found by an index, whatever is written, removed or looked up by id', async () => {
    const wrong: string[] = []
    for (const { name, statements } of [...NODE_LAYERS, ...RELATION_LAYERS])
      for (const [kind, query] of Object.entries(statements)) {
        if (kind === 'read') continue
        const given = { rows: [], ids: [], dataSet: 'x' }
        const { summary } = await server.driver.executeQuery(`EXPLAIN ${query}`, given)
        const operators = operatorsOf(summary.plan as Plan)
        const seeks = operators.some((one) => one.includes('UniqueIndexSeek'))
        if (!seeks || operators.some((one) => one.includes('Scan')))
          wrong.push(`${kind} ${name}: ${operators.join(' < ')}`)
      }
    expect(wrong).toEqual([])
  })
})

/** What every node and every fact has. */
const OF_ALL = ['id', 'contentHash', 'dataSets']
/** What claims say by their predicates: see docs/output-format.md. */
const OF_CLAIMS = Object.values(RELATION_SCHEMAS).flatMap(({ properties }) => Object.keys(properties))

/** Names that are not among the described ones, nor one of those with what is said to stand beside it. */
function undescribed(keys: readonly string[], described: readonly string[]): readonly string[] {
  const known = new Set([...described, ...OF_ALL])
  return keys.filter((key) => !known.has(key) && !known.has(key.replace(/(?:Source|Precision|Text|From|To)$/, '')))
}

async function tableRows(): Promise<readonly string[]> {
  const text = await readFile(rootPath('docs/neo4j.md'), 'utf8')
  return text.split('\n').filter((line) => line.startsWith('| '))
}

/** What stands between backquotes. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/`(\w{1,60})`/g)].map(([, word]) => word ?? '')
}

function operatorsOf({ children, operatorType }: Plan): readonly string[] {
  return [operatorType, ...children.flatMap(operatorsOf)]
}
