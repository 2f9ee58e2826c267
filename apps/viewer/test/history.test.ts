import { describe, expect, it } from 'vitest'
import type { HistoryAction } from '../src/state/history.js'
import { reduceHistory, startHistory } from '../src/state/history.js'
import { INITIAL_STATE } from '../src/state/viewer-state.js'
import { edgeOf, ids } from './sample.js'

const after = (...actions: readonly HistoryAction[]) => actions.reduce(reduceHistory, startHistory(INITIAL_STATE))
const hidePeople = { type: 'toggleType', entityType: 'Person' } as const
const hideBody = { type: 'toggleNode', key: ids.body } as const
const openPair = {
  type: 'select',
  selection: { kind: 'pair', key: edgeOf('PAIRED_ASSISTANCE'), focus: true },
} as const
const [undo, redo] = [{ type: 'undo' }, { type: 'redo' }] as const

describe('undo and redo', () => {
  it('take back filters, hiding and what is open one by one, and do them again', () => {
    const done = after(hidePeople, hideBody, openPair)
    expect(after(hidePeople, hideBody, openPair, undo).present.selection).toBeNull()
    expect(after(hidePeople, hideBody, openPair, undo, undo).present.filters.hiddenNodes.size).toBe(0)
    expect(after(hidePeople, hideBody, openPair, undo, undo, undo).present).toEqual(INITIAL_STATE)
    const again = after(hidePeople, hideBody, openPair, undo, undo, undo, redo, redo, redo)
    expect(again.present).toEqual(done.present)
    expect(again.future).toEqual([])
  })

  it('do nothing where there is nothing to undo or to do again', () => {
    const start = startHistory(INITIAL_STATE)
    expect(reduceHistory(start, undo)).toBe(start)
    expect(reduceHistory(start, redo)).toBe(start)
  })

  it('forget what was undone once something else is done', () => {
    const { present, future } = after(hidePeople, undo, hideBody, redo)
    expect(future).toEqual([])
    expect([present.filters.hiddenTypes.size, present.filters.hiddenNodes.size]).toEqual([0, 1])
  })

  it('leave language and theme as they are', () => {
    const { present, past } = after(
      hidePeople,
      { type: 'setLanguage', language: 'en' },
      { type: 'setTheme', theme: 'dark' },
      undo,
    )
    expect(present).toEqual({ ...INITIAL_STATE, language: 'en', theme: 'dark' })
    expect(past).toEqual([])
  })

  it('leave the picture where the reader looks, but for that of another arrangement', () => {
    const [near, far] = [1, 9].map((span) => ({ type: 'look', camera: { at: [0, 0], span } }) as const)
    if (!near || !far) throw new Error('two places to look at')
    expect(after(near, hidePeople, far, undo).present).toEqual({ ...INITIAL_STATE, camera: far.camera })
    expect(after(near, hidePeople, undo, far, redo).present.filters.hiddenTypes.size).toBe(1)
    const arranged = after(near, { type: 'arrange', arrangement: 'columns' })
    expect(arranged.present.camera).toBeNull()
    expect(reduceHistory(reduceHistory(arranged, far), undo).present.camera).toEqual(near.camera)
  })

  it('take typing back as a whole', () => {
    const typed = ['木', '木垒'].map((query) => ({ type: 'list', values: { query } }) as const)
    expect(after(hidePeople, ...typed).past).toHaveLength(2)
    expect(after(hidePeople, ...typed, undo).present.list.query).toBe('')
  })

  it('count no step that changes nothing', () => {
    expect(after({ type: 'deselect' }, { type: 'arrange', arrangement: 'network' }).past).toEqual([])
  })
})
