import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isVerified, loadLexicon } from '@shanhai/lexicon'
import { measureCoverage } from '../src/coverage/measure-coverage.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const entity = (id: string, type: string, name: string, properties: object = {}): object => ({
  id,
  type,
  name,
  aliases: [],
  properties,
})
const evidence = (page: string, quote = '一句'): object => ({ page, article: `${page}#a001`, start: 0, end: 2, quote })
const claim = (id: string, fields: object): object => ({
  id,
  predicate: 'PAIRED_ASSISTANCE',
  subject: 'place:350600',
  object: 'place:652328',
  properties: { programme: 'xinjiang' },
  status: 'stated',
  strength: 'explicit',
  factuality: 'ongoing',
  contested: false,
  rule: 'test',
  evidence: [evidence('a.txt')],
  ...fields,
})
const article = (page: string, kind: string, level: string): object => ({
  id: `${page}#a001`,
  page,
  kind,
  relevance: { level, reasons: [] },
})
const mention = (page: string, entity: string, type: string): object => ({ article: `${page}#a001`, entity, type })
const measure = {
  predicate: 'HAS_MEASURE',
  object: null,
  properties: { what: '民生项目', unit: '个', value: 13, period: '2024' },
}

const FILES = {
  'run.json': JSON.stringify({
    format: 'shanhai-run',
    version: 1,
    inputs: ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'].map((page) => ({
      page,
      sha256: '',
      used: page !== 'f.txt',
    })),
  }),
  'pages.jsonl': lines([
    { id: 'a.txt', issueDate: '2021-03-01' },
    { id: 'b.txt', issueDate: '2024-03-01' },
    { id: 'c.txt' },
    { id: 'd.txt' },
    { id: 'e.txt' },
  ]),
  'articles.jsonl': lines([
    article('a.txt', 'news', 'assistance'),
    article('b.txt', 'news', 'assistance'),
    article('c.txt', 'ad', 'none'),
    article('d.txt', 'news', 'none'),
  ]),
  'entities.jsonl': lines([
    entity('place:350600', 'Place', '漳州市'),
    entity('place:330200', 'Place', '宁波市'),
    entity('place:652328', 'Place', '木垒县'),
    entity('place:640522', 'Place', '海原县'),
    entity('person:王建军@a.txt#a001', 'Person', '王建军'),
    entity('person:王建军@b.txt#a001', 'Person', '王建军'),
    entity('person:陈志远@b.txt#a001', 'Person', '陈志远', { role: 'reporter' }),
    entity('project:教学楼@652328', 'Project', '教学楼'),
  ]),
  'mentions.jsonl': lines([
    mention('a.txt', 'person:王建军@a.txt#a001', 'Person'),
    mention('b.txt', 'person:王建军@b.txt#a001', 'Person'),
    mention('a.txt', 'project:教学楼@652328', 'Project'),
  ]),
  'claims.jsonl': lines([
    claim('1', { reportedBy: 'supporter', contested: true, conflictsWith: ['7'] }),
    claim('2', { evidence: [evidence('b.txt')], reportedBy: 'recipient' }),
    claim('3', { object: 'place:640522', status: 'reference', evidence: [] }),
    claim('7', {
      subject: 'place:330200',
      status: 'reference',
      evidence: [],
      contested: true,
      conflictsWith: ['1'],
    }),
    claim('4', { ...measure, evidence: [evidence('a.txt', '实施民生项目13个。')] }),
    claim('5', { ...measure, factuality: 'planned' }),
    claim('6', { ...measure, properties: { ...measure.properties, value: 1 } }),
  ]),
  'diagnostics.jsonl': lines([
    { severity: 'error', code: 'decode/empty', message: 'The page is empty.', place: { page: 'f.txt' } },
  ]),
}

describe('measureCoverage', () => {
  it('says what a build lacks', async () => {
    const folder = await tempFolder(
      Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`out/${name}`, text])),
    )
    const { pairsNotRead, ...coverage } = await measureCoverage(path.join(folder, 'out'))
    // Of the list, the one pair between places of the build is not among them; every other is.
    const listed = new Set(
      loadLexicon()
        .pairings.filter(isVerified)
        .map(({ programme, recipient, supporter }) => `${supporter} ${recipient} ${programme}`),
    )
    const unread = pairsNotRead.map((pair) => `${pair.supporter} ${pair.recipient} ${String(pair.programme)}`)
    expect(listed.size - unread.length).toBe(1)
    expect(unread).toContain('泉州市 昌吉市 xinjiang')
    expect(unread).not.toContain('漳州市 木垒哈萨克自治县 xinjiang')
    expect(coverage).toEqual({
      pairsWithoutEvidence: [
        { supporter: '宁波市', recipient: '木垒县', programme: 'xinjiang' },
        { supporter: '漳州市', recipient: '海原县', programme: 'xinjiang' },
      ],
      facts: [
        { predicate: 'HAS_MEASURE', facts: 2, fromOneArticle: 2 },
        { predicate: 'PAIRED_ASSISTANCE', facts: 1, fromOneArticle: 0 },
      ],
      reportedBy: { supporter: 0, recipient: 0, both: 1, third: 0, unknown: 2 },
      years: { first: 2021, last: 2024, without: [2022, 2023], undatedPages: 3 },
      unresolved: { byType: { Person: 2 }, names: [{ name: '王建军', type: 'Person', articles: 2 }] },
      contradictions: [
        {
          kind: 'reference',
          why: { zh: '报纸与参考名录不合', en: 'a newspaper against the reference list' },
          statements: [
            { zh: '漳州市对口支援木垒县', en: '漳州市 assists 木垒县', pages: ['a.txt'] },
            { zh: '宁波市对口支援木垒县', en: '宁波市 assists 木垒县', pages: [] },
          ],
        },
      ],
      counts: [
        {
          subject: { id: 'place:350600', name: '漳州市' },
          what: '民生项目',
          period: '2024',
          reported: 13,
          found: 1,
          quote: '实施民生项目13个。',
          page: 'a.txt',
        },
      ],
      empty: [
        { page: 'c.txt', reason: { kind: 'no-report' } },
        { page: 'd.txt', reason: { kind: 'not-about-assistance' } },
        { page: 'e.txt', reason: { kind: 'no-article' } },
        { page: 'f.txt', reason: { kind: 'unusable', message: 'The page is empty.' } },
      ],
    })
  })

  it('refuses a folder without a build', async () => {
    await expect(measureCoverage(await tempFolder())).rejects.toMatchObject({ code: 'output/not-built' })
  })
})
