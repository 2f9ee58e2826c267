import { beforeAll, expect, it } from 'vitest'
import { loadStages } from '../../packages/pipeline/src/load-stages.js'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { readNamePairs } from './read-name-pairs.js'
import type { ResolvedPair } from './resolve-pair.js'
import { resolvePair } from './resolve-pair.js'

const FEWEST_PAIRS = 120
const LEAST_F1 = 0.95

const isJoined = ({ entities: [a, b] }: ResolvedPair): boolean => a !== null && a === b
const isFound = ({ entities }: ResolvedPair): boolean => !entities.includes(null)
const describePair = ({ entities, pair: { line, names, verdict } }: ResolvedPair): string =>
  `${String(line)} ${verdict} ${names.map(({ name }) => name).join(' / ')}: ${entities.join(' / ')}`

describeWhen(requireTokenizer(), 'names of one thing over articles', () => {
  let resolved: readonly ResolvedPair[] = []

  beforeAll(async () => {
    const stages = await loadStages()
    resolved = readNamePairs().map((pair) => resolvePair(pair, stages))
  })

  const of = (verdict: string): readonly ResolvedPair[] => resolved.filter(({ pair }) => pair.verdict === verdict)

  it('are joined with an F1 of 95 at least; joining what nobody can know counts as false', () => {
    expect(resolved.length).toBeGreaterThanOrEqual(FEWEST_PAIRS)
    const joined = resolved.filter(isJoined)
    const right = joined.filter(({ pair }) => pair.verdict === 'same')
    const [precision, recall] = [right.length / joined.length, right.length / of('same').length]
    const f1 = (2 * precision * recall) / (precision + recall)
    const wrong = resolved.filter((one) => isJoined(one) !== (one.pair.verdict === 'same'))
    process.stdout.write(
      `pairs ${String(resolved.length)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}\n${wrong.map((one) => `  ${describePair(one)}\n`).join('')}`,
    )
    expect(f1).toBeGreaterThanOrEqual(LEAST_F1)
  })

  it('are never joined where the names are traps', () => {
    const traps = of('different')
    expect(traps.length).toBeGreaterThan(40)
    expect(traps.filter(isJoined).map(describePair)).toEqual([])
  })

  it('are found in both texts, or the traps would prove nothing', () => {
    const lost = of('different').filter((one) => !isFound(one))
    expect(lost.map(describePair)).toEqual([])
  })

  it('say why they are one where they differ', () => {
    const silent = resolved.filter(
      (one) => isJoined(one) && one.pair.names[0].name !== one.pair.names[1].name && one.reasons.length === 0,
    )
    expect(silent.map(describePair)).toEqual([])
  })
})
