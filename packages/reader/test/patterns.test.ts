import { describe, expect, it } from 'vitest'
import { isFurniture } from '../src/furniture.js'
import {
  countAdWords,
  findJumpFrom,
  findJumpTo,
  hasDateline,
  hasPhotoCredit,
  isBylineLine,
  isEnumerated,
  isTeaserLabel,
  noticeTitleLength,
} from '../src/patterns.js'
import { closingSignature } from '../src/signature.js'
import { isIndexTitle, isPagePointer } from '../src/zone-patterns.js'

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
      '本报讯(融媒体记者甲乙 通讯员丙丁)',
    ],
    ['本报记者 甲乙', '本报的老读者来讯说，桥通了', '新华书店昨天开业，电子书也卖', '通讯员甲乙'],
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
    ],
    [
      '记者从有关部门了解到，桥已经通车',
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
    { given: '写完了。', want: null },
    { given: '货车转运到第二版仓库', want: null },
  ])('jump line at the end: $given', ({ given, want }) => {
    expect(findJumpTo(given)?.pageNumber ?? null).toBe(want)
  })

  it.each([
    { given: '（上接第一版）', want: 1 },
    { given: '(上接第1版) 打开', want: 1 },
    { given: '（紧接一版）船', want: 1 },
    { given: '上接前文', want: null },
    { given: '接到电话', want: null },
  ])('jump line at the start: $given', ({ given, want }) => {
    expect(findJumpFrom(given)?.pageNumber ?? null).toBe(want)
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
