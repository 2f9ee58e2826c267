import { Marks, OPEN_GATE, segmentsOf, STANDARDS, SURE, WordGate } from '@shanhai/tagger'
import type { GateThresholds, GateWeights, TaggedName, TaggerToken } from '@shanhai/tagger'
import type { Unit } from './unit.js'
import type { TrainingTools } from './training-tools.js'

/** Shares of the names found right without the gate that its thresholds may lose: by a word inside, by no word that is a seed. */
const LOSS = { inside: 0.003, seed: 0.003, sure: 0.05 }

/** With fewer names to choose on, the gate stays open. */
const FEWEST = 100

/** A text with the right ones of the names that the tagger found in it. */
export interface FoundRight {
  readonly unit: Unit
  readonly names: readonly TaggedName[]
}

/** Fits the gate's thresholds, standard by standard, to names that were found right while it was open. */
export function fitThresholds(gate: GateWeights, found: readonly FoundRight[], tools: TrainingTools): GateWeights {
  const thresholds = STANDARDS.map((standard): GateThresholds => {
    const sums = found
      .filter(({ unit }) => unit.standard === standard)
      .flatMap((text) => sumsOfNames(text, gate, tools))
    if (sums.length < FEWEST) return OPEN_GATE
    return {
      inside: least(
        sums.map(({ lowest }) => lowest),
        LOSS.inside,
      ),
      seed: least(
        sums.map(({ highest }) => highest),
        LOSS.seed,
      ),
      sure: least(
        sums.filter(({ confidence }) => confidence >= SURE).map(({ highest }) => highest),
        LOSS.sure,
      ),
    }
  })
  return { table: gate.table, thresholds }
}

interface NameSums {
  readonly lowest: number
  readonly highest: number
  readonly confidence: number
}

/** The lowest and the highest sum of the words of each name. */
function sumsOfNames({ unit, names }: FoundRight, weights: GateWeights, tools: TrainingTools): readonly NameSums[] {
  const { text, standard } = unit
  const tokens = tools.tokenize(text)
  const gate = new WordGate(weights)
  const marks = new Marks()
  let firstToken = 0
  return segmentsOf(text).flatMap((segment) => {
    while ((tokens[firstToken] as TaggerToken).end <= segment.start) firstToken++
    marks.read({ text, tokens }, segment, firstToken, tools.lexicon)
    gate.read(marks, standard)
    return names
      .filter(({ start, end }) => start >= segment.start && end <= segment.end)
      .map(({ start, end, confidence }) => {
        const [first, last] = [marks.wordOf(start - segment.start), marks.wordOf(end - 1 - segment.start)]
        const sums = gate.sums.subarray(first, last + 1)
        return { lowest: Math.min(...sums), highest: Math.max(...sums), confidence }
      })
  })
}

/** What all but a share of the numbers reach. */
function least(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? OPEN_GATE.inside
}
