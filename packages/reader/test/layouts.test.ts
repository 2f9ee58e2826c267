import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { readArticles } from '../src/index.js'
import { setPage, setStory, toPage, vertical, wrap } from './support/layout.js'
import { BRIDGE, FERRY, LIBRARY, SCHOOL, TEA } from './support/stories.js'
import type { Story } from './support/stories.js'

const triggers = { strong: ['对口支援'], weak: ['结对'] }
const read = (text: string): readonly Article[] => readArticles(toPage(text), { triggers }).value
const headlines = (text: string): readonly (string | null)[] => read(text).map((article) => article.headline)
const wanted = ({ headline }: Story): string => headline.join(' ').replace(' ——', '——')
const partOf = (article: Article | undefined, role: string): string =>
  (article?.parts ?? [])
    .filter((part) => part.role === role)
    .map((part) => article?.text.slice(part.start, part.end) ?? '')
    .join('\n')

const stories = [LIBRARY, TEA, FERRY, BRIDGE, SCHOOL]

describe('pages whose blank lines say nothing', () => {
  it.each([13, 18, 24])('finds the stories of a page of %d columns without a blank line', (columns) => {
    const page = setPage(stories, { columns, headlines: 'before' }).replace(/\n{2,}/g, '\n')
    expect(headlines(page)).toEqual(stories.map(wanted))
  })

  it.each([13, 18, 24])('finds the stories of a page of %d columns with a blank line under every line', (columns) => {
    const page = setPage(stories, { columns, headlines: 'before' }).replace(/\n+/g, '\n\n')
    expect(headlines(page)).toEqual(stories.map(wanted))
  })

  it('takes lines that are set in for paragraphs, however short they are', () => {
    const text = LIBRARY.text.map((paragraph) => wrap(`　　${paragraph}`, 12)).join('\n')
    const [article, ...rest] = read(`${LIBRARY.headline.join('\n')}\n${text}\n`)
    expect(rest).toEqual([])
    expect(partOf(article, 'headline')).toBe(LIBRARY.headline.join(' '))
  })
})

describe('headings without a blank line on one side', () => {
  it.each([0, 18])('at $0 columns part the stories', (columns) => {
    const page = setPage([LIBRARY, FERRY, BRIDGE], { columns, headlines: 'before' })
    const headings = [FERRY, BRIDGE].map(({ headline }) => headline[0] ?? '')
    const touching = headings.reduce((text, heading) => text.replace(`\n\n${heading}`, `\n${heading}`), page)
    expect(touching).not.toBe(page)
    expect(headlines(touching)).toEqual([LIBRARY, FERRY, BRIDGE].map(wanted))
  })
})

describe('tables of words', () => {
  it.each([
    [
      'under heads',
      '海岳县挂职干部名单\n姓名 派出单位 任职单位及职务\n甲某 某市一中 某县二中副校长\n乙某 某市二院 某县医院副院长',
    ],
    ['of divisions', '结对关系一览表\n南通市 汉中市\n扬州市 榆林市\n常州市 安康市'],
  ])('%s are the body under their title', (_, text) => {
    const [title, ...rows] = text.split('\n')
    const [article, ...rest] = read(`${text}\n`)
    expect(rest).toEqual([])
    expect(article?.headline).toBe(title)
    expect(partOf(article, 'body')).toBe(rows.join('\n'))
  })

  it('are not seen in headlines that are set wide', () => {
    const [article] = read(`山海 同心\n春风 化雨\n情满 高原\n\n${wrap(LIBRARY.text[0] ?? '', 18)}\n`)
    expect(partOf(article, 'body')).not.toContain('春风')
  })
})

describe('mastheads and feet', () => {
  it('keep out of headlines, over several lines as over one', () => {
    const head = '海岳晚报\n中共海岳市委机关报 海岳日报社出版\n国内统一连续出版物号 CN 00-0000\n2031年5月13日 星期二'
    const foot = '统筹：某某\n责任编辑：某某\n版面设计：某某'
    const story = setStory(LIBRARY, { columns: 18, headlines: 'before' })
    const { value, diagnostics } = readArticles(toPage(`${head}\n\n${story}\n\n${foot}\n`), { triggers })
    expect(value.map(({ headline }) => headline)).toEqual([wanted(LIBRARY)])
    expect(diagnostics.map(({ code }) => code)).toEqual(['reader/unassigned', 'reader/unassigned'])
  })

  it('of electronic editions are no headline either', () => {
    const story = setStory(LIBRARY, { columns: 0, headlines: 'before' })
    expect(headlines(`第02版：要闻\n上一版 下一版\n放大 缩小 默认\n\n${story}\n`)).toEqual([wanted(LIBRARY)])
  })
})

describe('stories between which no heading stands', () => {
  it('are parted where the words have nothing in common', () => {
    const first = setStory(TEA, { columns: 18, headlines: 'before' })
    const second = setStory({ ...SCHOOL, headline: ['山里的足球课'] }, { columns: 18, headlines: 'after' })
    const found = read(`${first}\n\n${second}\n`)
    expect(found.map(({ headline }) => headline)).toEqual([wanted(TEA), '山里的足球课'])
    expect(found[1]?.text).toContain('每周三下午')
  })
})

