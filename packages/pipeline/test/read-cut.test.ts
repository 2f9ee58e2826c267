import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import { readArticles } from '@shanhai/reader'
import { parseCut, readCutFile } from '../src/read-cut.js'
import { tempFolder } from '../../../test/support/temp-folder.js'

const CUT = `# the two stories of this page
articles:
  - kind: news
    headline: 1
    body: [3-4, 8]
  - headline: 6
    body: 10-11
none: 13
`
const PAGE = [
  '索桥换新桥',
  '',
  '昨天，最后一座索桥换成了公路桥，',
  '两岸的车第一次开到了对面，',
  '',
  '早市搬家',
  '',
  '孩子上学不再要家长背着过去。',
  '',
  '城东早市搬进新棚。',
  '摊位编了号。',
  '',
  '第3版',
  '',
].join('\n')

describe('parseCut', () => {
  it('reads ranges by role', () => {
    expect(parseCut(CUT, 'p.cut.yaml', PAGE)).toEqual({
      articles: [
        {
          kind: 'news',
          parts: [
            { role: 'headline', lines: { from: 1, to: 1 } },
            { role: 'body', lines: { from: 3, to: 4 } },
            { role: 'body', lines: { from: 8, to: 8 } },
          ],
        },
        {
          parts: [
            { role: 'headline', lines: { from: 6, to: 6 } },
            { role: 'body', lines: { from: 10, to: 11 } },
          ],
        },
      ],
      none: [{ from: 13, to: 13 }],
    })
  })

  it.each([
    { name: 'a misspelt role', given: 'articles:\n  - headlin: 1\n', where: 'p.cut.yaml:2: ' },
    { name: 'a range turned round', given: 'articles:\n  - headline: 1\n    body: 9-4\n', where: 'p.cut.yaml:3: ' },
    { name: 'a kind that is none', given: 'articles:\n  - kind: story\n    body: 1\n', where: 'p.cut.yaml:2: ' },
    {
      name: 'a line named twice',
      given: 'articles:\n  - body: 1-5\nnone: 3\n',
      where: 'p.cut.yaml:3: line 3 of the page',
    },
    {
      name: 'a line beyond the page',
      given: 'articles:\n  - headline: 1\n    body: 3-14\n',
      where: 'p.cut.yaml:3: line 14 does not exist: the page has 13 lines',
    },
    { name: 'a blank line', given: 'articles:\n  - headline: 2\n', where: 'p.cut.yaml:2: line 2 of the page is blank' },
    {
      name: 'an article without lines',
      given: 'articles:\n  - kind: ad\n',
      where: 'p.cut.yaml:2: an article names no lines',
    },
    { name: 'an empty article', given: 'articles: [{}]', where: 'p.cut.yaml:1: an article names no lines' },
    { name: 'no cut at all', given: '- 1\n- 2\n', where: 'p.cut.yaml:1: ' },
    { name: 'broken syntax', given: 'articles:\n  - body: [1\n', where: 'p.cut.yaml:' },
    { name: 'a misspelt key', given: '{"article": []}', where: 'p.cut.yaml:1: ' },
  ])('refuses $name with file and line', ({ given, where }) => {
    expect(() => parseCut(given, 'p.cut.yaml', PAGE)).toThrow(where)
  })
})

describe('a cut made by hand', () => {
  it('goes before the program, and the other lines are read as always', async () => {
    const folder = await tempFolder({ 'p.txt': PAGE, 'p.cut.yaml': CUT })
    const text = `${PAGE}\n渡口亮灯\n\n渡口的路灯昨晚亮了。\n`
    const found = await readCutFile(path.join(folder, 'p.txt'))
    const page: Page = {
      id: pageId('p.txt'),
      text,
      sha256: '',
      sources: {},
    }
    if (found === null) throw new Error('no cut was found')
    const cut = parseCut(found.text, found.file, text)
    const { value, diagnostics } = readArticles(page, { triggers: { strong: [], weak: [] }, cut })
    expect(value.map(({ headline }) => headline)).toEqual(['索桥换新桥', '早市搬家', '渡口亮灯'])
    expect(value[0]?.text).toContain('两岸的车第一次开到了对面，孩子上学')
    expect(diagnostics.map(({ place }) => page.text.slice(place?.start, place?.end))).toEqual(['第3版'])
    expect(await readCutFile(path.join(folder, 'q.txt'))).toBeNull()
  })

  it('is refused where it is no file of a few lines', async () => {
    const folder = await tempFolder({ 'p.txt': PAGE, 'p.cut.yml': `# ${'x'.repeat(1_000_000)}` })
    await expect(readCutFile(path.join(folder, 'p.txt'))).rejects.toMatchObject({ code: 'cut/too-large' })
  })

  it('is refused where two files correct one page', async () => {
    const folder = await tempFolder({ 'p.txt': PAGE, 'p.cut.yaml': CUT, 'p.cut.json': '{"none": 13}' })
    await expect(readCutFile(path.join(folder, 'p.txt'))).rejects.toMatchObject({ code: 'cut/two-files' })
  })
})
