import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { readArticles } from '../src/index.js'
import { toPage, wrap } from './support/layout.js'

const triggers = { strong: ['对口支援'], weak: ['结对'] }
const read = (text: string): readonly Article[] => readArticles(toPage(text), { triggers }).value
const headlines = (text: string): readonly (string | null)[] => read(text).map(({ headline }) => headline)

const BEFORE = '本报讯（记者 方小棠）入秋以来，云溪县把闲置的粮站改成了烘干房，十二台烘干机昼夜不停。过去晒谷看天，'
const AFTER = '现在一夜就能入仓。种粮大户程守山说，往年遇上连阴雨，一季要烂掉两成稻谷，今年一粒也没有丢。'

describe('a headline inside a sentence of its story', () => {
  it.each([12, 14, 16, 20, 24, 28])('of one row is found at %d columns', (columns) => {
    const page = `${wrap(BEFORE, columns).trimEnd()}\n\n烘干房里稻谷香\n\n${wrap(AFTER, columns)}\n`
    const [article, ...others] = read(page)
    expect(others).toEqual([])
    expect(article?.headline).toBe('烘干房里稻谷香')
    expect(article?.text).toContain('过去晒谷看天，现在一夜就能入仓。')
  })
})

describe('rows of a headline', () => {
  it.each([
    { rows: '“把账本\n晒到村口”\n——记云溪县会计程守山', want: '“把账本 晒到村口”——记云溪县会计程守山' },
    { rows: '《采茶谣》：\n一首山歌的八十年', want: '《采茶谣》： 一首山歌的八十年' },
    { rows: '程守山：“稻田\n就是我的办公室”', want: '程守山：“稻田 就是我的办公室”' },
  ])('belong together: $want', ({ rows, want }) => {
    const page = `${rows}\n\n${wrap(BEFORE + AFTER, 22)}\n\n码头夜市换新灯\n\n本报讯（记者 蓝一帆）前天晚上，码头夜市的两百盏新灯同时亮起。\n`
    expect(headlines(page)).toEqual([want, '码头夜市换新灯'])
  })

  it('may be followed by a byline set down the page in three lines', () => {
    const [article] = read(`${wrap(BEFORE + AFTER, 14)}\n\n烘\n干\n房\n里\n稻\n谷\n香\n\n□\n方\n棠\n`)
    expect(article?.headline).toBe('烘干房里稻谷香')
    expect(article?.bylines.map(({ name }) => name)).toContain('方棠')
  })
})

describe('a row in mid-sentence', () => {
  it('that ends a numbered heading of the column above is no headline', () => {
    const report = [
      '（上接第一版）',
      '今年开春，河长办要做好几件事：',
      '（一）着力疏通河道、养护堤岸，全力清理沿',
      '',
      '岸滩地垃圾',
      '建好巡河队伍。坚持落实河湖长的责任，',
      '坚持上中下河段统筹、干支小河道配套，努',
    ]
    const page = `${report.join('\n')}\n${wrap('力疏浚淤泥，让河岸有树荫、码头有灯火、渡口有渡船、村村有水井、家家有清泉。', 18)}\n`
    const [article, ...others] = read(page)
    expect(others).toEqual([])
    expect(article?.headline).toBeNull()
    expect(article?.text).toContain('全力清理沿岸滩地垃圾')
  })
})

describe('rows of an index', () => {
  it('are lines of their own', () => {
    const page = `今日导读\n烘干房里稻谷香 2版\n码头夜市换新灯 3版\n\n烘干房里稻谷香\n\n${BEFORE}${AFTER}\n`
    const [index] = read(page)
    expect([index?.kind, index?.text]).toEqual(['index', '今日导读\n烘干房里稻谷香 2版\n码头夜市换新灯 3版'])
  })
})

describe('numbers', () => {
  it.each([
    {
      name: 'of a list',
      given: '一九九五\n\n年份如下：\n1995\n2003\n2011\n都写在墙上，一笔也没有少。',
      want: '1995\n2003\n2011',
    },
    {
      name: 'of a table of two columns',
      given: '各乡早稻面积（单位：亩）如下：\n临江镇 4120\n石门镇 3985\n白沙乡 2760\n以上数字由县统计局提供。',
      want: '临江镇 4120\n石门镇 3985\n白沙乡 2760',
    },
    {
      name: 'of a line that breaks off before the next one',
      given: `${wrap(BEFORE, 22)}全县总投资\n2300\n2031年9月前还将建成三座冷库，可以存放蔬菜两千吨。`,
      want: '2300\n2031年9月',
    },
  ])('$name stay apart', ({ given, want }) => {
    expect(read(`烘干房里稻谷香\n\n${given}\n`)[0]?.text).toContain(want)
  })

  it.each([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
    'that fill a column of %d go on in the next line',
    (columns) => {
      const [article] = read(
        `烘干房里稻谷香\n\n${wrap(`${BEFORE}${AFTER}今年烘干稻谷共120000吨，比去年的80000吨多。`, columns)}\n`,
      )
      expect(article?.text).toContain('120000吨，比去年的80000吨')
    },
  )
})

describe('boxes', () => {
  it('with arrows for bullets are briefs, not captions', () => {
    const briefs = ['县林业局普查松林一万亩', '芦溪镇办起柚子采摘节', '县总工会慰问环卫工人四百名'].map(
      (text) => `▲近日，${text}。`,
    )
    const found = read(
      `烘干房里稻谷香\n\n${BEFORE}${AFTER}\n\n简讯\n\n${briefs.join('\n')}\n\n码头夜市换新灯\n\n本报讯（记者 蓝一帆）前天晚上，码头夜市的两百盏新灯同时亮起。\n`,
    )
    expect(found.map(({ headline, kind }) => [headline, kind])).toEqual([
      ['烘干房里稻谷香', 'news'],
      ['简讯', 'news'],
      ['码头夜市换新灯', 'news'],
    ])
  })

  it('of an advertisement between two paragraphs leave the story whole', () => {
    const ad = '旺铺招租\n西门步行街旺铺招租，水电齐全。联系电话：000-5550000 程女士'
    const found = read(
      `烘干房里稻谷香\n\n${BEFORE}${AFTER}\n\n${ad}\n\n烘干房还给邻乡的稻谷留了四台机器，程守山的稻谷就在里头。\n`,
    )
    expect(found.map(({ kind }) => kind)).toEqual(['news', 'ad'])
    expect(found[0]?.text).toContain('邻乡')
  })

  it('that list the titles of the page are an index', () => {
    const stories = [
      `烘干房里稻谷香\n${BEFORE}${AFTER}`,
      '码头夜市换新灯\n本报讯（记者 蓝一帆）前天晚上，码头夜市的两百盏新灯同时亮起。',
    ]
    const page = `标题导航\n· 烘干房里稻谷香\n· 码头夜市换新灯\n\n${stories.join('\n\n')}\n`
    expect(read(page).map(({ headline, kind }) => [headline, kind])).toEqual([
      [null, 'index'],
      ['烘干房里稻谷香', 'news'],
      ['码头夜市换新灯', 'news'],
    ])
  })
})
