import type { ClaimStatus, ClaimStrength, EntityId, Evidence, FactId, PageId, ReportedBy } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, KnowledgeGraph, NodeAttributes } from './attributes.js'
import type { GraphSources } from './sources.js'
import type { Standing } from './standing.js'
import { standingOf } from './standing.js'

/** One end of a pair. */
export interface PairEnd {
  readonly id: EntityId
  readonly name: string
  readonly adcode?: string
}

/** A fact that one place assists another, with its best proof. */
export interface PairSummary extends Standing {
  readonly fact: FactId
  readonly supporter: PairEnd
  readonly recipient: PairEnd
  /** Key of the model's programmes, or whatever the claims say; absent: not said. */
  readonly programme?: string
  readonly status: ClaimStatus
  readonly strength: ClaimStrength
  readonly contested: boolean
  /** Whose papers report it; absent: no paper's home is known. */
  readonly reportedBy?: ReportedBy
  /** Claims of pages and people; a reference list counts none. */
  readonly claimCount: number
  /** Distinct pages with evidence, sorted. */
  readonly pages: readonly PageId[]
  /** Distinct newspapers of those pages, sorted; empty where no sources were given or none is known. */
  readonly newspapers: readonly string[]
  /** Null for a pair that only a reference list or a person asserts. */
  readonly proof: { readonly claim: FactClaim; readonly evidence: Evidence } | null
}

/**
 * The pairs of a graph: those of a reference list alone last, explicit before implied, then the best proved first, then by
 * the recipient's code.
 */
export function pairsOf(graph: KnowledgeGraph, sources?: Pick<GraphSources, 'pages'>): readonly PairSummary[] {
  const toSummary = (key: string, attributes: EdgeAttributes): PairSummary => {
    const from = graph.getSourceAttributes(key)
    const to = graph.getTargetAttributes(key)
    const { programme } = attributes.properties
    const pages = distinct(evidenceOf(attributes).map(({ evidence }) => evidence.page))
    return {
      fact: key as FactId,
      supporter: toPairEnd(graph.source(key), from),
      recipient: toPairEnd(graph.target(key), to),
      ...(programme === undefined ? {} : { programme: String(programme) }),
      status: attributes.status,
      strength: attributes.strength,
      contested: attributes.contested,
      ...standingOf(attributes),
      ...(attributes.reportedBy === undefined ? {} : { reportedBy: attributes.reportedBy }),
      claimCount: attributes.claims.filter(({ status }) => status !== 'reference').length,
      pages,
      newspapers: distinct(pages.flatMap((page) => sources?.pages.get(page)?.newspaper ?? [])),
      proof: bestProof(attributes, [namesOf(from), namesOf(to)]),
    }
  }
  return graph
    .filterEdges((_key, { predicate }) => predicate === 'PAIRED_ASSISTANCE')
    .map((key) => toSummary(key, graph.getEdgeAttributes(key)))
    .sort(comparePairs)
}

function comparePairs(a: PairSummary, b: PairSummary): number {
  const isListed = (pair: PairSummary): number => (pair.status === 'reference' ? 1 : 0)
  const proved =
    isListed(a) - isListed(b) ||
    compareCodeUnits(a.strength, b.strength) ||
    b.pages.length - a.pages.length ||
    b.claimCount - a.claimCount
  return proved || comparePlaces(a, b)
}

function comparePlaces(a: PairSummary, b: PairSummary): number {
  const key = (pair: PairSummary): readonly string[] => [
    pair.recipient.adcode ?? pair.recipient.id,
    pair.supporter.adcode ?? pair.supporter.id,
    pair.fact,
  ]
  const [left, right] = [key(a), key(b)]
  for (const [i, part] of left.entries()) {
    const order = compareCodeUnits(part, right[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}

type Proof = NonNullable<PairSummary['proof']>

function evidenceOf(attributes: EdgeAttributes): readonly Proof[] {
  return attributes.claims.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })))
}

/** In force before planned or over, stated before inferred, explicit before implied, both places named before one, then the shortest words. */
function bestProof(attributes: EdgeAttributes, ends: readonly (readonly string[])[]): PairSummary['proof'] {
  const rank = ({ claim, evidence }: Proof): readonly number[] => [
    claim.factuality === 'ongoing' ? 0 : 1,
    claim.status === 'stated' ? 0 : 1,
    claim.strength === 'explicit' ? 0 : 1,
    ends.filter((names) => !names.some((name) => evidence.quote.includes(name))).length,
    evidence.quote.length,
  ]
  let best: Proof | null = null
  for (const proof of evidenceOf(attributes)) if (best === null || isLess(rank(proof), rank(best))) best = proof
  return best
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, at) => value !== b[at])
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0)
}

/** Names by which a quote may call a place; the short form of 漳州市 is among its aliases, or is cut here. */
function namesOf({ name, aliases }: NodeAttributes): readonly string[] {
  const stem = name.length > 2 && /[省市县区州盟旗]$/.test(name) ? [name.slice(0, -1)] : []
  return [name, ...aliases, ...stem]
}

function toPairEnd(id: string, { name, adcode }: NodeAttributes): PairEnd {
  return { id: id as EntityId, name, ...(adcode === undefined ? {} : { adcode }) }
}

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort(compareCodeUnits)
}
