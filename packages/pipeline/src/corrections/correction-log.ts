import path from 'node:path'
import type { Diagnostic } from '@shanhai/model'
import type { Correction } from './correction.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

/** Notes which corrections did something, and which had nothing to do. */
export class CorrectionLog {
  readonly #file: string
  readonly #applied = new Set<Correction>()
  readonly #refused = new Map<Correction, Reason>()

  /** @param file path of the corrections, of which messages give the name alone */
  constructor(file: string) {
    this.#file = path.basename(file)
  }

  applied(correction: Correction): void {
    this.#applied.add(correction)
  }

  /** @param why completes "line 3, rename: …" */
  refused(correction: Correction, why: Reason): void {
    this.#refused.set(correction, why)
  }

  /** A later line has undone the whole of an earlier one: the later one stands. */
  overruled(earlier: Correction, by: Correction): void {
    this.#applied.delete(earlier)
    this.#refused.set(
      earlier,
      reason(
        `line ${String(by.line)} (${by.action.kind}) says otherwise, and stands; keep one of the two`,
        `与第 ${String(by.line)} 行（${by.action.kind}）矛盾，以后者为准，两行请只留一行`,
      ),
    )
  }

  /** Corrections that did something. */
  get count(): number {
    return this.#applied.size
  }

  /** One warning for each correction that no longer applies, in the order of the file. */
  diagnostics(): readonly Diagnostic[] {
    return [...this.#refused]
      .filter(([correction]) => !this.#applied.has(correction))
      .sort(([a], [b]) => a.line - b.line)
      .map(([{ action, line }, why]) => ({
        severity: 'warning',
        code: 'corrections/not-applied',
        message: `${this.#file}, line ${String(line)}, ${action.kind}: ${why.en}; correct or delete the line.`,
        zh: `${this.#file} 第 ${String(line)} 行（${action.kind}）：${why.zh}；请修改或删去该行。`,
      }))
  }
}
