import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'
import { readArticles } from '@shanhai/reader'
import { expectLinearTime } from '../../../test/support/linear-time.js'
import { DuplicateFinder } from '../src/find-duplicates.js'

const STORY = [
  '昨天上午，县里最后一座索桥换成了公路桥，两岸三个村子的车第一次开到了对面。',
  '索桥建于四十多年前，桥面铺着木板，雨天不敢走人，孩子上学要家长背着过去。',
  '新桥长一百二十米，由乡亲们自己取名叫同心桥，桥头种了二十棵柳树。',
]
const OTHER =
  '城东菜市场早市昨天搬进新棚，四百个摊位编了号，卖菜的和买菜的都说亮堂，管理所在门口设了检测台，农药残留十五分钟见分晓，头一周抽检四百多份，只有三份不合格，当场销毁。'

const article = (page: string, body: string): Article => {
  const id = pageId(page)
  const text = `桥通了\n\n${body}\n`
  const [found] = readArticles({ id, text, sha256: '', sources: {} }, { triggers: { strong: [], weak: [] } }).value
  if (found === undefined) throw new Error('no article')
  return { ...found, id: articleId(id, 1), kind: 'news' }
}

describe('DuplicateFinder', () => {
  it.each([
    { name: 'in the same words', body: STORY.join('\n\n') },
    {
      name: 'wrapped and spaced otherwise',
      body: STORY.join('')
        .replace(/(.{17})/g, '$1\n')
        .replaceAll('，', ','),
    },
    { name: 'with a paper of its own in front', body: `本报讯 ${STORY.join('')}` },
  ])('links a story printed again $name', ({ body }) => {
    const finder = new DuplicateFinder()
    for (const [page, text] of [
      ['a.txt', STORY.join('\n\n')],
      ['b.txt', OTHER],
      ['c.txt', body],
    ] as const)
      finder.add(article(page, text), undefined)
    expect(Object.fromEntries(finder.originals())).toEqual({ 'c.txt#a001': 'a.txt#a001' })
  })

  it.each([
    { name: 'cut at its end', first: STORY.join('\n\n') + OTHER, second: STORY.join('\n\n') },
    { name: 'longer than before', first: STORY.join('\n\n'), second: `${STORY.join('\n\n')}\n\n${OTHER}` },
    { name: 'by its first sentence alone', first: STORY.join('\n\n') + OTHER, second: STORY[0] ?? '' },
    {
      name: 'in traditional characters',
      first: STORY.join('\n\n'),
      second:
        '昨天上午，縣裡最後一座索橋換成了公路橋，兩岸三個村子的車第一次開到了對面。\n\n索橋建於四十多年前，橋面鋪著木板，雨天不敢走人，孩子上學要家長背著過去。\n\n新橋長一百二十米，由鄉親們自己取名叫同心橋，橋頭種了二十棵柳樹。',
    },
  ])('links a story printed again $name', ({ first, second }) => {
    const finder = new DuplicateFinder()
    finder.add(article('a.txt', first), undefined)
    finder.add(article('b.txt', second), undefined)
    expect(Object.fromEntries(finder.originals())).toEqual({ 'b.txt#a001': 'a.txt#a001' })
  })

  it('takes the first issue for the original, then the first path, and an undated page last', () => {
    const finder = new DuplicateFinder()
    const story = STORY.join('\n\n')
    for (const [page, day] of [
      ['a.txt', undefined],
      ['b.txt', '2025-04-03'],
      ['c.txt', '2025-04-01'],
      ['d.txt', '2025-04-01'],
    ] as const)
      finder.add(article(page, story), day)
    const original = 'c.txt#a001'
    expect(Object.fromEntries(finder.originals())).toEqual({
      'a.txt#a001': original,
      'b.txt#a001': original,
      'd.txt#a001': original,
    })
  })

  it('keeps two meetings apart that are reported in the same phrases', () => {
    const phrases =
      '昨天举行对口支援座谈会，双方就教育、医疗、农业等领域的合作交换意见。会议指出，要提高站位，强化担当，扎实推进各项工作落地见效。'
    const finder = new DuplicateFinder()
    for (const [page, pair] of [
      ['a.txt', '青岭市与石门县'],
      ['b.txt', '海岳市与临江县'],
      ['c.txt', '青岭市与石门县'],
    ] as const)
      finder.add(article(page, pair + phrases), undefined)
    expect(Object.fromEntries(finder.originals())).toEqual({ 'c.txt#a001': 'a.txt#a001' })
  })

  it('takes linear time over set phrases that many stories share', () => {
    const phrase = STORY[0] ?? ''
    const one = article('a.txt', OTHER)
    const storiesOf = (count: number): readonly Article[] =>
      Array.from({ length: count }, (_, i) => {
        const own = Array.from({ length: 120 }, (_, k) =>
          String.fromCharCode(0x4e00 + (((i * 120 + k) ** 2 % 1_000_003) % 20_000)),
        ).join('')
        const parts = [{ role: 'body' as const, start: 0, end: phrase.length + own.length }]
        return { ...one, id: articleId(pageId(`p${String(i)}.txt`), 1), text: phrase + own, parts }
      })
    expectLinearTime(3000, storiesOf, (stories) => {
      const finder = new DuplicateFinder()
      for (const story of stories) finder.add(story, undefined)
      expect(finder.originals().size).toBe(0)
    })
  })

  it.each([
    { name: 'another story', body: OTHER },
    { name: 'a story that quotes one sentence', body: `${OTHER}${STORY[2] ?? ''}` },
    { name: 'a text too short to tell', body: STORY[2] ?? '' },
  ])('does not link $name', ({ body }) => {
    const finder = new DuplicateFinder()
    finder.add(article('a.txt', STORY.join('\n\n')), undefined)
    finder.add(article('b.txt', body), undefined)
    expect(finder.originals().size).toBe(0)
  })
})
