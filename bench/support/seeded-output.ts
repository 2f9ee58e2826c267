import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildKnowledgeGraph, collectSources, toGraphFile } from '@shanhai/graph'
import type { ArticleId, Claim, ClaimId, Entity, EntityId, Evidence, PageId } from '@shanhai/model'

/** Numbers of records of a whole folder. */
const WHOLE = {
  places: 4_000,
  persons: 12_000,
  measures: 4_000,
  claims: 60_000,
  conflicts: 100,
  passages: 19_000,
  articles: 900,
  pages: 100,
}
/** Claims that rest on two passages, as a share of all. */
const TWICE = 2 / 3

type Counts = Readonly<Record<keyof typeof WHOLE, number>>

function countsOf(share: number): Counts {
  const scaled = Object.entries(WHOLE).map(([name, count]) => [name, Math.round(count * share)])
  return Object.fromEntries(scaled) as Counts
}

/** What a seeded folder becomes in a database; of the whole one: 100,000 nodes and 300,000 relationships. */
export function seededSize(share = 1): { readonly nodes: number; readonly relationships: number } {
  const { conflicts, ...count } = countsOf(share)
  const { articles, claims, passages } = count
  return {
    nodes: Object.values(count).reduce((sum, one) => sum + one, 0),
    relationships: 4 * claims + Math.round(claims * TWICE) + conflicts + passages + articles,
  }
}

/** Writes an output folder of that size, or a share of it; the same bytes for the same seed. */
export async function writeSeededOutput(folder: string, seed: number, share = 1): Promise<void> {
  const random = seededNumbers(seed)
  const count = countsOf(share)
  const pageOf = (i: number): PageId => `p${String(i % count.pages)}.txt` as PageId
  const articleOf = (i: number): ArticleId =>
    `${pageOf(i % count.articles)}#a${String(i % count.articles)}` as ArticleId
  const claimOf = (i: number): ClaimId => `${articleOf(i)}#c${String(i).padStart(20, '0')}` as ClaimId
  const toEvidence = (passage: number): Evidence => {
    const start = 40 * passage
    const quote = `第${String(passage)}句：对口支援工作队的人到岗，学校与卫生院开工。`
    return { page: pageOf(passage % count.articles), article: articleOf(passage), start, end: start + 30, quote }
  }
  const articles = range(count.articles).map((i) => ({
    id: articleOf(i),
    page: pageOf(i),
    kind: 'news' as const,
    headline: `第${String(i)}号稿件`,
    bylines: [],
    relevance: { level: 'assistance' as const, reasons: ['对口支援'] },
    regions: [{ page: pageOf(i), start: 0, end: 100, role: 'body' as const }],
  }))
  const pages = range(count.pages).map((i) => ({
    id: pageOf(i),
    sha256: '0'.repeat(64),
    newspaper: '测试日报',
    issueDate: `2025-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    pageNumber: 1 + (i % 8),
    sources: { newspaper: 'manifest', issueDate: 'manifest', pageNumber: 'manifest' } as const,
  }))
  const entities = [...range(count.places).map((i) => toPlace(i)), ...range(count.persons).map((i) => toPerson(i))]
  const twice = Math.round(count.claims * TWICE)
  const claims = range(count.claims).map((i): Claim => {
    const passages = [i % count.passages, ...(i < twice ? [(i + 7) % count.passages] : [])]
    const conflicts = conflictOf(i, count)
    return {
      id: claimOf(i),
      ...toClaim(i, count, random),
      ...(conflicts !== null && { contested: true, conflictsWith: [claimOf(conflicts)] }),
      evidence: passages.map(toEvidence),
    }
  })
  const graph = buildKnowledgeGraph({ entities, claims: claims.slice(0, 100), articles }).value
  const files: Record<string, readonly unknown[]> = { articles, pages, entities, claims, mentions: [] }
  await mkdir(folder, { recursive: true })
  for (const [name, records] of Object.entries(files))
    await writeFile(
      path.join(folder, `${name}.jsonl`),
      records.map((record) => `${JSON.stringify(record)}\n`),
    )
  await writeFile(
    path.join(folder, 'graph.json'),
    JSON.stringify(toGraphFile(graph, collectSources(graph, pages, articles))),
  )
  await writeFile(path.join(folder, 'run.json'), '{"format":"shanhai-run"}\n')
}

/** A generator of whole numbers below a bound, the same for the same seed (mulberry32, T. Ettinger, public domain). */
function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
const placeOf = (i: number): EntityId => `place:${String(i)}` as EntityId
const personOf = (i: number): EntityId => `person:${String(i)}` as EntityId

function toPlace(i: number): Entity {
  const [name, aliases] = [`第${String(i)}县`, [`${String(i)}县`]]
  return { id: placeOf(i), type: 'Place', name, aliases, adcode: String(100_000 + i), properties: { level: 'county' } }
}

function toPerson(i: number): Entity {
  return { id: personOf(i), type: 'Person', name: `人物${String(i)}`, aliases: [], properties: { role: 'official' } }
}

/** The last claims contradict each other two by two; each names the other. */
function conflictOf(i: number, { claims, conflicts }: Counts): number | null {
  const first = claims - 2 * conflicts
  return i < first ? null : first + ((i - first) ^ 1)
}

/**
 * Every place is part of one of some hundred others, then come sums of money that places have; the other claims are
 * posts. The id is the caller's.
 */
function toClaim(i: number, count: Counts, random: (below: number) => number): Omit<Claim, 'id' | 'evidence'> {
  return {
    ...toStatement(i, count, random),
    status: 'stated',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    validFrom: '2025',
    reportedOn: '2025-01-20',
    rule: 'position/title-after-name',
  }
}

function toStatement(i: number, count: Counts, random: (below: number) => number) {
  if (i > 0 && i < count.places)
    return { predicate: 'PART_OF', subject: placeOf(i), object: placeOf(Math.floor(i / 20)), properties: {} } as const
  if (i >= count.places && i < count.places + count.measures) {
    const properties = {
      what: '援助资金',
      role: 'aid_fund',
      value: 10_000 + i,
      unit: '元',
      currency: 'CNY',
      period: '2025',
    }
    return { predicate: 'HAS_MEASURE', subject: placeOf(random(count.places)), object: null, properties } as const
  }
  const ends = { subject: personOf(random(count.persons)), object: placeOf(random(count.places)) }
  return { predicate: 'HOLDS_POSITION', ...ends, properties: { title: `职务${String(i)}`, secondment: true } } as const
}
