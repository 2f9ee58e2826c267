import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Checkpoints } from '../train/checkpoint.js'
import { emptyWeights } from '../train/model.js'

describe('Checkpoints', () => {
  let cache = ''
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'shanhai-checkpoints-'))
  })
  afterEach(() => {
    rmSync(cache, { recursive: true })
  })

  const weights = emptyWeights(2)
  const open = (resume: boolean, run: string) => {
    const lines: string[] = []
    const kept: string[] = []
    const checkpoints = new Checkpoints({ cache, resume, onKept: (pass) => kept.push(pass) })
    checkpoints.open([run], (line) => lines.push(line))
    return { checkpoints, kept, lines }
  }
  const leaveUnfinished = (run: string): void => {
    open(false, run).checkpoints.write('first', { passes: 1, weights })
  }

  it('says nothing where nothing was left, whatever else lies there', () => {
    mkdirSync(join(cache, 'other'))
    expect(open(false, 'a').lines).toEqual([])
  })

  it('tells after which pass a run may be gone on with, a resumed one too', () => {
    const first = open(false, 'a')
    expect(first.kept).toEqual([])
    first.checkpoints.write('first', { passes: 2, weights })
    expect(first.kept).toEqual(['first round, pass 2'])
    first.checkpoints.write('fold-0', { passes: 3, weights })
    const later = new Date(Date.now() + 1000)
    for (const run of readdirSync(cache)) utimesSync(join(cache, run, 'fold-0.checkpoint'), later, later)
    const second = open(true, 'a')
    expect(second.kept).toEqual(['fold-0 round, pass 3'])
    expect(second.checkpoints.read('first', weights)).toEqual({ passes: 2, weights })
    expect(second.kept).toEqual(['fold-0 round, pass 3'])
  })

  it('says that what was kept is removed where the run is begun anew', () => {
    leaveUnfinished('a')
    const { checkpoints, lines } = open(false, 'a')
    expect(lines).toEqual([expect.stringContaining('--resume would have gone on with it')])
    expect(checkpoints.read('first', weights)).toBeUndefined()
    expect(readdirSync(cache)).toEqual([])
  })

  it('names what other runs left, and leaves it there', () => {
    leaveUnfinished('a')
    leaveUnfinished('b')
    const { checkpoints, lines } = open(true, 'c')
    expect(lines).toEqual([
      'no pass of such a run was kept: it starts at the beginning',
      expect.stringMatching(/^kept of unfinished runs [^:]{1,50}: \S{1,200} \(1 MB\), \S{1,200} \(1 MB\); remove what/),
    ])
    checkpoints.write('first', { passes: 1, weights })
    checkpoints.remove()
    expect(readdirSync(cache)).toHaveLength(2)
  })
})
