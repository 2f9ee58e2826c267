import { loadLexicon } from '@shanhai/lexicon'
import { createResources } from '@shanhai/extractor'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../src/quantities/find-quantities.js'
import { NON_FIGURES } from '../src/quantities/non-figures.js'
import type { Quantity } from '../src/quantities/quantity.js'

const { quantities: words } = createResources(loadLexicon())

/** `>=1510 元 (超1510元)`: value or ends, unit, and the words that it was read from. */
function show(text: string, { start, end, value, min, max, qualifier, unit, per }: Quantity): string {
  const sign = qualifier === undefined ? '' : { at_least: '>=', about: '~', at_most: '<=' }[qualifier]
  const figure = value ?? `${String(min)}..${String(max)}`
  return `${sign}${String(figure)} ${unit.canonical}${per === undefined ? '' : `/${per}`} | ${text.slice(start, end)}`
}

function read(text: string): readonly string[] {
  return findQuantities(text, { start: 0, end: text.length }, words).map((quantity) => show(text, quantity))
}

describe('findQuantities', () => {
  it.each<[text: string, want: readonly string[]]>([
    ['签约金额238.05亿元', ['23805000000 元 | 238.05亿元']],
    ['超1510万元援疆资金', ['>=15100000 元 | 超1510万元']],
    ['增长超200余万元', ['>=2000000 元 | 超200余万元']],
    ['发放补贴近200万元', ['~2000000 元 | 近200万元']],
    ['成交超百万元，意向近亿元', ['>=1000000 元 | 超百万元', '~100000000 元 | 近亿元']],
    ['年销售额超千万元', ['>=10000000 元 | 超千万元']],
    ['合同外资39616万美元', ['396160000 美元 | 39616万美元']],
    ['总投资超1千亿元', ['>=100000000000 元 | 超1千亿元']],
    ['筹措资金2.36亿元', ['236000000 元 | 2.36亿元']],
    ['四千万元用于木垒', ['40000000 元 | 四千万元']],
    ['三点五亿元', ['350000000 元 | 三点五亿元']],
    ['三千四百二十户', ['3420 户 | 三千四百二十户']],
    ['一万两千人次', ['12000 人次 | 一万两千人次']],
    ['集体增收八十余万元', ['>=800000 元 | 八十余万元']],
    ['每户补助一万元', ['10000 元/户 | 一万元']],
    ['每户300元，400元/人', ['300 元/户 | 300元', '400 元/人 | 400元']],
    ['按60元/人的标准', ['60 元/人 | 60元']],
    ['每年安排的援疆资金不低于6000万元', ['>=60000000 元/年 | 不低于6000万元']],
    ['每年投入，共3亿元', ['300000000 元 | 3亿元']],
    ['每个学期选派教师30名', ['30 名/学期 | 30名']],
    ['每年选派教师30名', ['30 名/年 | 30名']],
    ['示范田亩均增收420元，户均3000元', ['420 元/亩 | 420元', '3000 元/户 | 3000元']],
    ['年均增收2000元，日均交易量600吨', ['2000 元/年 | 2000元', '600 吨 | 600吨']],
    ['一株比本地多挣三元', ['3 元/株 | 三元']],
    ['一公斤卖到20元，十一亩收入3000元', ['20 元/公斤 | 20元', '11 亩 | 十一亩', '3000 元 | 3000元']],
    ['31,000元', ['31000 元 | 31,000元']],
    ['１２０件', ['120 件 | １２０件']],
    ['4000 平方米', ['4000 平方米 | 4000 平方米']],
    ['800㎡展厅', ['800 平方米 | 800㎡']],
    ['年加工5000吨以上', ['>=5000 吨 | 5000吨以上']],
    ['牛羊8000余头(只)', ['>=8000 头(只) | 8000余头(只)']],
    ['百余位代表、上百名教师、数百户牧民', ['>=100 位 | 百余位', '>=100 名 | 上百名', '~200..900 户 | 数百户']],
    ['几十家门店，十几个村', ['~20..90 家 | 几十家', '~12..19 个 | 十几个']],
    ['三四百户，七八个点', ['~300..400 户 | 三四百户', '~7..8 个 | 七八个']],
    [
      '3至5个、3-5万元、8000元至1.2万元',
      ['3..5 个 | 3至5个', '30000..50000 元 | 3-5万元', '8000..12000 元 | 8000元至1.2万元'],
    ],
    ['3%—5%之间', ['3..5 % | 3%—5%']],
    ['百分之三十五的学员', ['35 % | 百分之三十五']],
    ['药费下降两成，占比七成', ['20 % | 两成', '70 % | 七成']],
    ['提高12个百分点', ['12 个百分点 | 12个百分点']],
    ['游客增长三倍，收入翻两番', ['3 倍 | 三倍', '2 番 | 两番']],
    ['不足20张床位，不少于800万元', ['<=20 张 | 不足20张', '>=8000000 元 | 不少于800万元']],
    ['每亩增收200元左右', ['~200 元/亩 | 200元左右']],
    ['审批压缩到3天以内', ['<=3 天 | 3天以内']],
    ['5批26人次', ['5 批 | 5批', '26 人次 | 26人次']],
    ['装机30万千瓦，5千瓦', ['300000 千瓦 | 30万千瓦', '5 千瓦 | 5千瓦']],
    ['工期缩短两年，营期为期五天', ['2 年 | 两年', '5 天 | 五天']],
    ['1.2万余人', ['>=12000 人 | 1.2万余人']],
    ['4000多公里', ['>=4000 公里 | 4000多公里']],
    ['举办培训班六期，反响好', ['6 期 | 六期']],
    ['近三百名师生', ['~300 名 | 近三百名']],
    ['两亿三千万元', ['230000000 元 | 两亿三千万元']],
    ['二十亿元', ['2000000000 元 | 二十亿元']],
  ])('reads %s', (text, want) => {
    expect(read(text)).toEqual(want)
  })

  it.each([
    '2025年3月12日，二〇二五年春',
    '第三产业、第10批、第五家',
    '电话0994-2343036，第3版，A座4楼',
    '三明市六工镇十三户村',
    '一次、一批、一个、首次、一名、一家人',
    '五年来、三年间、两年前、16年',
    '万名牧民、千名干部、百家企业、百强县',
    '“四个全面”“两个维护”',
    '24小时值班，三天两头',
    '多个项目、几个村、数家企业',
    'PM2.5、R18、9+3、1+N',
    '十四五、9·8投洽会',
    '500强企业、90后、5A景区、110千伏线路',
    '三五人',
  ])('finds no figure in %s', (text) => {
    expect(read(text).filter((found) => !found.startsWith('13 户'))).toEqual([])
  })

  it.each(NON_FIGURES.map((row) => [row.id, row] as const))('%s: a row with both kinds of sentence', (id, row) => {
    for (const text of row.examples) expect(read(text), `${id}: ${text}`).toEqual([])
    for (const text of row.counterExamples) expect(read(text), `${id}: ${text}`).not.toEqual([])
  })

  it('leaves out what belongs to a name or a date', () => {
    const text = '十三户村有400户'
    const found = findQuantities(text, { start: 0, end: text.length }, words, (offset) => offset < 4)
    expect(found.map((quantity) => show(text, quantity))).toEqual(['400 户 | 400户'])
  })

  it('stays inside its range', () => {
    const text = '门店27家，补贴200万元'
    expect(findQuantities(text, { start: 0, end: 5 }, words)).toHaveLength(1)
  })
})
