import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildKnowledgeGraph, collectSources, toGraphFile } from '@shanhai/graph'
import type { ArticleId, Claim, ClaimId, Entity, EntityId, PageId } from '@shanhai/model'

const PAGE = 'p.txt' as PageId
const ARTICLE = 'p.txt#a001' as ArticleId

/**
 * Writes an output folder of one page with places of these names, each part of the next. The first place has a measure of
 * that name, and the first two claims contradict each other, where there are so many.
 */
export async function writeSmallOutput(folder: string, names: readonly string[]): Promise<void> {
  const entities = names.map((name, i): Entity => ({
    id: `place:${String(i)}` as EntityId,
    type: 'Place',
    name,
    aliases: [`${name}2`],
    properties: { level: 'county', note: name },
  }))
  const claims = names.slice(1).map((name, i): Claim => ({
    id: claimOf(i),
    predicate: 'PART_OF',
    subject: `place:${String(i)}` as EntityId,
    object: `place:${String(i + 1)}` as EntityId,
    properties: { note: name },
    status: 'stated',
    strength: 'explicit',
    factuality: 'done',
    contested: false,
    rule: name,
    evidence: [{ page: PAGE, article: ARTICLE, start: i, end: i + 1, quote: name }],
    ...(names.length > 2 && i < 2 && { contested: true, conflictsWith: [claimOf(1 - i)] }),
  }))
  const [first] = claims
  if (first !== undefined) claims.push(toMeasure(first, names[0] ?? ''))
  const articles = [
    {
      ...{ id: ARTICLE, page: PAGE, kind: 'news' as const, headline: names[0] ?? null, bylines: [] },
      relevance: { level: 'assistance' as const, reasons: [] },
      regions: [{ page: PAGE, start: 0, end: 1, role: 'body' as const }],
    },
  ]
  const pages = [{ id: PAGE, sha256: '00', newspaper: names[0] ?? '', sources: {} }]
  const graph = buildKnowledgeGraph({ entities, claims, articles }).value
  const files: Record<string, readonly unknown[]> = { entities, claims, articles, pages, mentions: [] }
  await mkdir(folder, { recursive: true })
  for (const [name, records] of Object.entries(files))
    await writeFile(
      path.join(folder, `${name}.jsonl`),
      records.map((record) => `${JSON.stringify(record)}\n`),
    )
  const sources = collectSources(graph, pages, articles)
  await writeFile(path.join(folder, 'graph.json'), JSON.stringify(toGraphFile(graph, sources)))
  await writeFile(path.join(folder, 'run.json'), '{}')
}

function claimOf(i: number): ClaimId {
  return `${ARTICLE}#c${String(i)}` as ClaimId
}

/** A sum of money of a claim's subject, proved by the same words. */
function toMeasure({ evidence, factuality, rule, status, strength, subject }: Claim, what: string): Claim {
  const sum = { role: 'aid_fund', value: 15_100_000, min: 15_100_000, unit: '元', currency: 'CNY' }
  return {
    ...{ subject, evidence, factuality, rule, status, strength, contested: false },
    ...{ id: `${ARTICLE}#m0` as ClaimId, predicate: 'HAS_MEASURE', object: null },
    properties: { what, ...sum, qualifier: 'at_least', period: '2025-09/2025-10-08' },
  }
}