describe('kinds of text', () => {
  it('reads a poem line by line, with its title and its writer', () => {
    const [poem, ...rest] = read(
      '山中即景\n\n□陈汀\n\n一场雨过后\n山把自己洗得很轻\n溪水说个不停\n石头一句也不答\n\n采茶的人弯下腰\n把清晨一叶一叶\n放进竹篓\n雾就散了\n',
    )
    expect(rest).toEqual([])
    expect(poem).toMatchObject({ kind: 'news', headline: '山中即景', bylines: [{ role: 'reporter', name: '陈汀' }] })
    expect(partOf(poem, 'body')).toContain('一场雨过后\n山把自己洗得很轻\n')
  })

  it('reads questions and answers as one body', () => {
    const [talk, ...rest] = read(
      '如何看懂新版账单？\n\n□本报记者 陈汀\n\n本月起，电费账单启用新版式。\n\n问：变化是什么？\n\n答：电费按时段分开列示。\n\n问：怎样更省钱？\n\n答：夜里用电的电费更低。\n',
    )
    expect(rest).toEqual([])
    expect(talk?.headline).toBe('如何看懂新版账单？')
    expect(partOf(talk, 'body')).toContain('问：怎样更省钱？')
  })

  it('gives the editors’ note to the story below it', () => {
    const note = '编者按：本报今起推出系列报道，敬请关注。'
    const [story, ...rest] = read(`${LIBRARY.headline.join('\n')}\n\n${note}\n\n${LIBRARY.text.join('\n\n')}\n`)
    expect(rest).toEqual([])
    expect(partOf(story, 'sidebar')).toBe(note)
  })

  it('keeps the rows of a table apart', () => {
    const rows = ['指标 单位 本月 同比%', '地区生产总值 亿元 612.4 5.8', '社会消费品零售总额 亿元 288.1 4.2']
    const [story, ...rest] = read(`主要经济指标\n\n市统计局发布四月主要经济指标：\n${rows.join('\n')}\n`)
    expect(rest).toEqual([])
    expect(story?.text).toContain(rows.join('\n'))
  })

  it.each([
    { name: 'one line', weather: '今日天气：多云转晴，气温13℃～21℃，东北风3级' },
    { name: 'a box', weather: '云浦三天天气\n13日 多云 17℃/25℃\n14日 阴 16℃/23℃' },
  ])('tells the weather in $name from the caption above and the story below', ({ weather }) => {
    const caption = '5月10日，苗圃工人把第一批海棠装车。 本报记者 蓝小舟 摄'
    const found = read(`${caption}\n\n${weather}\n\n${setStory(LIBRARY, { columns: 18, headlines: 'before' })}\n`)
    expect(found.map(({ kind }) => kind)).toEqual(['caption', 'other', 'news'])
  })

  it('keeps labelled teasers apart from the story that follows', () => {
    const teasers = '云台：\n早市搬家记\n老船坞变身艺术街区\n\n石河：\n茶山上的夜校'
    const found = read(`${teasers}\n\n${setStory(LIBRARY, { columns: 18, headlines: 'before' })}\n`)
    expect(found.map(({ kind, headline }) => [kind, headline])).toEqual([
      ['index', '云台： 早市搬家记 老船坞变身艺术街区'],
      ['index', '石河： 茶山上的夜校'],
      ['news', wanted(LIBRARY)],
    ])
  })
})

describe('bylines', () => {
  it.each([
    { name: 'the bracket of a dateline without a role', text: '本报讯（陈汀 林远）', want: ['陈汀', '林远'] },
    { name: 'a digest', text: '本报综合消息 ', want: [] },
  ])('reads $name', ({ text, want }) => {
    const [article] = read(`渡口的路灯亮了\n\n${text}渡口的路灯昨晚亮了，摆渡的人不再摸黑。\n`)
    expect(article?.bylines.map(({ name }) => name)).toEqual(want)
  })

  it.each(['（陈若溪\n林远）', '（陈若\n溪 林远）', '（陈若溪 林远）', '\n（记者 陈若溪 林远）'])(
    'reads names that close a story: %j',
    (closing) => {
      const [article] = read(`渡口的路灯亮了\n\n渡口的路灯昨晚亮了，\n摆渡的人不再摸黑。${closing}\n`)
      expect(article?.bylines.map(({ name }) => name)).toEqual(['陈若溪', '林远'])
    },
  )

  it('parts two vertical headlines with their bylines', () => {
    const body = (story: Story): string =>
      story.text.map((text) => wrap(text.replace(/^本报讯（[^）]*）/, ''), 16)).join('\n')
    const page = [
      body(LIBRARY),
      vertical('夜间书房不打烊'),
      vertical('□陈汀'),
      vertical('最后一座索桥'),
      vertical('本报记者'),
      vertical('林远'),
      body(BRIDGE),
    ].join('\n\n')
    const found = read(page)
    expect(found.map(({ headline }) => headline)).toEqual(['夜间书房不打烊', '最后一座索桥'])
    expect(found[0]?.bylines.map(({ name }) => name)).toContain('陈汀')
    expect(found[1]?.bylines.map(({ name }) => name)).toContain('林远')
  })
})
