import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'

/** Things of a text: id without its type, other names, properties. */
function thingsOf(text: string, type: string, issueDate?: string) {
  const { entities } = extractText(text, {}, undefined, issueDate === undefined ? {} : { issueDate })
  return entities.filter((one) => one.type === type).map(({ id, aliases, properties }) => ({ id, aliases, properties }))
}

describe('projects', () => {
  it('are one under their long and their short name', () => {
    const text =
      '在奇台县，北部牧区人畜饮水工程通水。奇台县北部牧区人畜饮水工程、残疾人康复中心建设项目列入计划。奇台县残疾人康复中心建成。'
    expect(thingsOf(text, 'Project').map(({ id, aliases }) => [id, ...aliases])).toEqual([
      ['project:北部牧区人畜饮水工程@652325', '北部牧区人畜饮水工程'],
      ['project:残疾人康复中心建设项目@652325', '奇台县残疾人康复中心'],
    ])
  })

  it('have one id with their place and without it', () => {
    const alone = thingsOf('在木垒县，南部牧区供水工程竣工。', 'Project').map(({ id }) => id)
    expect(alone).toEqual(['project:南部牧区供水工程@652328'])
    expect(thingsOf('木垒县南部牧区供水工程竣工。', 'Project').map(({ id }) => id)).toEqual(alone)
    expect(thingsOf('福建援疆漳州分指挥部援建的木垒县南部牧区供水工程竣工。', 'Project').map(({ id }) => id)).toEqual(
      alone,
    )
  })

  it('keep what is said of either of their names', () => {
    const text = '木垒县南部牧区供水工程列入计划。一年后，木垒县的南部牧区供水工程于2024年10月竣工。'
    expect(thingsOf(text, 'Project', '2025-02-18')).toMatchObject([{ properties: { completedOn: '2024-10' } }])
  })

  it('of two places stay two', () => {
    const text = '木垒县牧区供水工程竣工，奇台县牧区供水工程开工。'
    expect(thingsOf(text, 'Project').map(({ id }) => id)).toEqual([
      'project:牧区供水工程@652325',
      'project:牧区供水工程@652328',
    ])
  })

  it('are the same on two pages by their county', () => {
    const [one] = thingsOf('漳州援建的木垒县雀仁乡小学综合楼封顶。', 'Project')
    const [other] = thingsOf('木垒县雀仁乡小学综合楼投用。', 'Project')
    expect(one?.id).toBe(other?.id)
  })

  it.each([
    [
      '竣工',
      '2024年10月，木垒县牧区供水工程竣工。',
      { sector: 'infrastructure', status: 'completed', completedOn: '2024-10' },
    ],
    ['即将', '木垒县牧区供水工程即将竣工。', { sector: 'infrastructure', status: 'under_construction' }],
    ['开工', '木垒县人民医院住院楼扩建项目正式开工。', { sector: 'health', status: 'under_construction' }],
    ['力促', '力促木垒县人民医院住院楼扩建项目开工。', { sector: 'health', status: 'planned' }],
    ['签约', '木垒县牛羊肉加工项目签约。', { sector: 'industry', status: 'signed' }],
    ['a list', '木垒县牧区供水工程、奇台县牧区送电工程投用。', { sector: 'infrastructure', status: 'completed' }],
    ['nothing', '木垒县第二中学教学楼项目由漳州援建。', { sector: 'education' }],
  ])('have status and sector from the words around them: %s', (_, text, want) => {
    const found = thingsOf(text, 'Project', '2025-02-18').map(({ properties }) => properties)
    expect(found).toContainEqual(expect.objectContaining(want))
  })
})

describe('events', () => {
  it.each([
    ['an edition', '第三届和田玉石文化节开幕。', true],
    ['a known one', '企业参加广交会。', true],
    ['every year', '每年，和田玉石文化节吸引万人。', true],
    ['a first one', '首届和田玉石文化节开幕。', undefined],
  ])('recur: %s', (_, text, want) => {
    expect(thingsOf(text, 'Event')[0]?.properties['recurring']).toBe(want)
  })

  it.each([
    ['a day before it', '2031年9月6日，昭苏县文旅推介会在扬州市举办。', '2031-09-06'],
    ['a month', '2031年8月，和田美食节在人民公园正式启动。', '2031-08'],
    ['the year of the issue', '9月6日，昭苏县文旅推介会在扬州市举办。', '2031-09-06'],
    ['the verb before', '2031年3月，扬州市举办“山海情”文化旅游节。', '2031-03'],
    ['days from one to another', '2031年5月3日至5日，和田牡丹文化节在和田县举行。', '2031-05-03/2031-05-05'],
    ['a year in its name', '2031和田美食节在人民公园启动。', undefined],
    ['a visit of it', '2031年9月，县领导带队参加和田美食节，推介特产。', undefined],
    ['the date of something else', '和田美食节吸引万人，2031年9月6日新馆落成。', undefined],
  ])('take place: %s', (_, text, want) => {
    const dates = thingsOf(text, 'Event', '2031-10-01').map(({ properties }) => properties['date'])
    expect(dates).toContain(want)
    expect(new Set(dates).size).toBe(1)
  })
})
