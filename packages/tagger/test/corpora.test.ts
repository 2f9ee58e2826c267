import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import { readCorpora } from '../train/corpora.js'

describe('readCorpora', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shanhai-corpora-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const write = (name: string, lines: readonly string[]): void => {
    writeFileSync(join(folder, name), gzipSync(lines.join('\n')))
  }
  const mention = (start: number, end: number, text: string) => ({ start, end, type: 'PER', text })
  const line = (...mentions: readonly object[]): string => JSON.stringify({ id: '1', text: '林晓来了', mentions })
  const complaint = (): string => {
    try {
      readCorpora(folder)
    } catch (error) {
      return error instanceof InvalidDataError ? `${error.code}: ${error.message}` : String(error)
    }
    return 'none'
  }

  it("takes one file of one's own, and its last twentieth for development", () => {
    write('boson-train.jsonl.gz', new Array<string>(40).fill(line(mention(0, 2, '林晓'))))
    const { train, dev } = readCorpora(folder)
    expect([train.length, dev.length]).toEqual([38, 2])
    expect(train[0]).toMatchObject({ standard: 'boson', names: [{ start: 0, end: 2, type: 'Person' }] })
  })

  it('says which files it looks for where there is none', () => {
    expect(complaint()).toContain('holds none of msra-train.jsonl.gz, pd98-train')
    expect(complaint()).toContain('--data')
  })

  it.each([
    { name: 'a line that is no JSON', lines: [line(), '{"id'], want: /boson-train\.jsonl\.gz:2: the line is no JSON/ },
    {
      name: 'a line without mentions',
      lines: ['{"id":"1","text":"林"}'],
      want: /:1: the line has no "text" or no list/,
    },
    { name: 'a line that is null', lines: ['null'], want: /:1: the line has no "text"/ },
    {
      name: 'a mention that stands elsewhere',
      lines: [line(mention(1, 3, '林晓'))],
      want: /:1: the mention 林晓 does not/,
    },
    {
      name: 'mentions that overlap',
      lines: [line(mention(0, 2, '林晓'), mention(1, 3, '晓来'))],
      want: /:1: the mention 晓来 overlaps another/,
    },
  ])('refuses $name', ({ lines, want }) => {
    write('boson-train.jsonl.gz', lines)
    expect(complaint()).toMatch(want)
  })

  it('refuses a file that is not packed, or cut off', () => {
    writeFileSync(join(folder, 'uner-train.jsonl.gz'), gzipSync(line()).subarray(0, 20))
    expect(complaint()).toMatch(/uner-train\.jsonl\.gz cannot be read/)
  })
})
