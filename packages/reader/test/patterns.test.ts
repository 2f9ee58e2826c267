import { describe, expect, it } from 'vitest'
import { isAuthorLine, isBareAuthor } from '../src/author-lines.js'
import { isColumnTitle } from '../src/column-titles.js'
import { footStart, isFurniture, isScanLine, mastheadEnd } from '../src/furniture.js'
import { splitLines } from '../src/lines.js'
import { endingOdds, openingOdds } from '../src/story-cues.js'
import { findJumpFrom, findJumpTo } from '../src/jump-lines.js'
import {
  countAdWords,
  hasDateline,
  hasPhotoCredit,
  isBylineLine,
  isEnumerated,
  isEditorsNote,
  isSpeech,
  isTeaserLabel,
  noticeTitleLength,
} from '../src/patterns.js'
import { closingSignature } from '../src/signature.js'
import {
  isAdTitle,
  isIndexTitle,
  isLonePointer,
  isPagePointer,
  isWeatherTitle,
  opensWeatherLine,
} from '../src/zone-patterns.js'

const table = (name: string, test: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void => {
  it.each(yes)(`${name}: %s`, (text) => {
    expect(test(text)).toBe(true)
  })
  it.each(no)(`not ${name}: %s`, (text) => {
    expect(test(text)).toBe(false)
  })
}

describe('patterns', () => {
  table(
    'dateline',
    hasDateline,
    [
      '本报讯（记者 甲乙）昨日',
      '本报讯 通讯员甲乙报道:近日',
      '本报东渡3月5日电 船',
      '新华社某市5月1日电（记者甲）',
      '某州日报讯 昨天',
      '本报综合消息 昨天',
      '新华社某市 5 月1日电 记者',
      '（记者 甲乙）昨天，桥通了',
      '本报讯(融媒体记者甲乙 通讯员丙丁)',
    ],
    ['（记者 甲乙）', '本报记者 甲乙', '本报的老读者来讯说，桥通了', '新华书店昨天开业，电子书也卖', '通讯员甲乙'],
  )
  table(
    'byline',
    isBylineLine,
    [
      '□本报记者 甲乙 丙丁',
      '⊙本报记者 甲乙 通讯员 丙丁',
      '本报记者 甲乙 文/图',
      '●甲乙',
      '通讯员 甲乙',
      '文/图 本报记者 甲乙',
      '□融媒体记者 甲乙',
      '本报记者陈汀',
    ],
    [
      '记者从有关部门了解到，桥已经通车',
      '记者陈汀从市水利局获悉',
      '记者：为什么要回来',
      '记者蹲点',
      '记者 陈汀 通讯员 林远）',
      '本报讯（记者 甲乙）昨日',
      '山里的足球课',
      '通讯员队伍建设培训班昨天下午在市委党校举行开班式',
    ],
  )
  table(
    'photo credit',
    hasPhotoCredit,
    ['白鹭回来了。 甲乙 摄', '□甲乙摄', '船（资料图片）', '合影。 本报记者 甲乙 摄影报道', '列队(某馆供图)'],
    ['两部短片昨天开拍摄', '他学会了摄影技术，', '本报记者 甲乙 文/图'],
  )
  table('enumerated', isEnumerated, ['一、回顾', '（三）着力', '1.总则', '第二章 职责'], ['一片林', '十年', '2.5亿元'])
  table('teaser label', isTeaserLabel, ['东坪：', '西屏县:'], ['他说：桥', '这是一个很长的标签：'])
  table(
    'page pointer',
    isPagePointer,
    ['山村有了书房 ►4版', '详见第三版', '候鸟归来　5 版'],
    ['第三版报纸', '改到三次', '（下转第三版）', '相关报道见3版'],
  )
  table('index title', isIndexTitle, ['今日导读', '导 读'], ['导读活动开始了', '读者来信'])
  table(
    'furniture',
    isFurniture,
    ['2031年4月2日 星期三', '责任编辑：甲乙 版式:丙', 'A3 要闻', '02版：综合'],
    ['2031年4月2日，星期三，桥通了。', '3月的风', '十里长街送'],
  )
  table(
    'author',
    isAuthorLine,
    ['□陈汀', '● 柳 青', '◇ 陈若溪（云台）', '●林 小 龙', '本报评论员', '本报评论员 陈汀'],
    ['□我市新增两家工厂', '●今日要闻', '陈汀', '评论员文章引起讨论'],
  )
  table(
    'bare author',
    isBareAuthor,
    ['陈汀', '陈 汀', '林 小 龙', '陈若溪 林远'],
    ['江豚归来', '老街不老', '云台', '白鹭回家了'],
  )
  table(
    'title of a series',
    isColumnTitle,
    ['新春走基层', '学习贯彻全会精神', '乡村振兴进行时', '产业援疆', '【一线观察】', '今日谈'],
    ['渡口的路灯亮了', '市领导走进社区看望老党员并送上慰问品', '老街不老'],
  )
  table('speech', isSpeech, ['问：怎么办？', '记者: 为什么？'], ['问题：水从哪里来', '记者从市里获悉'])
  table('editors’ note', isEditorsNote, ['编者按：本报今起推出系列报道。', '【编者按】近日'], ['编者按捺不住激动'])
  table('scan line', isScanLine, ['扫码看更多新闻', '▲扫一扫'], ['扫码支付，方便了买菜的老人'])
  table('weather title', isWeatherTitle, ['今日天气', '云浦三天天气', '天气预报'], ['好天气来了', '极端天气'])
  table(
    'weather line',
    opensWeatherLine,
    ['今日天气：多云转晴，气温13℃', '天气预报 今天白天阴有小雨'],
    ['天气转凉，市民添衣', '受天气影响，航班延误'],
  )
  table('lone pointer', isLonePointer, ['详见第3版', '（见6版）', '>>>A04版'], ['老船坞变身 2版', '第三版报纸'])
  table(
    'title of advertisements',
    isAdTitle,
    ['分类信息', '信息超市 刊登热线：000-00000000', '遗失声明'],
    ['广告业发展论坛举行'],
  )

  it.each([
    { given: '云浦日报\n2031年5月13日\n第2版 要闻\n\n渡口的路灯亮了', want: 3 },
    { given: '海岳晚报\n中共海岳市委机关报\n国内统一连续出版物号 CN 00-0000\n渡口的路灯亮了', want: 3 },
    { given: '副刊 A07\n\n渡口的路灯亮了', want: 1 },
    { given: '第02版：要闻\n上一版 下一版\n放大 缩小 默认\n渡口的路灯亮了', want: 3 },
    { given: '海岳晚报\n\n渡口的路灯亮了', want: 0 },
    { given: '渡口的路灯亮了\n2031年5月13日 星期二', want: 0 },
    { given: '民生新闻\n渡口的路灯亮了', want: 0 },
  ])('masthead of $want lines: $given', ({ given, want }) => {
    expect(mastheadEnd(splitLines(given))).toBe(want)
  })

  it.each([
    { given: '他说，桥通了。\n统筹：陈某\n责任编辑：林某\n版面设计：叶某', want: 1 },
    { given: '他说，桥通了。\n- 4 -', want: 1 },
    { given: '他说，桥通了。\n社址：中山路1号 邮编：000000', want: 1 },
    { given: '他说，桥通了。\n渡口的路灯亮了', want: 2 },
  ])('foot from line $want: $given', ({ given, want }) => {
    expect(footStart(splitLines(given))).toBe(want)
  })

  it('tells words that open and close stories from words that go on', () => {
    expect(openingOdds('近日，市图书馆三楼新设一间听读室')).toBeGreaterThan(1)
    expect(openingOdds('他说，从前怕下乡回不去')).toBeLessThan(-1)
    expect(openingOdds('此外，全市新增网箱十二口')).toBeLessThan(0)
    expect(endingOdds('市直有关部门负责人参加会议。')).toBeGreaterThan(0)
  })

  table(
    'signature',
    (text) => closingSignature(text) !== '',
    ['桥通了。（王乙 陈丁）', '“好。”(据某报)'],
    ['桥通了（见图）', '桥通了。', '他来自某县（今某市）'],
  )

  it.each([
    { given: '更广阔的市场。 （下转第二版）', want: 2 },
    { given: '补上。”（下转A8版）', want: 8 },
    { given: '写完了。（下转第十二版）', want: 12 },
    { given: '写完了。（下转）', want: 0 },
    { given: '写完了。【下转·第二版】', want: 2 },
    { given: '写完了。（下转第02版·县域）', want: 2 },
    { given: '写完了。（未完待续，转第3版）', want: 3 },
    { given: '写完了。▶下转Ｂ０３版', want: 3 },
    { given: '写完了。（下转第二十一版）', want: 21 },
    { given: '写完了。', want: null },
    { given: '改革成果惠及全县，山村转变', want: null },
    { given: '货车转运到第二版仓库', want: null },
  ])('jump line at the end: $given', ({ given, want }) => {
    expect(findJumpTo(given)?.page.number ?? null).toBe(want)
  })

  it.each([
    { given: '（上接第一版）', want: 1 },
    { given: '(上接第1版) 打开', want: 1 },
    { given: '（紧接一版）船', want: 1 },
    { given: '◄上接01版', want: 1 },
    { given: '【上接1版】船', want: 1 },
    { given: '<<<上接一版', want: 1 },
    { given: '↖上接·第一版 船', want: 1 },
    { given: '上接前文', want: null },
    { given: '接版面通知', want: null },
    { given: '接到电话', want: null },
  ])('jump line at the start: $given', ({ given, want }) => {
    expect(findJumpFrom(given)?.page.number ?? null).toBe(want)
  })

  it.each([
    { given: '关于封闭望仙桥的公告 因施工', want: 10 },
    { given: '其他声明 某公司', want: 4 },
    { given: '公章遗失,声明作废。', want: 0 },
    { given: '他读了公告。', want: 0 },
  ])('notice title: $given', ({ given, want }) => {
    expect(noticeTitleLength(given)).toBe(want)
  })

  it('counts words of advertisements, not of news', () => {
    expect(countAdWords('遗失公章一枚，声明作废。联系电话见上。').kinds).toBe(3)
    expect(countAdWords('桥上人来人往，热闹得很。').kinds).toBe(0)
  })
})
