import { csvTable } from '@shanhai/graph'
import type { Claim, Entity, EntityId, Page, PageId, PageMetadata, Predicate } from '@shanhai/model'
import {
  compareById,
  compareCodeUnits,
  InvalidArgumentError,
  isPredicate,
  PREDICATES,
  stableHash,
} from '@shanhai/model'
import { readRecords } from '../read-records.js'

export interface SampleOptions {
  /** Absent: claims of every predicate. */
  readonly predicate?: string
  /** Most claims to draw, from 1; 100. */
  readonly count?: number
  /** The same seed draws the same claims of the same build; 1. */
  readonly seed?: number
}

const DEFAULT_SAMPLE_OPTIONS = { count: 100, seed: 1 } as const

/** Columns of a sample; `judgement` is for the person who reads it. */
const SAMPLE_COLUMNS = [
  'judgement',
  'predicate',
  'subject',
  'object',
  'properties',
  'quotes',
  'source',
  'status',
  'strength',
  'factuality',
  'validFrom',
  'validTo',
  'rule',
  'page',
  'start',
  'end',
  'claim',
] as const

/** Quotes of a claim that a judge gets to see. */
const MOST_QUOTES = 3

/** A sample as CSV, in pieces, and how many claims were drawn from how many. */
export interface Sample {
  readonly csv: Iterable<string>
  readonly drawn: number
  readonly of: number
}

/**
 * Draws claims that pages make, at random but the same for the same seed, as a table to be judged by a person. Each claim's
 * place in the lot is the hash of seed and id, so that the lot does not hang on the order of the claims.
 *
 * @throws {InvalidArgumentError} for an unknown predicate or a count below 1; as `readRecords`
 */
export async function drawSample(folder: string, options: SampleOptions = {}): Promise<Sample> {
  const { count, predicate, seed } = { ...DEFAULT_SAMPLE_OPTIONS, ...options }
  checkOptions(predicate, count)
  const { claims, of } = await drawClaims(folder, predicate, { count, seed })
  const names = new Map<EntityId, string>()
  for await (const { id, name } of readRecords<Entity>(folder, 'entities.jsonl')) names.set(id, name)
  const pages = new Map<PageId, PageMetadata>()
  for await (const { id, ...page } of readRecords<Page>(folder, 'pages.jsonl')) pages.set(id, page)
  const rows = claims.map((claim) => rowOf(claim, names, pages))
  return { csv: csvTable([SAMPLE_COLUMNS, ...rows]), drawn: claims.length, of }
}

function checkOptions(predicate: string | undefined, count: number): void {
  if (predicate !== undefined && !isPredicate(predicate))
    throw new InvalidArgumentError(
      'sample/predicate',
      `there is no predicate ${JSON.stringify(predicate.slice(0, 40))}; one of ${PREDICATES.join(', ')}`,
      { value: predicate },
    )
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError('sample/count', 'the number of claims must be a whole number from 1', {
      value: String(count),
    })
}

async function drawClaims(
  folder: string,
  predicate: Predicate | undefined | string,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<{ readonly claims: readonly Claim[]; readonly of: number }> {
  let lot: { readonly key: string; readonly claim: Claim }[] = []
  const cut = (): void => {
    lot = lot.sort((a, b) => compareCodeUnits(a.key, b.key)).slice(0, count)
  }
  let of = 0
  for await (const claim of readRecords<Claim>(folder, 'claims.jsonl')) {
    if (claim.evidence.length === 0 || (predicate !== undefined && claim.predicate !== predicate)) continue
    of++
    lot.push({ key: stableHash(String(seed), claim.id), claim })
    if (lot.length > 4 * count) cut()
  }
  cut()
  return { claims: lot.map(({ claim }) => claim).sort(compareById), of }
}

function rowOf(
  claim: Claim,
  names: ReadonlyMap<EntityId, string>,
  pages: ReadonlyMap<PageId, PageMetadata>,
): readonly (string | number)[] {
  const { evidence, factuality, id, object, predicate, properties, rule, status, strength, subject } = claim
  const [first] = evidence
  const page = first && pages.get(first.page)
  const quotes = evidence.slice(0, MOST_QUOTES).map(({ quote }) => quote)
  const told = Object.entries(properties).sort(([a], [b]) => compareCodeUnits(a, b))
  return [
    '',
    predicate,
    names.get(subject) ?? subject,
    object === null ? '' : (names.get(object) ?? object),
    told.map(([name, value]) => `${name}=${String(value)}`).join('; '),
    quotes.join('\n'),
    [page?.newspaper, page?.issueDate].filter((part) => part !== undefined).join(' '),
    status,
    strength,
    factuality,
    claim.validFrom ?? '',
    claim.validTo ?? '',
    rule,
    first?.page ?? '',
    first?.start ?? '',
    first?.end ?? '',
    id,
  ]
}
