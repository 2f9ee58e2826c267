import { ExternalError } from '@shanhai/model'
import type { Compared, LayerPlan } from './compare-layer.js'
import type { NodeLayer } from './layers.js'
import type { Row } from './rows.js'

const BATCH = 5000

/**
 * Looks for nodes that a push would overwrite although they are not its own: nodes that no push has written, and pages of
 * another data set that have the same name.
 *
 * @throws ExternalError naming the first one, and what to do
 */
export async function refuseClashes(compared: Compared, plans: readonly LayerPlan[], uri: string): Promise<void> {
  for (const { layer, writing } of plans) {
    if (layer.kind !== 'node' || !compared.names.has(layer.key)) continue
    for (let start = 0; start < writing.length; start += BATCH)
      await refuseClash(compared, layer, writing.slice(start, start + BATCH), uri)
  }
}

async function refuseClash(
  { dataSet, server }: Compared,
  { key, name, statements }: NodeLayer,
  rows: readonly Row[],
  uri: string,
): Promise<void> {
  const isPage = name === 'Page'
  const checksums = new Map(rows.map((row) => [row.key, isPage ? row.properties?.()['sha256'] : undefined]))
  await server.read(statements.clash, { ids: [...checksums.keys()], dataSet }, () => ({
    add: (row) => {
      const id = String(row.get('id'))
      const dataSets = row.get('dataSets')
      if (!Array.isArray(dataSets)) throw foreignNode(`(:${key} {id: ${JSON.stringify(id)}})`, uri)
      const others = dataSets.filter((one) => one !== dataSet)
      if (isPage && row.get('sha256') !== checksums.get(id)) throw otherPage(id, String(others[0]), uri)
    },
    end: () => undefined,
  }))
}

function foreignNode(node: string, uri: string): ExternalError {
  return new ExternalError(
    'neo4j/foreign-node',
    `the database at ${uri} has a node ${node} that no push has written, and this one would overwrite it; push to another database (--database), or give that node another id`,
    { value: uri, details: { node } },
  )
}

function otherPage(id: string, dataSet: string, uri: string): ExternalError {
  return new ExternalError(
    'neo4j/other-page',
    `the page ${JSON.stringify(id)} is another one than that of the data set ${JSON.stringify(dataSet)} in ${uri} (their checksums differ); rename the file, build both into one folder, or take that data set out with: shanhai neo4j remove`,
    { value: id, details: { dataSet, uri } },
  )
}

/**
 * A data set that nobody has named must be the one that was pushed before: two folders of one name are not.
 *
 * @throws ExternalError if most pages of the data set would be removed
 */
export function refuseOtherPages(dataSet: string, plans: readonly LayerPlan[], uri: string): void {
  const plan = plans.find(({ layer }) => layer.name === 'Page')
  if (plan === undefined) return
  const [leaving, held] = [plan.leaving.length, plan.total - plan.added + plan.leaving.length]
  if (leaving * 2 <= held) return
  const name = JSON.stringify(dataSet)
  throw new ExternalError(
    'neo4j/other-pages',
    `the data set ${name} in ${uri} has ${String(held)} page(s), of which this folder lacks ${String(leaving)}, and they would be removed; give --data-set ${name} if that is right, or another name if this is another folder`,
    { value: dataSet, details: { uri, held: String(held), leaving: String(leaving) } },
  )
}
