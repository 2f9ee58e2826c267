import type { Claim, ClaimId, FactId } from '@shanhai/model'
import { factOf } from '@shanhai/model'

/** Claims in their order, found by id and by fact: a review of thousands of lines asks for one after the other. */
export class ClaimStore {
  readonly #claims: Map<ClaimId, Claim>
  /** Ids by fact; null until somebody asks, and after a change. */
  #byFact: ReadonlyMap<FactId, readonly ClaimId[]> | null = null

  constructor(claims: readonly Claim[]) {
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]))
  }

  all(): readonly Claim[] {
    return [...this.#claims.values()]
  }

  has(id: ClaimId): boolean {
    return this.#claims.has(id)
  }

  /** The claims of ids. */
  get(ids: readonly ClaimId[]): readonly Claim[] {
    return ids.flatMap((id) => this.#claims.get(id) ?? [])
  }

  /** Ids of the claims of a fact, or the claim of an id. */
  find(reference: string): readonly ClaimId[] {
    if (this.#claims.has(reference as ClaimId)) return [reference as ClaimId]
    this.#byFact ??= this.#indexFacts()
    // Claims that were taken away since are still in the index.
    return (this.#byFact.get(reference as FactId) ?? []).filter((id) => this.#claims.has(id))
  }

  /** Ids of the claims for which `isMeant` holds. */
  filter(isMeant: (claim: Claim) => boolean): readonly ClaimId[] {
    return this.all()
      .filter(isMeant)
      .map(({ id }) => id)
  }

  /** Changes claims; null takes one away. */
  change(ids: readonly ClaimId[], change: (claim: Claim) => Claim | null): void {
    for (const id of ids) {
      const claim = this.#claims.get(id)
      const changed = claim === undefined ? null : change(claim)
      if (changed === null) this.#claims.delete(id)
      else this.#claims.set(id, changed)
      const isSameFact =
        changed === null ||
        (changed.properties === claim?.properties &&
          changed.subject === claim.subject &&
          changed.object === claim.object)
      if (!isSameFact) this.#byFact = null
    }
  }

  /** Adds a claim behind the others. */
  add(claim: Claim): void {
    this.#claims.set(claim.id, claim)
    this.#byFact = null
  }

  #indexFacts(): ReadonlyMap<FactId, readonly ClaimId[]> {
    const facts = new Map<FactId, ClaimId[]>()
    for (const claim of this.#claims.values()) {
      const fact = factOf(claim)
      const known = facts.get(fact)
      if (known) known.push(claim.id)
      else facts.set(fact, [claim.id])
    }
    return facts
  }
}
