import { describe, expect, it } from 'vitest'
import { UnitSet } from '../src/document/unit-set.js'

describe('UnitSet', () => {
  it('holds what its string or its expression holds, however often it is asked', () => {
    const expression = /[\s，。由\p{Script=Latin}]/u
    const matching: string[] = []
    for (let unit = 0; unit < 65536; unit++) {
      const character = String.fromCharCode(unit)
      if (expression.test(character)) matching.push(character)
    }
    const sets = [new UnitSet(expression), new UnitSet(matching.join(''))]
    for (const set of [...sets, ...sets]) {
      const held: string[] = []
      for (let unit = 0; unit < 65536; unit++) if (set.has(unit)) held.push(String.fromCharCode(unit))
      expect(held).toEqual(matching)
    }
  })

  it('holds nothing that stands outside a text', () => {
    for (const set of [new UnitSet(' 和'), new UnitSet(/[ 和]/)])
      expect([''.charCodeAt(0), ' '.charCodeAt(-1), ' '.charCodeAt(1)].map((unit) => set.has(unit))).toEqual([
        false,
        false,
        false,
      ])
  })
})
