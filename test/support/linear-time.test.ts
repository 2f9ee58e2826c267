import { expect, it } from 'vitest'
import { expectLinearTime } from './linear-time.js'

/** Adds up so many numbers. */
function count(steps: number): number {
  let sum = 0
  for (let i = 0; i < steps; i++) sum = (sum + i) % 1009
  return sum
}

it('expects time in proportion to the length, and no time that grows with its square', () => {
  const same = (length: number): number => length
  expectLinearTime(40_000_000, same, (length) => expect(count(length)).toBeGreaterThan(0))
  const more = (length: number): void => expect(count(Math.round(length ** 1.5))).toBeGreaterThan(0)
  expect(() => {
    expectLinearTime(160_000, same, more)
  }).toThrow(/ms in 16 parts/)
  const square = (length: number): void => expect(count(length * length)).toBeGreaterThan(0)
  expect(() => {
    expectLinearTime(16_000, same, square)
  }).toThrow(/ms in 16 parts/)
})
