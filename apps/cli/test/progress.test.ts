import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../src/messages/catalogue.js'
import { ProgressLine } from '../src/progress.js'
import { fakeIo } from './support/fake-io.js'

function shown(errIsTerminal: boolean, total: number): string[] {
  const { io, errors } = fakeIo({ errIsTerminal })
  const line = new ProgressLine(io, CATALOGUE.en)
  for (let done = 0; done <= total; done++) line.show({ stage: 'pages', done, total })
  line.show({ stage: 'graph', done: total, total })
  line.end()
  return errors
}

describe('ProgressLine', () => {
  it('writes plain lines now and then where there is no terminal', () => {
    expect(shown(false, 250)).toEqual([
      'reading pages 0/250\n',
      'reading pages 100/250\n',
      'reading pages 200/250\n',
      'reading pages 250/250\n',
      'building the graph\n',
    ])
  })

  it('writes one line again on a terminal, not too often, and clears it', () => {
    const lines = shown(true, 100_000)
    expect(lines.length).toBeLessThan(210)
    expect(lines.every((line) => line.startsWith('\r\u001B[K') && !line.includes('\n'))).toBe(true)
    expect(lines.at(-1)).toBe('\r\u001B[K')
  })
})
