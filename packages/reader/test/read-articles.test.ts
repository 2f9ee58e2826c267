import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { readArticles } from '../src/index.js'
import type { Layout } from './support/layout.js'
import { setPage, setStory, toPage, vertical, wrap } from './support/layout.js'
import type { Story } from './support/stories.js'
import { BRIDGE, FERRY, LIBRARY, SCHOOL, TEA } from './support/stories.js'

const triggers = { strong: ['对口支援', '援疆'], weak: ['结对'] }
const read = (text: string): readonly Article[] => readArticles(toPage(text), { triggers }).value
const bodyOf = (article: Article | undefined): string =>
  (article?.parts ?? [])
    .filter((part) => part.role === 'body')
    .map((part) => article?.text.slice(part.start, part.end) ?? '')
    .join('\n')
const wanted = ({ headline }: Story): string => headline.join(' ').replace(' ——', '——')

describe('readArticles: where headlines stand', () => {
  const stories = [LIBRARY, TEA, FERRY, BRIDGE, SCHOOL]
  const layouts: readonly Layout[] = [0, 13, 18, 24, 40].flatMap((columns) => [
    { columns, headlines: 'before' as const },
    { columns, headlines: 'after' as const },
  ])

  it.each(layouts)('finds headline and text of every story at $columns columns, headlines $headlines', (layout) => {
    const found = read(setPage(stories, layout))
    expect(found.map((article) => article.headline)).toEqual(stories.map(wanted))
    expect(found.map((article) => bodyOf(article))).toEqual(
      stories.map((story) =>
        story.text
          .filter((text) => !text.startsWith('# '))
          .join('\n')
          .replace(/(\d) /g, '$1'),
      ),
    )
  })

  it('reads a headline that interrupts a sentence, and the sentence as one', () => {
    const [above = '', below = ''] = SCHOOL.text[1]?.split('足球队') ?? []
    const page = [
      SCHOOL.text[0],
      above,
      SCHOOL.headline[0],
      '——' + (SCHOOL.headline[1] ?? ''),
      SCHOOL.byline,
      '足球队' + below,
      ...SCHOOL.text.slice(2),
    ].join('\n\n')
    const [article, ...rest] = read(page)
    expect(rest).toEqual([])
    expect(article?.headline).toBe('山里的足球课——二十个孩子和一位退休教练')
    expect(article?.text).toContain('坪上小学只有六十三名学生，足球队占了三分之一。')
    expect(article?.bylines).toEqual([{ role: 'reporter', name: '邵雨桐' }])
  })

  it('reads a vertical headline with its byline', () => {
    const body = LIBRARY.text.map((text) => wrap(text.replace('本报讯（记者 沈柏舟）', ''), 16)).join('\n\n')
    const page = `${body}\n\n${vertical('夜间书房﹃不打烊﹄')}\n\n${vertical('⊙本报记者')}\n\n${vertical('沈柏舟')}\n`
    const [article, ...rest] = read(page)
    expect(rest).toEqual([])
    expect(article?.headline).toBe('夜间书房“不打烊”')
    expect(article?.bylines).toEqual([{ role: 'reporter', name: '沈柏舟' }])
  })

  it('parts two stories that run on without a gap, when a second headline shows that there are two', () => {
    const first = setStory(TEA, { columns: 0, headlines: 'before' })
    const [above = '', below = ''] = SCHOOL.text[1]?.split('足球队') ?? []
    const head = ['山里的足球课', '——坪上小学见闻', SCHOOL.byline]
    const second = [SCHOOL.text[0], above, ...head, '足球队' + below, ...SCHOOL.text.slice(2)].join('\n\n')
    const found = read(`${first}\n\n${second}\n`)
    expect(found.map((article) => article.headline)).toEqual([wanted(TEA), '山里的足球课——坪上小学见闻'])
    expect(found[1]?.text).toContain('每周三下午')
  })
})

