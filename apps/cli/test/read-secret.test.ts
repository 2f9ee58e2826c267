import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readSecret } from '../src/read-secret.js'

/** Types keys at a question, and gives what came of it. */
async function typed(keys: string): Promise<{ secret: string | null; shown: string; interrupts: number }> {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = new PassThrough()
  let interrupts = 0
  const asked = readSecret('Password: ', () => interrupts++, { input, output })
  input.write(keys)
  const secret = await asked
  return { secret, shown: String(output.read()), interrupts }
}

describe('readSecret', () => {
  it('reads a line, and shows none of it', async () => {
    expect(await typed('geheim\r')).toEqual({ secret: 'geheim', shown: 'Password: \n', interrupts: 0 })
  })

  it('takes keys back', async () => {
    expect(await typed('falsch\u007F\u007F\u007F\u007F\u007F\u007Fricht\u007Fg\r')).toMatchObject({ secret: 'richg' })
  })

  it('interrupts on Ctrl-C', async () => {
    expect(await typed('ge\u0003')).toEqual({ secret: null, shown: 'Password: \n', interrupts: 1 })
  })

  it('has nothing when the input ends', async () => {
    expect(await typed('\u0004')).toEqual({ secret: null, shown: 'Password: \n', interrupts: 0 })
  })

  it('asks nobody where there is no terminal', async () => {
    const output = new PassThrough()
    expect(await readSecret('Password: ', () => undefined, { input: new PassThrough(), output })).toBeNull()
    expect(output.read()).toBeNull()
  })
})
