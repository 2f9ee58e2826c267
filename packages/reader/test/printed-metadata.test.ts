import { describe, expect, it } from 'vitest'
import { readPrintedMetadata } from '../src/index.js'

describe('readPrintedMetadata', () => {
  it.each([
    {
      given: '云浦日报 2031年5月13日 星期二 第2版',
      want: { newspaper: '云浦日报', issueDate: '2031-05-13', pageNumber: 2 },
    },
    {
      given: '云浦日报/2031 年/5 月/13 日/第 001 版',
      want: { newspaper: '云浦日报', issueDate: '2031-05-13', pageNumber: 1 },
    },
    {
      given: '云 浦 晚 报\n2031 年 5 月 13 日　星期二　农历三月廿二　今日 8 版',
      want: { newspaper: '云浦晚报', issueDate: '2031-05-13' },
    },
    { given: '第A01版', want: { pageNumber: 1, section: 'A' } },
    { given: 'A03 民生', want: { pageNumber: 3, section: 'A' } },
    { given: '第十二版 副刊', want: { pageNumber: 12 } },
    {
      given: '云浦晚报 2031.5.13 星期二 社会·文化 4',
      want: { newspaper: '云浦晚报', issueDate: '2031-05-13', pageNumber: 4 },
    },
    {
      given: '云浦日报\n2031年5月13日\n第2版 要闻',
      want: { newspaper: '云浦日报', issueDate: '2031-05-13', pageNumber: 2 },
    },
    {
      given: '石河报\n2031年5月\n13\n星期二 第二版',
      want: { newspaper: '石河报', issueDate: '2031-05-13', pageNumber: 2 },
    },
    { given: '2\n民生\n2031年5月13日 星期二', want: { issueDate: '2031-05-13', pageNumber: 2 } },
    {
      given: '海岳晚报\n中共海岳市委机关报 海岳日报社出版\n2031年5月13日 星期二 第10236期 今日8版',
      want: { newspaper: '海岳晚报', issueDate: '2031-05-13' },
    },
    { given: '03版：综合新闻', want: { pageNumber: 3 } },
    { given: '云浦日报 ２０３１年５月１３日 星期二', want: { newspaper: '云浦日报', issueDate: '2031-05-13' } },
    {
      given: '岭南县报 2031年5月13日 周二 06版',
      want: { newspaper: '岭南县报', issueDate: '2031-05-13', pageNumber: 6 },
    },
    {
      given: '海岳晨刊 2031年5月13日 B12',
      want: { newspaper: '海岳晨刊', issueDate: '2031-05-13', pageNumber: 12, section: 'B' },
    },
    {
      given: '海岳晨刊｜2031/05/13｜07 县域',
      want: { newspaper: '海岳晨刊', issueDate: '2031-05-13', pageNumber: 7 },
    },
    {
      given: '雲浦日報 二〇三一年五月十三日 星期二 第一〇版',
      want: { newspaper: '雲浦日報', issueDate: '2031-05-13', pageNumber: 10 },
    },
    {
      given: '云浦日报电子报 2031年5月13日 第二十一版',
      want: { newspaper: '云浦日报', issueDate: '2031-05-13', pageNumber: 21 },
    },
    {
      given: '云浦日报海外版 2031年5月13日 第04版',
      want: { newspaper: '云浦日报', issueDate: '2031-05-13', pageNumber: 4 },
    },
  ])('reads $given', ({ given, want }) => {
    expect(readPrintedMetadata(`${given}\n\n渡口的路灯亮了\n\n渡口的路灯昨晚亮了，摆渡的人不再摸黑。\n`)).toEqual(want)
  })

  it.each([
    { name: 'a day that does not exist', given: '云浦日报 2031年2月30日', want: { newspaper: '云浦日报' } },
    {
      name: 'a weekday that contradicts the day',
      given: '云浦日报 2031年5月13日 星期五',
      want: { newspaper: '云浦日报' },
    },
    { name: 'two days', given: '2031年5月13日 星期二\n2031年5月14日 星期三', want: {} },
    { name: 'a day in a story', given: '大桥在2031年5月13日通车，市民步行过江。', want: {} },
    { name: 'nothing', given: '渡口的路灯亮了', want: {} },
  ])('leaves out $name', ({ given, want }) => {
    expect(readPrintedMetadata(`${given}\n\n渡口的路灯昨晚亮了，摆渡的人不再摸黑。\n`)).toEqual(want)
  })

  it.each([
    { masthead: '云浦日报 2031年5月13日 星期二 第4版', want: '2031-05-13' },
    { masthead: '云浦日报\n2031年5月13日\n第4版', want: '2031-05-13' },
    { masthead: '云浦日报 第4版', want: undefined },
  ])('never takes the day under a notice for that of the issue: $masthead', ({ masthead, want }) => {
    const notice = '停水通告\n\n因检修管道，城西停水一夜，请提前储水。特此通告。\n\n云浦自来水公司\n\n2031年5月12日\n'
    const story = '渡口的路灯亮了\n\n渡口的路灯昨晚亮了，摆渡的人不再摸黑。\n'
    expect(readPrintedMetadata(`${masthead}\n\n${story}\n${notice}`).issueDate).toBe(want)
    expect(readPrintedMetadata(`${notice}\n${story}\n${masthead}\n`).issueDate).toBe(want)
  })
})
