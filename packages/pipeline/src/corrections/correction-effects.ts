import type { Correction, Properties } from './correction.js'
import type { CorrectionLog } from './correction-log.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

/** Knows which correction has decided what, so that a later one that decides otherwise, or the same again, is noticed. */
export class CorrectionEffects {
  readonly #log: CorrectionLog
  /** By the id of an entity or claim, and by what of it was decided. */
  readonly #deciders = new Map<string, Map<string, Correction>>()
  /** How much of what a correction has decided still stands. */
  readonly #standing = new Map<Correction, number>()
  readonly #droppedBy = new Map<string, Correction>()

  constructor(log: CorrectionLog) {
    this.#log = log
  }

  /** Why a decision is none: an earlier line, named, gives all of these the same values; undefined: it is one. */
  saidBefore(ids: readonly string[], values: Properties): Reason | undefined {
    const names = Object.keys(values)
    const deciders = new Set(ids.flatMap((id) => names.map((name) => this.#deciders.get(id)?.get(name))))
    const [earlier] = deciders
    if (earlier === undefined || deciders.size > 1) return undefined
    const given: Properties = earlier.action.kind === 'set' ? earlier.action.properties : { confirmed: true }
    const isSame = names.every((name) => given[name] === values[name])
    return isSame
      ? reason(`line ${String(earlier.line)} says so already`, `第 ${String(earlier.line)} 行已这样说`)
      : undefined
  }

  /** Notes a decision; an earlier one of which nothing stands any more is reported with the lines of both. */
  decide(id: string, aspect: string, by: Correction): void {
    const aspects = this.#deciders.get(id) ?? new Map<string, Correction>()
    this.#deciders.set(id, aspects)
    const earlier = aspects.get(aspect)
    if (earlier === by) return
    if (earlier) this.#overrule(earlier, by)
    aspects.set(aspect, by)
    this.#standing.set(by, (this.#standing.get(by) ?? 0) + 1)
  }

  /** Notes that an entity, a claim or a fact is gone, by any of the names that corrections have for it. */
  drop(id: string, by: Correction): void {
    for (const earlier of this.#deciders.get(id)?.values() ?? []) this.#overrule(earlier, by)
    this.#deciders.delete(id)
    this.#droppedBy.set(id, by)
  }

  /** Why something is not there: a line has dropped it; undefined: no line has. */
  whyGone(id: string): Reason | undefined {
    const by = this.#droppedBy.get(id)
    return by && reason(`line ${String(by.line)} drops it`, `第 ${String(by.line)} 行已将其删去`)
  }

  #overrule(earlier: Correction, by: Correction): void {
    const standing = (this.#standing.get(earlier) ?? 1) - 1
    this.#standing.set(earlier, standing)
    if (standing === 0) this.#log.overruled(earlier, by)
  }
}
