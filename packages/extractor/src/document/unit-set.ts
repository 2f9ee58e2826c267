const NO = 1
const YES = 2

/**
 * A set of UTF-16 units, those of a string or those that an expression matches: asked at nearly every offset of a text it answers many
 * times as fast as they do. What `charCodeAt` answers outside a text, NaN, counts as U+0000.
 */
export class UnitSet {
  readonly #expression: RegExp
  /** For each unit 0 until the expression was asked, then `NO` or `YES`. */
  readonly #answers = new Uint8Array(65536)

  /** @param units a string of them, or an expression for a text of one character */
  constructor(units: string | RegExp) {
    this.#expression = typeof units === 'string' ? NOTHING : units
    if (typeof units !== 'string') return
    this.#answers.fill(NO)
    for (let i = 0; i < units.length; i++) this.#answers[units.charCodeAt(i)] = YES
  }

  has(unit: number): boolean {
    const answer = this.#answers[unit & 0xffff] ?? 0
    return answer === 0 ? this.#ask(unit & 0xffff) : answer === YES
  }

  #ask(unit: number): boolean {
    const matches = this.#expression.test(String.fromCharCode(unit))
    this.#answers[unit] = matches ? YES : NO
    return matches
  }
}

const NOTHING = /$^/
