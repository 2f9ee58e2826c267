import path from 'node:path'
import { expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { runShanhai } from '../support/run-shanhai.js'
import { snapshot, tempFolder } from '../support/temp-folder.js'

/** Invented; the name stands in a headline, over a line break, and in a story that goes on on another page. */
const FIRST = `林一舟的新书包

昌吉日报讯 漳州市对口支援木垒县。五年级学生林一舟领到了新书包。校长何远山说，这是漳州捐的，林一
舟很高兴。孩子们围着老师问个不停，教室里满是笑声。（下转第2版）
`
const SECOND = `（上接第1版）林一舟的妈妈说，书包真结实。木垒县教育局副局长周立新介绍，全县还有三百个孩子领到了书包。

邻县的果园丰收

昌吉日报讯 果农何秋生说，今年的苹果甜，客商来得早，价钱也比去年好，村里家家都笑开了花。
`
const OTHER = `新球场

昌吉日报讯 奇台县的球场开放了。四年级学生古丽娜第一个跑上去。体育老师马建国说，这是福州捐的。
`

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'the names of children', () => {
  it('are blanked one for one in all that is passed on', async () => {
    const folder = await tempFolder({ 'in/1.txt': FIRST, 'in/2.txt': SECOND })
    const out = path.join(folder, 'out')
    const built = await runShanhai(
      'build',
      path.join(folder, 'in'),
      '-o',
      out,
      '--date',
      '2025-02-18',
      '--newspaper',
      '昌吉日报',
    )
    expect(built).toMatchObject({ code: 0 })
    const files = (await snapshot(out)) ?? {}
    for (const [name, text] of Object.entries(files)) expect(text.replaceAll('\\n', ''), name).not.toContain('林一舟')
    const pages = (files['pages.jsonl'] ?? '').trim().split('\n')
    const texts = pages.map((line) => (JSON.parse(line) as { text: string }).text)
    expect(texts.map(({ length }) => length)).toEqual([FIRST.length, SECOND.length])
    expect(texts[0]).toContain('■■■的新书包')
    expect(texts[0]).toContain('■■\n■很高兴')
    expect(files['articles.jsonl']).toContain('"headline":"■■■的新书包"')
    expect(files['entities.jsonl']).toContain('何远山')
    expect(built.out + built.err).not.toContain('林一舟')
  })

  it('are blanked in what is kept for the next build, which gives the same bytes, and for a merge', async () => {
    const folder = await tempFolder({
      ...{ 'in/1.txt': FIRST, 'in/2.txt': SECOND, 'in/3.txt': OTHER },
      ...{ 'one/1.txt': FIRST, 'one/2.txt': SECOND, 'other/3.txt': OTHER },
    })
    const at = (name: string): string => path.join(folder, name)
    const build = (input: string, out: string): ReturnType<typeof runShanhai> =>
      runShanhai('build', at(input), '-o', at(out), '--date', '2025-02-18', '--newspaper', '昌吉日报')
    expect(await build('in', 'out')).toMatchObject({ code: 0 })
    const first = await snapshot(at('out'))
    const again = await build('in', 'out')
    expect(again.code).toBe(0)
    expect(await snapshot(at('out'))).toEqual(first)
    expect(await build('one', 'a')).toMatchObject({ code: 0 })
    expect(await build('other', 'b')).toMatchObject({ code: 0 })
    expect(await runShanhai('merge', at('a'), at('b'), '-o', at('merged'))).toMatchObject({ code: 0 })
    expect(await snapshot(at('merged'))).toEqual(first)
    for (const [name, text] of Object.entries(first ?? {}))
      expect(text.replaceAll('\\n', ''), name).not.toMatch(/林一舟|古丽娜/)
    expect(first?.['readings.jsonl']).toContain('何远山')
  })
})
