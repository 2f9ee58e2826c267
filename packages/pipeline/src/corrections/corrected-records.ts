import type { Claim, Entity, EntityId } from '@shanhai/model'
import { ClaimStore } from './claim-store.js'
import { addFact, confirmFact, dropFact, setFact } from './correct-claims.js'
import { addEntity, dropEntity, rename, retype, setEntity, withEntity } from './correct-entities.js'
import { isOfClaims } from './correct-values.js'
import type { Correction } from './correction.js'
import { CorrectionEffects } from './correction-effects.js'
import type { CorrectionLog } from './correction-log.js'
import { EntityStore } from './entity-store.js'
import type { ReplayState, WhyNot } from './replay-state.js'

/** Entities and claims while corrections are replayed on them, one after the other. */
export class CorrectedRecords {
  readonly #state: ReplayState
  readonly #log: CorrectionLog

  /** @param joined the id that stands for one that pages know */
  constructor(
    entities: readonly Entity[],
    claims: readonly Claim[],
    log: CorrectionLog,
    joined: (id: EntityId) => EntityId,
  ) {
    const store = new EntityStore(entities, joined)
    const formerIds = (id: EntityId): readonly EntityId[] =>
      (store.get(id)?.resolution ?? []).flatMap(({ from }) => from ?? [])
    this.#state = {
      entities: store,
      claims: new ClaimStore(claims, formerIds),
      effects: new CorrectionEffects(log),
      unrenamed: new Map(),
    }
    this.#log = log
  }

  /** Sorted by id. */
  entities(): readonly Entity[] {
    return this.#state.entities.all()
  }

  claims(): readonly Claim[] {
    return this.#state.claims.all()
  }

  /** The id of an entity after correcting; null if it was dropped. */
  current(id: EntityId): EntityId | null {
    return this.#state.entities.current(id)
  }

  /** Replays one correction; those of identity have been before. */
  replay(correction: Correction): void {
    const why = replay(this.#state, correction)
    if (why === null) this.#log.applied(correction)
    else if (why !== undefined) this.#log.refused(correction, why)
  }
}

/** Undefined: not for here. */
function replay(state: ReplayState, by: Correction): WhyNot | undefined {
  const { action } = by
  switch (action.kind) {
    case 'retype':
      return withEntity(state, action.entity, (entity) => retype(state, entity, action.to, by))
    case 'rename':
      return withEntity(state, action.entity, (entity) => rename(state, entity, action.to, by))
    case 'drop': {
      const { what } = action
      return typeof what === 'string' && !isOfClaims(what)
        ? withEntity(state, what, (entity) => dropEntity(state, entity, what, by))
        : dropFact(state, what, by)
    }
    case 'set': {
      const { properties, what } = action
      return typeof what === 'string' && !isOfClaims(what)
        ? withEntity(state, what, (entity) => setEntity(state, entity, properties, by))
        : setFact(state, what, properties, by)
    }
    case 'confirm':
      return confirmFact(state, action.what, by)
    case 'add':
      return 'entity' in action ? addEntity(state, action.entity) : addFact(state, action.fact, action.properties)
    case 'same':
    case 'not same':
    case 'split':
      return undefined
  }
}
