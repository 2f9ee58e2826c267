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
  const named = line(mention(0, 2, '林晓'))
  const complaint = (given = folder): string => {
    try {
      readCorpora(given)
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

  it("takes a development file of one's own, and all of the other to learn from", () => {
    write('boson-train.jsonl.gz', ['\uFEFF' + named, `${line()}\r`, '\r'])
    write('boson-dev.jsonl.gz', [line()])
    const { train, dev } = readCorpora(folder)
    expect([train.length, dev.length]).toEqual([2, 1])
    write('boson-dev.jsonl.gz', [])
    expect(complaint()).toMatch(/boson-dev\.jsonl\.gz holds no text/)
  })

  it('says which files it looks for where there is none', () => {
    expect(complaint()).toContain('holds none of msra-train.jsonl.gz, pd98-train')
    expect(complaint()).toContain('--data')
  })

  it('says where there is no such folder, or a file in its place', () => {
    write('boson-train.jsonl.gz', [line()])
    expect(complaint(join(folder, 'absent'))).toContain(
      'absent does not exist: give the folder of the annotation with --data',
    )
    expect(complaint(join(folder, 'boson-train.jsonl.gz'))).toContain('is not a folder: give the folder')
  })

  it('passes over no file that looks like a corpus', () => {
    write('boson-train.jsonl.gz', new Array<string>(40).fill(named))
    write('mine-train.jsonl.gz', [line()])
    expect(complaint()).toMatch(
      /mine-train\.jsonl\.gz: no standard is called "mine"; [^:]{1,80}: msra, pd98, boson, uner$/,
    )
    rmSync(join(folder, 'mine-train.jsonl.gz'))
    writeFileSync(join(folder, 'uner-train.jsonl'), line())
    expect(complaint()).toMatch(/uner-train\.jsonl is not packed: pack it with gzip/)
    write('uner-train.jsonl.gz', [named, line()])
    expect(complaint()).toBe('none')
  })

  it.each([
    { count: 0, want: /boson-train\.jsonl\.gz holds no text/ },
    { count: 1, want: /holds 1 text: its last twentieth is for development/ },
    { count: 2, want: /^none$/ },
  ])('wants something to learn from: $count', ({ count, want }) => {
    write('boson-train.jsonl.gz', new Array<string>(count).fill(named))
    expect(complaint()).toMatch(want)
  })

  it('wants a name to learn from, not only one to measure on', () => {
    write('boson-train.jsonl.gz', [...new Array<string>(19).fill(line()), named])
    expect(complaint()).toMatch(/^corpus\/nameless: \S+boson-train\.jsonl\.gz has no name in the texts to learn from/)
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
      name: 'a mention that is null',
      lines: ['{"text":"林","mentions":[null]}'],
      want: /:1: mention 1 has no "start"/,
    },
    {
      name: 'offsets that are no numbers',
      lines: [line({ ...mention(0, 2, '林晓'), start: '0' })],
      want: /:1: mention 1 has no "start"/,
    },
    {
      name: 'another type',
      lines: [line({ ...mention(0, 2, '林晓'), type: 'PERSON' })],
      want: /:1: the mention "林晓" has the type "PERSON"; allowed are PER, LOC, ORG$/,
    },
    {
      name: 'a mention that stands elsewhere',
      lines: [line(mention(1, 3, '林晓'))],
      want: /:1: the mention "林晓" does not stand at 1 to 3, where the text has "晓来": offsets count UTF-16 units/,
    },
    {
      name: 'an end before the start',
      lines: [line(mention(0, -2, '林晓'))],
      want: /"林晓" does not stand at 0 to -2/,
    },
    {
      name: 'mentions that overlap',
      lines: [line(mention(0, 2, '林晓'), mention(1, 3, '晓来'))],
      want: /:1: the mention "晓来" overlaps another/,
    },
  ])('refuses $name', ({ lines, want }) => {
    write('boson-train.jsonl.gz', lines)
    expect(complaint()).toMatch(want)
    expect(complaint()).not.toContain('\n')
  })

  it('refuses a file that is not packed, or cut off', () => {
    writeFileSync(join(folder, 'uner-train.jsonl.gz'), gzipSync(line()).subarray(0, 20))
    expect(complaint()).toMatch(/uner-train\.jsonl\.gz cannot be read/)
  })
})
