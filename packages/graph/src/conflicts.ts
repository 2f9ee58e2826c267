import type { ClaimId, EntityId, FactId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, KnowledgeGraph } from './attributes.js'

/** One side of a contradiction: a fact, or a figure, with those of its claims that are contradicted. */
export interface ConflictSide {
  readonly fact: FactId
  /** The entity whose figure it is; null: the fact is an edge. */
  readonly holder: EntityId | null
  readonly attributes: EdgeAttributes
  /** Never empty; sorted by id. */
  readonly claims: readonly FactClaim[]
}

/** `reference`: a page against a list; `supporters`: two pages on who assists; `figures`: a story and its reprint. */
export type ConflictKind = 'reference' | 'supporters' | 'figures'

/** Two facts of which not both are true, as the build has found; what a page says stands before what a list alone says. */
export interface Conflict {
  readonly kind: ConflictKind
  readonly sides: readonly [ConflictSide, ConflictSide]
}

export interface Conflicts {
  /** Sorted by the ids of their facts. */
  readonly conflicts: readonly Conflict[]
  /** Claims of the graph that are contradicted by some that it has not. */
  readonly outside: number
}

/** A contradicted claim and the fact that it states. */
interface Rival extends Omit<ConflictSide, 'claims'> {
  readonly claim: FactClaim
}

/** The contradictions that the claims of a graph name by `conflictsWith`, each once. */
export function conflictsOf(graph: KnowledgeGraph): Conflicts {
  const claims = contestedClaims(graph)
  const found = new Map<string, readonly [Rival[], Rival[]]>()
  const outside = new Set<ClaimId>()
  for (const rival of claims.values()) {
    for (const id of rival.claim.conflictsWith ?? []) {
      const other = claims.get(id)
      if (other === undefined) outside.add(rival.claim.id)
      else {
        const [left, right] = compareRivals(rival, other) < 0 ? [rival, other] : [other, rival]
        const key = [left.fact, right.fact, ...(left.fact === right.fact ? [left.claim.id, right.claim.id] : [])].join(
          '\n',
        )
        const sides = found.get(key) ?? [[], []]
        sides[0].push(left)
        sides[1].push(right)
        found.set(key, sides)
      }
    }
  }
  const conflicts = [...found]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, [left, right]]) => toConflict(toSide(left), toSide(right)))
  return { conflicts, outside: outside.size }
}

function contestedClaims(graph: KnowledgeGraph): ReadonlyMap<ClaimId, Rival> {
  const claims = new Map<ClaimId, Rival>()
  const add = (fact: string, holder: string | null, attributes: EdgeAttributes): void => {
    for (const claim of attributes.claims)
      if (claim.contested)
        claims.set(claim.id, { fact: fact as FactId, holder: holder as EntityId | null, attributes, claim })
  }
  graph.forEachEdge((edge, attributes) => {
    add(edge, null, attributes)
  })
  graph.forEachNode((node, { measures }) => {
    for (const measure of measures) add(measure.id, node, measure)
  })
  return claims
}

/** Each two name each other: the order makes one contradiction of both. */
function compareRivals(a: Rival, b: Rival): number {
  return compareCodeUnits(a.fact, b.fact) || compareCodeUnits(a.claim.id, b.claim.id)
}

function toSide(rivals: readonly Rival[]): ConflictSide {
  const [{ fact, holder, attributes }] = rivals as readonly [Rival, ...Rival[]]
  const claims = [...new Set(rivals.map(({ claim }) => claim))]
  return { fact, holder, attributes, claims: claims.sort((a, b) => compareCodeUnits(a.id, b.id)) }
}

function toConflict(left: ConflictSide, right: ConflictSide): Conflict {
  const isList = ({ claims }: ConflictSide): boolean => claims.every(({ status }) => status === 'reference')
  if (isList(left)) return { kind: 'reference', sides: [right, left] }
  if (isList(right)) return { kind: 'reference', sides: [left, right] }
  const isPair = left.attributes.predicate === 'PAIRED_ASSISTANCE'
  return { kind: isPair ? 'supporters' : 'figures', sides: [left, right] }
}
