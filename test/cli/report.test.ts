import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { runShanhai } from '../support/run-shanhai.js'
import { askShared } from '../support/shared/ask-shared.js'

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'shanhai report', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shanhai-report-'))
  let out: string

  beforeAll(async () => {
    out = await askShared('demo')
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('writes a dossier whose every note stands letter by letter on its page', async () => {
    const { code, out: text, err } = await runShanhai('--lang', 'zh', 'report', '呼图壁县', '-o', out)
    expect(code, err).toBe(0)
    expect(text).toContain('# 结对档案：龙岩市 → 呼图壁县')
    const pages = new Map(
      readFileSync(path.join(out, 'pages.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; text: string })
        .map(({ id, text: own }) => [id, own]),
    )
    const notes = [...text.matchAll(/^\[\^\d+\]: “(.{1,400}?)” —— .{1,300} · (\S{1,80}) (\d+)–(\d+)$/gm)]
    expect(notes.length).toBeGreaterThan(3)
    for (const [, quote = '', page = '', start, end] of notes) {
      const printed = pages.get(page.replaceAll('\\', ''))?.slice(Number(start), Number(end)) ?? ''
      expect(printed.replaceAll(/\s/g, '')).toBe(quote.replaceAll('\\', '').replaceAll(/\s/g, ''))
    }
  })

  it('compares two pairs, in English, into a file', async () => {
    const file = path.join(folder, '比较.md')
    const { code, err } = await runShanhai(
      '--lang',
      'en',
      'report',
      '龙岩→呼图壁',
      '漳州→木垒县',
      '-o',
      out,
      '--file',
      file,
    )
    expect(code, err).toBe(0)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('# Two pairs compared')
    expect(text).toMatch(/\| 龙岩市 → 呼图壁县 \| 漳州市 → 木垒哈萨克自治县 \|/)
    expect(text).toContain('not reported')
  })

  it.each([
    [['福建省'], /可指多对|没有叫/],
    [['拉萨市'], /没有叫“拉萨市”的结对；现有：/],
    [['呼图壁', '龙岩→呼图壁'], /是同一对/],
  ])('says what to do about %j', async (names, want) => {
    const { code, err } = await runShanhai('--lang', 'zh', 'report', ...names, '-o', out)
    expect(code).toBe(1)
    expect(err).toMatch(want)
  })
})
