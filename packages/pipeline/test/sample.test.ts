import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { drawSample } from '../src/sample/draw-sample.js'
import { scoreSample } from '../src/sample/score-sample.js'
import { wilsonInterval } from '../src/sample/wilson.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shanhai-sample-'))
  const lines = (records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('')
  await writeFile(path.join(folder, 'claims.jsonl'), lines(Array.from({ length: 50 }, (_, i) => claim(i))))
  const places = ['1', '2'].map((code) => ({ id: entityId('Place', code), name: `=甲${code}市` }))
  await writeFile(path.join(folder, 'entities.jsonl'), lines(places))
  await writeFile(
    path.join(folder, 'pages.jsonl'),
    lines([{ id: 'a.txt', newspaper: '某报', issueDate: '2025-01-02' }]),
  )
})
afterAll(() => rm(folder, { recursive: true }))

function claim(i: number): Claim {
  const page = pageId('a.txt')
  const article = articleId(page, 1)
  const isReference = i % 10 === 9
  return {
    id: claimId(article, String(i)),
    predicate: i % 2 === 0 ? 'PAIRED_ASSISTANCE' : 'VISITS',
    subject: entityId('Place', '1'),
    object: entityId('Place', '2'),
    properties: { what: 'x' },
    status: isReference ? 'reference' : 'stated',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'test',
    evidence: isReference ? [] : [{ page, article, start: i, end: i + 1, quote: `第${String(i)}句，“有”逗号` }],
  }
}

async function csv(options: Parameters<typeof drawSample>[1]): Promise<string> {
  return [...(await drawSample(folder, options)).csv].join('')
}

describe('drawSample', () => {
  it('draws the same claims for the same seed, others for another', async () => {
    expect(await csv({ count: 10 })).toBe(await csv({ count: 10, seed: 1 }))
    expect(await csv({ count: 10, seed: 2 })).not.toBe(await csv({ count: 10, seed: 1 }))
  })

  it('draws from the claims of a predicate that pages make', async () => {
    const { drawn, of } = await drawSample(folder, { predicate: 'VISITS', count: 30 })
    expect([drawn, of]).toEqual([20, 20])
    expect((await csv({ predicate: 'VISITS' })).match(/,PAIRED_ASSISTANCE,/g)).toBeNull()
  })

  it('writes names, quotes and source, and nothing that a spreadsheet would run', async () => {
    const [head, row] = (await csv({ count: 1 })).split('\r\n')
    expect(head).toContain('judgement,predicate,subject,object')
    expect(row).toMatch(/^,(?:VISITS|PAIRED_ASSISTANCE),"'=甲1市","'=甲2市",what=x,第\d+句，“有”逗号/)
    expect(row).toContain('某报 2025-01-02')
  })

  it.each([
    [{ predicate: 'toString' }, 'there is no predicate "toString"'],
    [{ count: 0 }, 'whole number from 1'],
  ])('refuses %j', async (options, message) => {
    await expect(drawSample(folder, options)).rejects.toThrow(message)
  })

  it('says that there is no build', async () => {
    await expect(drawSample(path.join(folder, 'none'))).rejects.toThrow('there is no claims.jsonl')
  })
})

describe('scoreSample', () => {
  const score = async (text: string | Uint8Array) => {
    const file = path.join(folder, 'sample.csv')
    await writeFile(file, text)
    return scoreSample(file)
  }

  it.each([
    [
      'commas and a byte order mark',
      '\uFEFFjudgement,predicate\r\n对,VISITS\r\n错,VISITS\r\n,VISITS\r\nyes,ORGANIZES\r\n',
    ],
    ['semicolons', 'judgement;predicate\n1;VISITS\n0;VISITS\n?;VISITS\nY;ORGANIZES\n'],
    ['tabs', 'predicate\tjudgement\nVISITS\t√\nVISITS\t×\nVISITS\t\nORGANIZES\tTRUE\n'],
  ])('reads %s', async (_, text) => {
    const tallies = (await score(text)).map(({ predicate, right, judged, open }) => [predicate, right, judged, open])
    expect(tallies).toEqual([
      ['ORGANIZES', 1, 1, 0],
      ['VISITS', 1, 2, 1],
      [null, 2, 3, 1],
    ])
  })

  it('reads what a spreadsheet saved in GBK', async () => {
    // 对 and 错 in GBK.
    const gbk = Buffer.concat([
      Buffer.from('judgement,predicate\n'),
      Buffer.from([0xb6, 0xd4]),
      Buffer.from(',VISITS\n'),
      Buffer.from([0xb4, 0xed]),
      Buffer.from(',VISITS\n'),
    ])
    expect((await score(gbk))[0]).toMatchObject({ predicate: 'VISITS', right: 1, judged: 2 })
  })

  it('knows no precision where nothing is judged', async () => {
    expect((await score('judgement,predicate\n,VISITS\n'))[0]?.precision).toBeNull()
  })

  it.each([
    ['judgement,predicate\n对,VISITS\n可能,VISITS\n', 'row 3: the judgement "可能" is not understood'],
    ['a,b\n1,2\n', 'no columns judgement and predicate'],
    ['judgement,predicate\n"对,VISITS\n', 'is no CSV'],
  ])('refuses %j', async (text, message) => {
    await expect(score(text)).rejects.toThrow(message)
  })
})

describe('wilsonInterval', () => {
  // Values of R's binom::binom.confint(x, n, methods = "wilson").
  it.each([
    [8, 10, 0.4901625, 0.9433178],
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [90, 100, 0.8256343, 0.9447709],
  ])('%d of %d', (right, of, low, high) => {
    const found = wilsonInterval(right, of)
    expect(found.share).toBeCloseTo(right / of, 10)
    expect(found.low).toBeCloseTo(low, 5)
    expect(found.high).toBeCloseTo(high, 5)
  })
})
