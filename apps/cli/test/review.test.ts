import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../src/run-cli.js'
import { fakeIo } from './support/fake-io.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

const entity = (id: string, name: string, more: object = {}): object => ({
  id,
  type: 'Place',
  name,
  aliases: [],
  properties: {},
  ...more,
})
const ENTITIES = [
  entity('place:350600', '漳州市'),
  entity('place:652328', '木垒县'),
  entity('place:幸福社区@652301104', '幸福社区', {
    resolution: [{ rule: 'place/only-in-county', names: ['幸福社区'], from: 'place:幸福社区@652301' }],
  }),
]
const claim = (id: string, more: object = {}): object => ({
  id,
  predicate: 'PAIRED_ASSISTANCE',
  subject: 'place:350600',
  object: 'place:652328',
  properties: {},
  status: 'inferred',
  strength: 'implied',
  factuality: 'ongoing',
  contested: false,
  rule: 'test',
  evidence: [{ page: '1.txt', article: '1.txt#a001', start: 0, end: 5, quote: '漳州的老师' }],
  ...more,
})
const CLAIMS = [
  claim('1.txt#a001#c1'),
  claim('1.txt#a001#c2', { status: 'stated', strength: 'explicit' }),
  claim('1.txt#a001#c3', { confirmed: true }),
]
const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const FILES = {
  'out/entities.jsonl': lines(ENTITIES),
  'out/claims.jsonl': lines(CLAIMS),
  'out/pages.jsonl': lines([
    { id: '1.txt', newspaper: '海丝新报', issueDate: '2025-02-18', sources: {}, text: '', sha256: '' },
  ]),
}

/** Runs the command with these answers; each in a piece of its own, cut in the middle of a character. */
async function review(folder: string, typed: string) {
  async function* answers(): AsyncGenerator<Uint8Array> {
    await Promise.resolve()
    for (const byte of Buffer.from(typed)) yield Uint8Array.of(byte)
  }
  const { errors, io, outputs } = fakeIo({ answers })
  const file = path.join(folder, 'corrections.yaml')
  const code = await runCli(['review', path.join(folder, 'out'), '--corrections', file], io)
  return { code, out: outputs.join(''), err: errors.join(''), file: await readFile(file, 'utf8').catch(() => null) }
}

describe('shanhai review', () => {
  it('asks about joins and doubtful claims, and writes what is answered', async () => {
    const folder = await tempFolder(FILES)
    const { code, file, out } = await review(folder, 'n\n是\n')
    expect(code).toBe(0)
    expect(out).toContain('[1/2] one thing? 幸福社区 = 幸福社区')
    expect(out).toContain('[2/2] true? 漳州市 assists 木垒县')
    expect(out).toContain('—— 海丝新报 2025-02-18 (1.txt:0-5)')
    expect(file).toBe(
      '- {"not same": ["place:幸福社区@652301104","place:幸福社区@652301"]}\n- {"confirm": "1.txt#a001#c1"}\n',
    )
  })

  it.each([
    ['en', '1 answer(s) kept in '],
    ['zh', '1 个回答已写入 '],
  ])('says when it is interrupted how many answers the file has (%s)', async (lang, kept) => {
    const folder = await tempFolder(FILES)
    const controller = new AbortController()
    async function* answers(): AsyncGenerator<Uint8Array> {
      await Promise.resolve()
      yield Buffer.from('n\n')
      controller.abort(new Error('interrupted'))
      controller.signal.throwIfAborted()
    }
    const { errors, io } = fakeIo({ answers, signal: controller.signal })
    const file = path.join(folder, 'corrections.yaml')
    expect(await runCli(['review', path.join(folder, 'out'), '--corrections', file, '--lang', lang], io)).toBe(130)
    expect(errors.join('')).toContain(kept + file)
    expect(await readFile(file, 'utf8')).toContain('not same')
  })

  it('keeps what the file says, asks nothing twice, and goes back', async () => {
    const before = '# mine\n- {rename: 漳州市, to: 漳州}'
    const folder = await tempFolder({ ...FILES, 'corrections.yaml': before })
    const first = await review(folder, 'y\nb\nwhat\nu\nn\n')
    expect(first.out).toContain('y yes, n no, u unsure, b back, q quit')
    expect(first.file).toBe(`${before}\n- {"drop": "1.txt#a001#c1"}\n`)
    const second = await review(folder, 'q\n')
    expect(second.out).toContain('[1/1] one thing?')
    expect(second.file).toBe(first.file)
  })

  it('makes no file where nothing was decided, and ends with its input', async () => {
    const folder = await tempFolder(FILES)
    const { code, file, out } = await review(folder, 'u\n')
    expect([code, file]).toEqual([0, null])
    expect(out).toContain('0 correction(s) added')
  })

  it('refuses corrections that it cannot read, with the line', async () => {
    const folder = await tempFolder({ ...FILES, 'corrections.yaml': '- {sme: [a, b]}\n' })
    const { code, err, file } = await review(folder, 'y\n')
    expect(code).toBe(1)
    expect(err).toContain('corrections.yaml:1: expected one of same')
    expect(file).toBe('- {sme: [a, b]}\n')
  })
})
