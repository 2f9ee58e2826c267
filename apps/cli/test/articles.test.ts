import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../../../test/support/temp-folder.js'
import { runCli } from '../src/run-cli.js'
import { fakeIo } from './support/fake-io.js'

const PAGE = `云浦日报 2031年5月13日 星期二 第2版

援疆医生的最后一台手术

□本报记者 陈 汀

汪致远在县医院做了最后一台手术，站在对面的是他带了一年半的徒弟。
`

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, outputs, errors } = fakeIo()
  const code = await runCli(argv, io)
  return { code, out: outputs.join(''), err: errors.join('') }
}

describe('shanhai articles', () => {
  it('prints the cut for people', async () => {
    const folder = await tempFolder({ 'p.txt': PAGE })
    expect(await run('articles', path.join(folder, 'p.txt'), '--lang', 'zh')).toEqual({
      code: 0,
      err: '',
      out: `p.txt  云浦日报  2031-05-13  第2版  utf-8
  1. 援疆医生的最后一台手术
     新闻 · 对口支援（援疆医生） · 记者 陈汀
     汪致远在县医院做了最后一台手术，站在对面的是他带了一年半的徒…
     标题 第3行 · 署名 第5行 · 正文 第7行
  提示: 第1行: 不属于任何稿件（版头、版脚或零星文字）

`,
    })
  })

  it('prints one JSON object a page', async () => {
    const folder = await tempFolder({ 'a.txt': PAGE, 'b.txt': '\u0000' })
    const { code, out } = await run('articles', folder, '--json')
    const [a, b] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(a).toMatchObject({ page: 'a.txt', encoding: 'utf-8', articles: [{ headline: '援疆医生的最后一台手术' }] })
    expect(b).toMatchObject({ page: 'b.txt', articles: [], diagnostics: [{ code: 'decode/binary' }] })
  })

  it('gives the lines of both pages where an article goes on', async () => {
    const folder = await tempFolder({
      'p1.txt': `云浦日报 2031年5月13日 星期二 第1版\n\n渡口的路灯亮了\n\n渡口的路灯昨晚亮了，摆渡的人（下转第三版）\n`,
      'p3.txt': `云浦日报 2031年5月13日 星期二 第3版\n\n（上接第一版）\n不再摸黑。渡口的路灯一共十二盏。\n`,
    })
    const { out } = await run('articles', folder, '--lang', 'en')
    expect(out).toContain('headline line 3 · body line 5 · jump line 5 · jump p3.txt line 3 · body p3.txt line 4')
  })

  it('fails when no page can be read', async () => {
    const folder = await tempFolder({ 'b.txt': '\u0000' })
    const { code, out, err } = await run('articles', folder, '--lang', 'zh')
    expect(code).toBe(1)
    expect(out).toContain('错误: 含有空字节')
    expect(err).toContain('没有一个版面可以使用')
  })

  it('reads a page with a broken byte beside the others, and says where it stands', async () => {
    const text = `${PAGE}\n${'渡口的老人每天清早把木船撑到对岸。'.repeat(4)}\n`
    const bytes = Buffer.from(text)
    bytes[bytes.length - 10] = 0xff
    const folder = await tempFolder({ 'a.txt': PAGE })
    await writeFile(path.join(folder, 'b.txt'), bytes)
    const { code, out } = await run('articles', folder, '--lang', 'zh')
    expect(code).toBe(0)
    expect(out).toContain('警告: 第9行: 文件中有损坏的字节')
    expect(out.match(/援疆医生的最后一台手术\n/g)).toHaveLength(2)
  })

  it('says in the language of the user which correction belongs to no page', async () => {
    const folder = await tempFolder({ 'p.txt': PAGE, 'p1.cut.yaml': 'none: 1\n' })
    const { code, err } = await run('articles', folder, '--lang', 'zh')
    expect([code, err]).toEqual([0, '警告: p1.txt: 有这个版面的切分更正文件，却没有这个版面；请检查文件名\n'])
  })

  it.each([
    { cut: 'articles: [', says: '切分更正的语法有误' },
    { cut: 'article: []', says: 'cut.yaml:1：不认识的项' },
    { cut: 'articles:\n  - headlin: 3\n', says: 'cut.yaml:2：不认识的项' },
    { cut: 'articles:\n  - kind: story\n', says: 'cut.yaml:2：kind 应为' },
    { cut: 'none: three', says: 'cut.yaml:1：应为行号' },
    { cut: 'none: 99', says: 'cut.yaml:1：所写的行号超出' },
    { cut: 'none: 2', says: 'cut.yaml:1：所写的行没有文字' },
    { cut: 'none: [3, 3]', says: 'cut.yaml:1：有一行被写了两次' },
  ])('says in the language of the user what is wrong with the correction $cut', async ({ cut, says }) => {
    const folder = await tempFolder({ 'p.txt': PAGE, 'p.cut.yaml': cut })
    const { code, err } = await run('articles', folder, '--lang', 'zh')
    expect(code).toBe(1)
    expect(err).toContain(says)
  })

  it('names file and line of a bad correction', async () => {
    const folder = await tempFolder({ 'p.txt': PAGE, 'p.cut.yaml': 'articles:\n  - headlin: 3\n' })
    const { code, err } = await run('articles', folder)
    expect(code).toBe(1)
    expect(err).toMatch(/p\.cut\.yaml:2: expected kind or one of/)
  })
})
