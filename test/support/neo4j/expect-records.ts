import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PushReport } from '@shanhai/neo4j'
import { parseGraphFile } from '@shanhai/graph'
import { factOf } from '@shanhai/model'
import { expect } from 'vitest'
import type { Dump } from './dump.js'
import { dump } from './dump.js'
import { readLines } from './seed-output.js'
import type { TestServer } from './server.js'

type Fields = Readonly<Record<string, unknown>>

interface Evidence {
  readonly article: string
  readonly page: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What a database holds beside the records that it should hold. */
interface Compared extends Dump {
  readonly byId: ReadonlyMap<unknown, Dump['nodes'][number]>
  readonly entities: readonly Fields[]
  readonly claims: readonly Fields[]
  readonly articles: readonly Fields[]
  readonly pages: readonly Fields[]
  /** Of all claims, each range once. */
  readonly passages: ReadonlyMap<string, Evidence>
}

/** Fails unless a database holds exactly the records of a folder, pushed as one data set of the folder's name. */
export async function expectRecords(server: TestServer, output: string, report: PushReport): Promise<void> {
  const held = await dump(server)
  const file = (name: string): Promise<readonly Fields[]> => readLines(output, `${name}.jsonl`)
  const claims = await file('claims')
  const compared: Compared = {
    ...held,
    byId: new Map(held.nodes.map((node) => [node.properties['id'], node])),
    ...{ claims, entities: await file('entities'), articles: await file('articles'), pages: await file('pages') },
    passages: new Map(claims.flatMap((claim) => evidenceOf(claim).map((one) => [passageKey(one), one]))),
  }
  expectNodes(compared)
  expectRelations(compared)
  expectCounts(compared, report)
  await expectGraph(compared, output)
  const ours = [...held.nodes.filter(({ labels }) => !labels.includes('DataSet')), ...held.relations]
  for (const { properties } of ours) expect(properties['dataSets']).toEqual([path.basename(output)])
}

/** Whole tables, compared at once: a record that is missing, doubled or changed shows up by name. */
function expectNodes({ articles, byId, claims, entities, nodes, pages, passages }: Compared): void {
  const of = (label: string) =>
    sortedById(nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties))
  expect(of('Entity').map((node) => pick(node, ['id', 'name', 'aliases', 'adcode']))).toEqual(
    sortedById(entities).map((entity) => pick(entity, ['id', 'name', 'aliases', 'adcode'])),
  )
  for (const { id, properties, type } of entities)
    expect(byId.get(id)).toMatchObject({
      labels: ['Entity', type],
      properties: entityStoredAs(type, properties as Fields),
    })
  const claimFields = ['id', 'predicate', 'rule', 'status', 'strength', 'factuality', 'contested', 'reportedOn']
  expect(of('Claim').map((claim) => pick(claim, claimFields))).toEqual(
    sortedById(claims).map((claim) => pick(claim, claimFields)),
  )
  for (const claim of claims)
    expect(byId.get(claim['id'])?.properties).toMatchObject({
      ...storedAs(claim['properties'] as Fields),
      fact: factIdOf(claim),
      ...dayOf('validFrom', claim['validFrom'], 'first'),
      ...dayOf('validTo', claim['validTo'], 'last'),
    })
  expect(of('Article').map((one) => pick(one, ['id', 'kind', 'headline', 'bylines', 'relevance', 'reasons']))).toEqual(
    sortedById(articles).map(({ bylines, headline, id, kind, relevance }) => ({
      ...{ id, kind, headline: headline ?? undefined },
      bylines: (bylines as { role: string; name: string }[]).map(({ name, role }) => `${role}: ${name}`),
      relevance: (relevance as { level: unknown }).level,
      reasons: (relevance as { reasons: unknown }).reasons,
    })),
  )
  const pageFields = ['id', 'newspaper', 'issueDate', 'pageNumber', 'sha256']
  const sourceFields = ['newspaper', 'issueDate', 'pageNumber']
  const sourcesOf = (page: Fields): readonly unknown[] => sourceFields.map((name) => page[`${name}Source`])
  expect(of('Page').map((page) => [pick(page, pageFields), sourcesOf(page)])).toEqual(
    sortedById(pages).map((page) => {
      const sources = page['sources'] as Fields
      return [pick(page, pageFields), sourceFields.map((name) => sources[name])]
    }),
  )
  expect(new Map(of('Passage').map((one) => [passageKey(one as unknown as Evidence), one['quote']]))).toEqual(
    new Map([...passages].map(([key, { quote }]) => [key, quote])),
  )
}

function expectRelations({ articles, byId, claims, passages, relations }: Compared): void {
  const ends = (type: string, to?: string) =>
    relations
      .filter((one) => one.type === type && (to === undefined || byId.get(one.to)?.labels.includes(to)))
      .map(({ from, to: end }) => [from, end])
      .sort()
  const passageOf = (id: unknown): string => passageKey(byId.get(id)?.properties as unknown as Evidence)
  const entityClaims = claims.filter(({ object }) => object !== null)
  const measureClaims = claims.filter(({ object }) => object === null)
  expect(measureClaims.length).toBeGreaterThan(0)

  expect(ends('SUBJECT', 'Entity')).toEqual(claims.map(({ id, subject }) => [id, subject]).sort())
  expect(ends('OBJECT', 'Entity')).toEqual(entityClaims.map(({ id, object }) => [id, object]).sort())
  expect(ends('OBJECT', 'Measure')).toEqual(measureClaims.map((claim) => [claim['id'], factIdOf(claim)]).sort())
  const measures = new Map(measureClaims.map((claim) => [factIdOf(claim), claim['subject']]))
  expect(ends('HAS_MEASURE', 'Measure')).toEqual([...measures].map(([id, subject]) => [subject, id]).sort())
  expect(
    ends('EVIDENCED_BY')
      .map(([from, to]) => [from, passageOf(to)])
      .sort(),
  ).toEqual(proofsOf(claims).sort())
  expect(
    ends('IN', 'Article')
      .map(([from, to]) => [passageOf(from), to])
      .sort(),
  ).toEqual([...passages].map(([key, { article }]) => [key, article]).sort())
  expect(ends('IN', 'Page')).toEqual(regionsOf(articles).sort())
}

