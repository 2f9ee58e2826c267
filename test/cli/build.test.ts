import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { runShanhai, startShanhai } from '../support/run-shanhai.js'
import { snapshot, tempFolder } from '../support/temp-folder.js'
import { manyPages, PAGE } from './support.js'

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'shanhai', () => {
  it('builds a folder, prints its pairs with their proof, and writes the page', async () => {
    const folder = await tempFolder({ 'in/二月/一版.txt': PAGE })
    const out = path.join(folder, '结果')
    const built = await runShanhai(
      'build',
      path.join(folder, 'in'),
      '-o',
      out,
      '--newspaper',
      '山海日报',
      '--date',
      '2025-02-18',
    )
    expect(built.code).toBe(0)
    expect(built.out).toContain('1 pair(s)')
    const pairs = await runShanhai('pairs', out)
    expect(pairs.code).toBe(0)
    const [head, quote, source] = pairs.out.split('\n')
    expect(head).toMatch(/^漳州市 → 木垒/)
    expect(quote).toMatch(/^ {4}「.*」$/)
    expect(quote).toContain('漳州市对口支援木垒县')
    expect(source).toMatch(/^ {4}—— 山海日报 2025-02-18 \(二月\/一版\.txt:\d+-\d+\)$/)
    const page = path.join(folder, 'page', 'index.html')
    const viewed = await runShanhai('view', out, '--html', page)
    expect(viewed).toMatchObject({ code: 0, err: '' })
    expect(await runShanhai('view', out, '--html', page)).toMatchObject({ code: 0 })
    const taken = await runShanhai('view', out, '--html', path.join(out, 'claims.jsonl'))
    expect(taken.code).toBe(1)
    expect(taken.err).toContain('is no page of shanhai')
    expect((await snapshot(path.dirname(page)))?.['index.html']).toContain('漳州市')
  })

  it('joins names that the page breaks over lines: people, places, minority names', async () => {
    const text = `两地师生结对
本报讯(记者 方一凡)昨日，福建援疆漳州分指挥部指挥长许
闻山走进木垒县第一中学，与师生座谈。木垒县委副书记古丽娜
尔·艾合买提陪同。漳州市对口支援木垒哈萨克自
治县以来，先后选派教师三批。援疆教师陈
晓燕说，学生进步很快。
`
    const folder = await tempFolder({ 'in/一版.txt': text })
    const out = path.join(folder, 'out')
    expect(await runShanhai('build', path.join(folder, 'in'), '-o', out)).toMatchObject({ code: 0 })
    const entities = (await snapshot(out))?.['entities.jsonl'] ?? ''
    for (const name of ['许闻山', '古丽娜尔·艾合买提', '陈晓燕', '木垒哈萨克自治县'])
      expect(entities).toContain(`"name":"${name}"`)
  })

  it('writes the same bytes for the sample pages in any order', async () => {
    const folder = await tempFolder()
    const pages = (await readdir(rootPath('seeds/pages'))).map((name) => rootPath(`seeds/pages/${name}`))
    const manifest = ['--manifest', rootPath('seeds/manifest.json'), '--quiet']
    const outputs = ['one', 'two', 'three'].map((name) => path.join(folder, name))
    const [one = '', two = '', three = ''] = outputs
    const inputs = [[rootPath('seeds/pages')], pages, [...pages].reverse()]
    for (const [i, out] of outputs.entries())
      expect((await runShanhai('build', ...(inputs[i] ?? []), '-o', out, ...manifest)).code).toBe(0)
    const first = await snapshot(one)
    expect(Object.keys(first ?? {})).toHaveLength(10)
    expect(await snapshot(two)).toEqual(first)
    expect(await snapshot(three)).toEqual(first)
  })

  it('says where there is no build to show', async () => {
    const folder = await tempFolder()
    for (const args of [
      ['pairs', folder],
      ['view', folder, '--html', path.join(folder, 'x.html')],
    ]) {
      const { code, out, err } = await runShanhai(...args)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/^shanhai: there is no graph\.json in .*\n$/)
    }
    expect(await snapshot(folder)).toEqual({})
  })

  it.skipIf(process.platform === 'win32')('leaves nothing when it is interrupted, and ends with 130', async () => {
    const folder = await tempFolder(manyPages(300))
    const out = path.join(folder, 'out')
    const running = startShanhai('build', path.join(folder, 'in'), '-o', out)
    running.process.stderr.once('data', () => running.process.kill('SIGINT'))
    const { code, err } = await running.result
    expect(code).toBe(130)
    expect(err).toContain('interrupted; nothing was written')
    expect(await snapshot(out)).toBeNull()
  })

  it('is not troubled by what a killed build has left', async () => {
    const folder = await tempFolder(manyPages(300))
    const out = path.join(folder, 'out')
    const running = startShanhai('build', path.join(folder, 'in'), '-o', out)
    running.process.stderr.once('data', () => running.process.kill('SIGKILL'))
    expect((await running.result).code).toBe('SIGKILL')
    expect((await readdir(out)).every((name) => name.startsWith('.partial-'))).toBe(true)
    const again = await runShanhai('build', path.join(folder, 'in', '0000.txt'), '-o', out, '--quiet', '--json')
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out)).toMatchObject({ pages: 1 })
    expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
