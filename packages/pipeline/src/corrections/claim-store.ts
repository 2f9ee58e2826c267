import type { Claim, ClaimId, EntityId, FactId } from '@shanhai/model'
import { factOf } from '@shanhai/model'

/** Claims in their order, found by id and by fact: a review of thousands of lines asks for one after the other. */
export class ClaimStore {
  readonly #claims: Map<ClaimId, Claim>
  /** Ids by fact; null until somebody asks, and after a change. */
  #byFact: ReadonlyMap<FactId, readonly ClaimId[]> | null = null
  readonly #formerIds: (id: EntityId) => readonly EntityId[]

  /** @param formerIds ids that pages know an entity by, beside its own: facts are found by those too */
  constructor(claims: readonly Claim[], formerIds: (id: EntityId) => readonly EntityId[] = () => []) {
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]))
    this.#formerIds = formerIds
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
    for (const claim of this.#claims.values())
      for (const fact of this.#factsOf(claim)) {
        const known = facts.get(fact)
        if (known) known.push(claim.id)
        else facts.set(fact, [claim.id])
      }
    return facts
  }

  /** The fact of a claim, and those that it states in a build that has not joined its ends to others. */
  #factsOf(claim: Claim): ReadonlySet<FactId> {
    const subjects = [claim.subject, ...this.#formerIds(claim.subject)]
    const objects = claim.object === null ? [null] : [claim.object, ...this.#formerIds(claim.object)]
    return new Set(subjects.flatMap((subject) => objects.map((object) => factOf({ ...claim, subject, object }))))
  }
}
