import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactId } from '@shanhai/model'
import { parseCorrections } from '@shanhai/pipeline'
import { isCorrectionText } from '../src/corrections/answers.js'
import type { PendingCorrection } from '../src/corrections/pending-correction.js'
import { correctionLines, describeCorrection, isAbout } from '../src/corrections/pending-correction.js'
import { reduceHistory, startHistory } from '../src/state/history.js'
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

describe('names in the file', () => {
  it('arrive as they were typed, whatever they are, one line each', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter(isCorrectionText)
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const all = names.map((to): PendingCorrection => ({ kind: 'rename', entity: one, to }))
        const lines = correctionLines(graph, all, 'zh')
        expect(lines.split(/[\r\n\u0085\u2028\u2029]/)).toHaveLength(names.length + 1)
        const read = parseCorrections(lines, 'x').map(({ action }) => action)
        expect(read).toEqual(names.map((to) => ({ kind: 'rename', entity: one, to })))
      }),
    )
  })
})

describe('a figure', () => {
  it('is named by its entity, what is counted and how much', () => {
    const measured = graph.copy()
    const measure = {
      id: 'fact:figure' as unknown as FactId,
      predicate: 'HAS_MEASURE',
      properties: { what: '援助资金', value: 15_100_000, unit: '元', role: 'aid_fund' },
      claims: [],
      contested: false,
      status: 'stated',
      strength: 'explicit',
    } as const
    measured.mergeNodeAttributes(one, { measures: [measure] })
    const dropped: PendingCorrection = { kind: 'drop', fact: 'fact:figure' }
    const name = measured.getNodeAttribute(one, 'name')
    expect(describeCorrection(measured, dropped, 'zh')).toBe(`不实：${name} 援助资金 1510万元`)
    expect(correctionLines(measured, [dropped], 'zh')).toContain('{"drop":"fact:figure"')
  })
})

describe('the list of corrections', () => {
  it('grows, and each can be taken back', () => {
    const full = CORRECTIONS.reduce(
      (state, correction) => reduceViewer(state, { type: 'correct', correction }),
      INITIAL_STATE,
    )
    const [, notSame, renamed, retyped, dropped, , confirmed] = CORRECTIONS
    const last = [notSame, renamed, retyped, dropped, confirmed]
    expect(full.corrections).toEqual(last)
    expect(reduceViewer(full, { type: 'withdraw', at: 0 }).corrections).toEqual(last.slice(1))
  })

  const made = (...corrections: readonly PendingCorrection[]) =>
    corrections.reduce(
      (history, correction) => reduceHistory(history, { type: 'correct', correction }),
      startHistory(INITIAL_STATE),
    )

  it.each<[string, PendingCorrection, PendingCorrection]>([
    ['another name', { kind: 'rename', entity: one, to: 'x' }, { kind: 'rename', entity: one, to: 'y' }],
    ['another type', { kind: 'retype', entity: one, to: 'Brand' }, { kind: 'retype', entity: one, to: 'Project' }],
    [
      'the contrary, told from the other side',
      { kind: 'same', entity: one, other },
      { kind: 'not same', entity: other, other: one },
    ],
    ['a second thought', { kind: 'drop', fact }, { kind: 'confirm', fact }],
  ])('holds one answer to a question: the last, after %s', (_what, before, after) => {
    expect(made(before, after).present.corrections).toEqual([after])
  })

  it('does not grow by what stands in it, so that undoing is one step', () => {
    expect(made({ kind: 'drop', fact }, { kind: 'drop', fact }).past).toHaveLength(1)
  })

  it('forgets those that are saved, and no others, also for undo and redo', () => {
    const [before, sent, meanwhile] = [
      { kind: 'confirm', fact },
      { kind: 'rename', entity: one, to: 'x' },
      { kind: 'rename', entity: one, to: 'y' },
    ] as const
    const answeredAnew = made(before, sent, meanwhile)
    const saved = reduceHistory(answeredAnew, { type: 'saved', corrections: [before, sent] })
    expect(saved.present.corrections).toEqual([meanwhile])
    const undone = reduceHistory(saved, { type: 'undo' })
    expect(undone.present.corrections).toEqual([])
    expect(undone.past).toEqual([])
    expect(reduceHistory(undone, { type: 'redo' }).present.corrections).toEqual([meanwhile])
  })

  it('knows what a correction is about', () => {
    const about = (key: string): number => CORRECTIONS.filter((correction) => isAbout(correction, key)).length
    expect([about(one), about(other), about(fact), about('nothing')]).toEqual([4, 3, 2, 0])
  })
})
