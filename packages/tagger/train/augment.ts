import type { NameSpan, NameType, Standard } from '@shanhai/tagger'
import type { Unit } from './unit.js'
import { createRandom } from './random.js'

/** How many copies of each unit with changed names are learned from besides the unit, by standard. */
const COPIES: Readonly<Record<Standard, number>> = { msra: 2, pd98: 1, boson: 3, uner: 3 }

/** Share of the names of a copy that are changed. */
const CHANGED = 0.5

/**
 * Copies of units in which half of the names gave way to others of their type from the same corpus ("mention replacement": X. Dai,
 * H. Adel, "An Analysis of Simple Data Augmentation for Named Entity Recognition", 2020): names are told by their
 * surroundings and not known by heart. Units without names are not copied.
 */
export function withChangedNames(units: readonly Unit[], seed: number): readonly Unit[] {
  const pools = poolNames(units)
  const random = createRandom(seed)
  return units.flatMap((unit) =>
    unit.names.length === 0
      ? []
      : Array.from({ length: COPIES[unit.standard] }, () => changeNames(unit, pools.get(unit.standard), random)),
  )
}

type Pool = Readonly<Record<NameType, string[]>>

function poolNames(units: readonly Unit[]): ReadonlyMap<Standard, Pool> {
  const pools = new Map<Standard, Pool>()
  for (const { standard, text, names } of units) {
    const pool = pools.get(standard) ?? { Person: [], Place: [], Organization: [] }
    pools.set(standard, pool)
    // A name stands in the pool as often as in the text: frequent ones stay frequent.
    for (const { start, end, type } of names) pool[type].push(text.slice(start, end))
  }
  return pools
}

function changeNames(unit: Unit, pool: Pool | undefined, random: () => number): Unit {
  const names: NameSpan[] = []
  let text = ''
  let copied = 0
  for (const { start, end, type } of unit.names) {
    text += unit.text.slice(copied, start)
    const others = pool?.[type] ?? []
    const other = random() < CHANGED ? others[Math.floor(random() * others.length)] : undefined
    const name = other ?? unit.text.slice(start, end)
    names.push({ start: text.length, end: text.length + name.length, type })
    text += name
    copied = end
  }
  return { ...unit, text: text + unit.text.slice(copied), names }
}
