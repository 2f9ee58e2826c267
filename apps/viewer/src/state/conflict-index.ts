import type { Conflict, Conflicts, KnowledgeGraph } from '@shanhai/graph'
import { conflictsOf } from '@shanhai/graph'

export interface ConflictIndex extends Conflicts {
  /** By the ids of both facts. */
  readonly byFact: ReadonlyMap<string, readonly Conflict[]>
}

/** A graph does not change while it is shown. */
const known = new WeakMap<KnowledgeGraph, ConflictIndex>()

/** The contradictions of a graph, looked for once. */
export function conflictIndex(graph: KnowledgeGraph): ConflictIndex {
  const index = known.get(graph) ?? createConflictIndex(graph)
  known.set(graph, index)
  return index
}

/** The contradictions between two facts; more than one where both are claims of the same fact. */
export function conflictsBetween(graph: KnowledgeGraph, key: string, other: string): readonly Conflict[] {
  const own = conflictIndex(graph).byFact.get(key) ?? []
  return own.filter(({ sides: [left, right] }) => left.fact === key && right.fact === other)
}

/** The entities of both facts, each once. */
export function endsOfConflict(
  graph: KnowledgeGraph,
  { key, other }: { readonly key: string; readonly other: string },
): readonly string[] {
  const sides = conflictsBetween(graph, key, other).flatMap((conflict) => conflict.sides)
  return [...new Set(sides.flatMap(({ fact, holder }) => (holder === null ? graph.extremities(fact) : [holder])))]
}

function createConflictIndex(graph: KnowledgeGraph): ConflictIndex {
  const { conflicts, outside } = conflictsOf(graph)
  const byFact = new Map<string, Conflict[]>()
  for (const conflict of conflicts)
    for (const fact of new Set(conflict.sides.map((side) => side.fact))) {
      const own = byFact.get(fact)
      if (own) own.push(conflict)
      else byFact.set(fact, [conflict])
    }
  return { conflicts, outside, byFact }
}
