import { describe, expect, it } from 'vitest'
import { parseCorrections } from '@shanhai/pipeline'
import type { PendingCorrection } from '../src/corrections/pending-correction.js'
import { correctionLines, isAbout } from '../src/corrections/pending-correction.js'
import { INITIAL_STATE, reduceViewer } from '../src/state/viewer-state.js'
import { parsed } from './sample.js'

const { graph } = parsed
const [one = '', other = ''] = graph.nodes()
const [fact = ''] = graph.edges()

const CORRECTIONS: readonly PendingCorrection[] = [
  { kind: 'same', entity: one, other },
  { kind: 'not same', entity: one, other },
  { kind: 'rename', entity: one, to: '名"称\\：#{[x]} \u0085 - \u2028y' },
  { kind: 'retype', entity: one, to: 'Organization' },
  { kind: 'drop', entity: other },
  { kind: 'drop', fact },
  { kind: 'confirm', fact },
]

describe('correctionLines', () => {
  it.each(['zh', 'en'] as const)('are read back by the build as they were meant (%s)', (language) => {
    const lines = correctionLines(graph, CORRECTIONS, language)
    expect(lines.trim().split('\n')).toHaveLength(CORRECTIONS.length)
    expect(lines).toMatch(/"note":/)
    const readable = CORRECTIONS.map((correction) =>
      correction.kind === 'rename' ? { ...correction, to: '新名"称\\：#{[x]}' } : correction,
    )
    expect(parseCorrections(correctionLines(graph, readable, language), 'x').map(({ action }) => action)).toEqual([
      { kind: 'same', entities: [one, other] },
      { kind: 'not same', entities: [one, other] },
      { kind: 'rename', entity: one, to: '新名"称\\：#{[x]}' },
      { kind: 'retype', entity: one, to: 'Organization' },
      { kind: 'drop', what: other },
      { kind: 'drop', what: fact },
      { kind: 'confirm', what: fact },
    ])
  })
})

describe('the list of corrections', () => {
  it('grows, and each can be taken back', () => {
    const full = CORRECTIONS.reduce(
      (state, correction) => reduceViewer(state, { type: 'correct', correction }),
      INITIAL_STATE,
    )
    expect(full.corrections).toEqual(CORRECTIONS)
    expect(reduceViewer(full, { type: 'withdraw', at: 0 }).corrections).toEqual(CORRECTIONS.slice(1))
    expect(reduceViewer(full, { type: 'withdraw', at: null }).corrections).toEqual([])
  })

  it('knows what a correction is about', () => {
    const about = (key: string): number => CORRECTIONS.filter((correction) => isAbout(correction, key)).length
    expect([about(one), about(other), about(fact), about('nothing')]).toEqual([4, 3, 2, 0])
  })
})
