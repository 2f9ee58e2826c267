/** Numbers from 0 to 1 that depend on the seed alone (mulberry32), with the picks that layouts need. */
export interface Random {
  next(): number
  /** True with the given probability. */
  chance(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** The choices in another order. */
  shuffle<T>(choices: readonly T[]): T[]
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const index = (length: number): number => Math.floor(next() * length)
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (choices) => choices[index(choices.length)] as (typeof choices)[number],
    shuffle: (choices) => {
      const rest = [...choices]
      return choices.map(() => rest.splice(index(rest.length), 1)[0] as (typeof choices)[number])
    },
  }
}
