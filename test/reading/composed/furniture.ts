import type { Random } from '../random.js'

/** Mastheads of one to four lines, as they stand at the head of a page. */
const MASTHEADS: readonly (readonly string[])[] = [
  ['云浦日报 2031年5月13日 星期二 第2版'],
  ['2031年5月13日 星期二 责任编辑：林某 版式：陈某 2 要闻'],
  ['A03 民生·社会  2031.5.13 星期二  编辑 黄某 美编 叶某'],
  ['03版:综合新闻'],
  ['海岳晚报/2031 年/5 月/13 日/第 003 版'],
  ['云浦日报', '2031年5月13日 星期二'],
  ['第四版', '2031年5月13日 星期二'],
  ['综合新闻', '编辑：林某 校对：陈某 电话：000-00000000'],
  ['云浦日报', '2031年5月13日', '第2版 要闻'],
  ['山城时报', '2031年5月13日 星期二 农历三月廿二', '今日8版 总第10236期'],
  ['2', '民生', '2031年5月13日 星期二'],
  ['云 浦 日 报', 'YUNPU RIBAO', '2031年5月13日 星期二', '辛亥年三月廿二 第10236期 今日8版'],
  [
    '海岳晚报',
    '中共海岳市委机关报 海岳日报社出版',
    '国内统一连续出版物号 CN 00-0000 邮发代号 00-00',
    '2031年5月13日 星期二 第10236期',
  ],
  ['石河报', '2031年5月', '13', '星期二 第二版'],
]
const NONE: readonly string[] = []

/** The masthead of a page as blocks of one line each. */
export function mastheadLines(count: number, random: Random): readonly string[] {
  return count === 0 ? NONE : random.pick(MASTHEADS.filter((lines) => lines.length === count))
}

/** What papers print at the foot of a page. */
export function footLines(random: Random): readonly string[] {
  return random.pick([
    ['责编：林某 版式：陈某 校对：黄某'],
    ['新闻热线：000-00000000 投稿邮箱：news@example.com'],
    ['社址：云浦市中山路1号 邮编：000000 广告部电话：000-00000000 印刷：云浦日报印务中心'],
    ['本版编辑/林某 美编/陈某 校对/黄某', '3'],
    ['扫码看更多新闻'],
    ['- 4 -'],
    ['统筹：林某', '责任编辑：陈某', '版面设计：黄某'],
  ])
}
