import type { Io } from '../../src/io.js'

/** An Io that keeps what is written. */
export function fakeIo(settings: Partial<Io> = {}): { io: Io; outputs: string[]; errors: string[] } {
  const outputs: string[] = []
  const errors: string[] = []
  const io: Io = {
    out: (text) => outputs.push(text),
    err: (text) => errors.push(text),
    errIsTerminal: false,
    env: { LANG: 'C' },
    locale: 'en-US',
    signal: new AbortController().signal,
    ...settings,
  }
  return { io, outputs, errors }
}