describe('readArticles: what is no story', () => {
  it.each([
    {
      name: 'a caption of another subject stands alone',
      add: '湖心岛的白鹭又回来了，游人在岸边静静拍照。 本报记者 柳青 摄影报道',
      kinds: ['news', 'caption'],
    },
    {
      name: 'teasers',
      add: '东坪：\n\n窑火不灭三百年\n老手艺找到新传人\n\n西屏：\n\n果园里的气象站',
      kinds: ['news', 'index', 'index'],
    },
    {
      name: 'classified notices',
      add: '遗失声明\n张某遗失驾驶证一本，声明作废。李某遗失公章一枚，声明作废。',
      kinds: ['news', 'ad'],
    },
    {
      name: 'a public notice',
      add: '关于注销长途客运站经营许可的公告 经批准，下列机构注销许可证，现予以公告。 联系电话:见附件 住所:东门街1号',
      kinds: ['news', 'notice'],
    },
  ])('$name', ({ add, kinds }) => {
    expect(read(`${setStory(LIBRARY, { columns: 18, headlines: 'before' })}\n\n${add}\n`).map((a) => a.kind)).toEqual(
      kinds,
    )
  })

  it.each([
    {
      name: 'an index box',
      add: '今日导读\n老船坞变身艺术街区　2 版\n茶山上的夜校　5 版',
      kind: 'index',
      headline: null,
    },
    { name: 'a teaser', add: '茶山上的夜校\n详见第3版', kind: 'index', headline: '茶山上的夜校' },
    { name: 'the weather', add: '今日天气\n阴转小雨 偏北风2到3级 14℃～19℃', kind: 'other', headline: '今日天气' },
    {
      name: 'a notice',
      add: '停水通知\n\n因主管道碰口，5月15日22时起停水。\n自来水公司',
      kind: 'notice',
      headline: '停水通知',
    },
    {
      name: 'small advertisements',
      add: '便民信息\n\n旺铺转让：临街店面六十平方米，租金面议。',
      kind: 'ad',
      headline: '便民信息',
    },
  ])('tells $name from stories', ({ add, kind, headline }) => {
    const [story, found, ...rest] = read(`${setStory(LIBRARY, { columns: 18, headlines: 'before' })}\n\n${add}\n`)
    expect(rest).toEqual([])
    expect(story?.kind).toBe('news')
    expect(found).toMatchObject({ kind, headline })
    expect(found?.text).toContain(add.split('\n').at(-1)?.slice(0, 4))
  })

  it('keeps the rows of a list apart', () => {
    const rows = ['梅坪村——云台茶业', '龙潭村——石磨食品', '青岩村——白沙果业']
    const lead = '本报讯（记者 陈汀）市里昨天公布第三批村企结对名单，二十个村各有一家企业相帮：'
    const [article, ...rest] = read(`村企结对名单公布\n\n${wrap(lead, 18)}\n\n${rows.join('\n')}\n`)
    expect(rest).toEqual([])
    expect(article?.text).toContain(rows.join('\n'))
  })

  it('reads traditional print, and gives names and text as they are printed', () => {
    const [article] = read('山裡的足球課\n\n□本報記者 陳汀\n\n兩地對口支援，坪上小學的孩子第一次有了球門。\n')
    expect(article).toMatchObject({
      headline: '山裡的足球課',
      bylines: [{ role: 'reporter', name: '陳汀' }],
      relevance: { level: 'assistance', reasons: ['对口支援'] },
    })
    expect(article?.text).toContain('兩地對口支援')
  })

  it('gives a caption to the story that it illustrates', () => {
    const caption = '青石巷的分馆里，读者坐在旧粮仓的圆墙下看书。 沈柏舟 摄'
    const found = read(`${setPage([LIBRARY, BRIDGE], { columns: 16, headlines: 'after' })}\n${caption}\n`)
    expect(found).toHaveLength(2)
    expect(found[0]?.regions.map((region) => region.role)).toContain('caption')
    expect(found[0]?.bylines).toContainEqual({ role: 'photographer', name: '沈柏舟' })
  })

  it('reports imprint lines as unassigned', () => {
    const text = `2031年4月2日 星期三 责任编辑：某某\n\n${setStory(LIBRARY, { columns: 0, headlines: 'before' })}`
    const { value, diagnostics } = readArticles(toPage(text), { triggers })
    expect(value).toHaveLength(1)
    expect(diagnostics.map((d) => [d.code, text.slice(d.place?.start, d.place?.end)])).toEqual([
      ['reader/unassigned', '2031年4月2日 星期三 责任编辑：某某'],
    ])
  })
})

describe('readArticles: details', () => {
  it('records jump lines and leaves them out of the body', () => {
    const body = [...LIBRARY.text.slice(0, 2), `${LIBRARY.text[2] ?? ''}（下转A3版）`].map((text) => wrap(text, 18))
    const [article] = read([...LIBRARY.headline, ...body].join('\n\n'))
    expect(article?.jump).toEqual({ to: 3, toSection: 'A' })
    expect(bodyOf(article)).not.toContain('下转')
    expect(read(`（上接第一版）\n${body.slice(1).join('\n\n')}`)[0]?.jump).toEqual({ from: 1, to: 3, toSection: 'A' })
  })

  it('puts rubric, headline and byline first, wherever they are printed', () => {
    const [article] = read(`乡土志\n\n${setStory(TEA, { columns: 18, headlines: 'after' })}\n`)
    expect(article?.parts.map((part) => part.role)).toEqual([
      'rubric',
      'headline',
      'byline',
      'body',
      'subheading',
      'body',
      'subheading',
      'body',
    ])
    expect(article?.text.startsWith('乡土志\n老茶树的新身份——岭背村')).toBe(true)
  })

  it('drops the blanks of justified type and keeps those that part names', () => {
    const [article] = read(
      '本报讯（记者 甲乙丙 丁戊）  2031 年 4月，新建 4000 平\n方米的 App 中心，用上 Open Source 软件。\n',
    )
    expect(article?.text).toBe('本报讯（记者 甲乙丙 丁戊）2031年4月，新建4000平方米的App中心，用上Open Source软件。')
  })

  it.each([
    { given: '援疆干部的一天', want: 'assistance' },
    { given: '城市的一天', want: 'none' },
  ] as const)('judges relevance by the headline: $given', ({ given, want }) => {
    expect(read(`${given}\n\n${LIBRARY.text.join('\n\n')}`)[0]?.relevance.level).toBe(want)
  })

  it('calls one enumeration in passing a mention', () => {
    const [article] = read(
      `${LIBRARY.headline.join('\n')}\n\n${LIBRARY.text.join('\n\n')}\n\n书房也为援疆等工作者开放。`,
    )
    expect(article?.relevance).toEqual({ level: 'mentions', reasons: ['援疆'] })
  })

  it('sees a report to the delegates', () => {
    const paragraph = '各位代表，我代表某市人民政府报告一年来的工作。全市新修公路二百公里，建成学校十二所。'
    expect(read(`${paragraph}\n\n一、回顾\n\n${paragraph}\n`)[0]?.kind).toBe('report')
  })
})
