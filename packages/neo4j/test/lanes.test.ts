import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRounds } from '../src/lanes.js'
import type { Row } from '../src/rows.js'

const rowOf = (from: string, to: string): Row => ({ key: `${from} ${to}`, from, to })
const endsOf = (rows: readonly Row[]) => rows.flatMap(({ from, key, to }) => [from ?? key, to ?? key])
const sorted = (rows: readonly Row[]) => rows.map(({ key }) => key).sort()

describe('toRounds', () => {
  const id = fc.integer({ min: 0, max: 30 }).map(String)
  const pairs = fc.uniqueArray(fc.tuple(id, id), { selector: String, maxLength: 200 })

  it('writes every row once, and no node in two lanes at the same time', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const rows = given.map(([from, to]) => rowOf(from, to))
        const rounds = toRounds(rows)
        expect(sorted(rounds.flat(2))).toEqual(sorted(rows))
        for (const [one = [], other = []] of rounds) {
          const ends = new Set(endsOf(one))
          expect(endsOf(other).filter((end) => ends.has(end))).toEqual([])
        }
      }),
    )
  })

  it('gives no lane more than two thirds, of nodes and of relationships between many', () => {
    const nodes = Array.from({ length: 1000 }, (_, i): Row => ({ key: String(i) }))
    const relations = Array.from({ length: 1000 }, (_, i) => rowOf(`c${String(i)}`, `e${String((i * 37) % 101)}`))
    for (const rows of [nodes, relations]) {
      const longest = toRounds(rows).reduce((sum, lanes) => sum + Math.max(...lanes.map(({ length }) => length)), 0)
      expect(longest).toBeLessThan(667)
    }
  })

  it('leaves what shares one node in one lane', () => {
    const star = Array.from({ length: 100 }, (_, i) => rowOf(`c${String(i)}`, 'hub'))
    for (const lanes of toRounds(star)) expect(lanes.filter(({ length }) => length > 0).length).toBeLessThan(2)
  })
})