/** Numbers that follow from the records, in the database and in the report. */
function expectCounts({ articles, claims, entities, nodes, pages, passages, relations }: Compared, report: PushReport) {
  const facts = new Map<string, number>()
  for (const claim of claims)
    if (claim['object'] !== null) facts.set(factIdOf(claim), (facts.get(factIdOf(claim)) ?? 0) + 1)
  // Every fact that the claims state, also those that graph.json hides.
  const counted = relations.flatMap(({ properties: { claimCount, id } }) =>
    id === undefined ? [] : [[id, claimCount]],
  )
  expect(counted.sort()).toEqual([...facts].sort())
  const measures = new Set(claims.filter(({ object }) => object === null).map(factIdOf)).size
  const want = {
    nodes: entities.length + claims.length + articles.length + pages.length + passages.size + measures,
    // Each claim has a subject, and an object or a measure.
    relations:
      facts.size + measures + 2 * claims.length + proofsOf(claims).length + passages.size + regionsOf(articles).length,
  }
  // And the node of the data set itself.
  expect({ nodes: nodes.length - 1, relations: relations.length }).toEqual(want)
  const written = (kind: string) =>
    report.layers.filter((layer) => layer.kind === kind).reduce((sum, layer) => sum + layer.added, 0)
  expect({ nodes: written('node'), relations: written('relationship') }).toEqual(want)
}

async function expectGraph({ byId, relations }: Compared, output: string): Promise<void> {
  const { graph } = parseGraphFile(JSON.parse(await readFile(path.join(output, 'graph.json'), 'utf8')))
  const facts = new Map(relations.map((one) => [one.properties['id'], one]))
  graph.forEachEdge((key, { claims: stated, contested, predicate, properties, status, strength }, from, to) => {
    const want = { ...storedAs(properties), id: key, status, strength, contested, claimCount: stated.length }
    expect(facts.get(key)).toMatchObject({ type: predicate, from, to, properties: want })
  })
  graph.forEachNode((key, { assistance, measures, mentionCount, name }) => {
    expect(byId.get(key)?.properties).toMatchObject({ name, mentionCount, assistance })
    for (const { claims: stated, id, properties, status, strength } of measures)
      expect(byId.get(id)).toMatchObject({
        labels: ['Measure'],
        properties: { ...properties, id, status, strength, claimCount: stated.length },
      })
  })
}

/** Id of the fact or measure that a record of claims.jsonl states. */
function factIdOf(claim: Fields): string {
  return factOf(claim as unknown as Parameters<typeof factOf>[0])
}

/** Properties of a record with its dates as days. */
function storedAs(properties: Fields): Fields {
  const { completedOn, date } = properties
  return { ...properties, ...dayOf('completedOn', completedOn, 'first'), ...dayOf('date', date, 'first') }
}

/** The same of an entity: an event's date may be a period, and stands as it is written with its first and last day. */
function entityStoredAs(type: unknown, { date, ...properties }: Fields): Fields {
  if (type !== 'Event' || typeof date !== 'string')
    return storedAs({ ...properties, ...(date !== undefined && { date }) })
  const [begin = date, end = begin] = date.split('/')
  const from = dayOf('dateFrom', begin, 'first')['dateFrom']
  return { ...storedAs(properties), date, dateFrom: from, dateTo: dayOf('dateTo', end, 'last')['dateTo'] }
}

/** The first or last day of an ISO date or its beginning, and how much of it is known. */
function dayOf(name: string, text: unknown, side: 'first' | 'last'): Fields {
  if (typeof text !== 'string') return {}
  const [year = 0, month, day] = text.split('-').map(Number)
  const lastMonth = month ?? 12
  const lastDay = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate()
  const shown = side === 'first' ? [month ?? 1, day ?? 1] : [lastMonth, day ?? lastDay]
  const date = [year, ...shown.map((number) => String(number).padStart(2, '0'))].join('-')
  return { [name]: date, [`${name}Precision`]: day ? 'day' : month ? 'month' : 'year' }
}

function evidenceOf(claim: Fields): readonly Evidence[] {
  return claim['evidence'] as Evidence[]
}

function proofsOf(claims: readonly Fields[]): unknown[][] {
  return claims.flatMap((claim) => [...new Set(evidenceOf(claim).map(passageKey))].map((key) => [claim['id'], key]))
}

/** An article that jumps is on two pages. */
function regionsOf(articles: readonly Fields[]): unknown[][] {
  return articles.flatMap(({ id, page, regions }) =>
    [...new Set([page, ...(regions as Fields[]).map((region) => region['page'])])].map((one) => [id, one]),
  )
}

function passageKey({ end, page, start }: Pick<Evidence, 'end' | 'page' | 'start'>): string {
  return `${page} ${String(start)} ${String(end)}`
}

function pick(record: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, record[field]]))
}

function sortedById(records: readonly Fields[]): readonly Fields[] {
  return [...records].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
}
