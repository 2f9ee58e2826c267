import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { readArticles } from '../src/index.js'
import { toPage } from './support/layout.js'

const triggers = { strong: ['对口支援'], weak: ['结对'] }
const LEAD = '城东的补锅铺只有两张桌子那么大。铺主曾补山今年六十九岁，敲敲打打过了半辈子，锅底朝天，手艺朝下传。'
const REST = '补锅的炉子是父亲留下的，风箱一拉，火苗蹿得老高。街坊们端着漏了的锅来，坐着聊一会儿天，锅就好了。'
const NEXT =
  '码头夜市换新灯\n\n本报讯（记者 蓝一帆）前天晚上，码头夜市的两百盏新灯同时亮起，摊主们早早把炉子支好，等着客人来。\n'

/** The names by role of the first of two stories, which both have to keep their headlines. */
function bylinesOf(story: string): readonly string[] {
  const articles = readArticles(toPage(`城东的补锅铺\n\n${story}\n\n${NEXT}`), { triggers }).value
  expect(articles.map(({ headline }: Article) => headline)).toEqual(['城东的补锅铺', '码头夜市换新灯'])
  return (articles[0]?.bylines ?? []).map(({ role, name }) => `${role} ${name}`)
}

describe('forms of bylines', () => {
  it.each([
    ['本报记者 方小棠 通讯员 叶一舟', ['reporter 方小棠', 'correspondent 叶一舟']],
    ['新华社记者 方小棠、叶一舟', ['reporter 方小棠', 'reporter 叶一舟']],
    ['云溪融媒记者 方小棠', ['reporter 方小棠']],
    ['晚报记者 方小棠', ['reporter 方小棠']],
    ['作者：方小棠', ['reporter 方小棠']],
    ['文｜方小棠', ['reporter 方小棠']],
    ['记者｜方小棠 编辑｜叶一舟', ['reporter 方小棠']],
    ['撰文：方小棠  摄影：叶一舟', ['reporter 方小棠', 'photographer 叶一舟']],
    ['口述：方小棠 整理：叶一舟', ['reporter 方小棠', 'reporter 叶一舟']],
    ['方小棠 叶一舟 文/图', ['reporter 方小棠', 'reporter 叶一舟']],
    ['（记者 方小棠 文/摄）', ['reporter 方小棠']],
    ['（本报记者方小棠 叶一舟）', ['reporter 方小棠', 'reporter 叶一舟']],
    ['中心小学五（2）班 方小棠\n指导老师：叶一舟', ['reporter 方小棠']],
    ['本报评论员', []],
  ])('reads the row %s under a headline', (row, names) => {
    expect(bylinesOf(`${row}\n\n${LEAD}\n\n${REST}`)).toEqual(names)
  })

  it.each([
    ['本报讯（记者 方小棠 通讯员 叶一舟）', ['reporter 方小棠', 'correspondent 叶一舟']],
    ['【本报讯】（记者 方小棠）', ['reporter 方小棠']],
    ['【記者方小棠／雲溪報導】', ['reporter 方小棠']],
    ['本报记者方小棠报道：', ['reporter 方小棠']],
    ['央广网云溪5月13日消息（记者方小棠）', ['reporter 方小棠']],
    ['新华社云溪5月13日电（记者方小棠、叶一舟）', ['reporter 方小棠', 'reporter 叶一舟']],
  ])('reads the opening %s', (opening, names) => {
    expect(bylinesOf(`${opening}${LEAD}\n\n${REST}`)).toEqual(names)
  })

  it.each([
    ['（方小棠 叶一舟）', ['reporter 方小棠', 'reporter 叶一舟']],
    ['（本报记者 方小棠）', ['reporter 方小棠']],
    ['（方小棠 整理）', ['reporter 方小棠']],
    ['方小棠 文/图', ['reporter 方小棠']],
    ['（据新华社）', []],
  ])('reads the end %s', (end, names) => {
    expect(bylinesOf(`${LEAD}\n\n${REST}${end}`)).toEqual(names)
  })

  it.each([
    ['本报记者 方小棠 摄', ['photographer 方小棠']],
    ['供图：方小棠', ['photographer 方小棠']],
  ])('gives the credit %s to the story above it', (credit, names) => {
    expect(bylinesOf(`${LEAD}\n\n${REST}\n\n${credit}`)).toEqual(names)
  })
})
