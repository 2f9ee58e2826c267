import { describe, expect, it } from 'vitest'
import type { Predicate } from '@shanhai/model'
import { factSentence } from '@shanhai/model'
import { periodOfStanding, standingLabel } from '@shanhai/graph'
import type { Standing } from '@shanhai/graph'

describe('standingLabel', () => {
  it.each<[Predicate, Standing, string | null, string | null]>([
    ['PAIRED_ASSISTANCE', { factuality: 'ongoing', validFrom: '2010' }, null, null],
    ['PAIRED_ASSISTANCE', { factuality: 'done', validTo: '2021-04' }, '已结束（至2021-04）', 'over (until 2021-04)'],
    ['STATIONED_IN', { factuality: 'done' }, '已结束', 'over'],
    ['FUNDS_OR_BUILDS', { factuality: 'done', validTo: '2021' }, null, null],
    ['FUNDS_OR_BUILDS', { factuality: 'planned' }, '计划，尚未实施', 'planned only'],
    ['HAS_MEASURE', { factuality: 'pledged' }, '承诺，尚未实施', 'pledged only'],
  ])('%s, %j', (predicate, standing, zh, en) => {
    expect([standingLabel(predicate, standing, 'zh'), standingLabel(predicate, standing, 'en')]).toEqual([zh, en])
  })

  it('says since when', () => {
    const since: Standing = { factuality: 'ongoing', validFrom: '2010' }
    expect(periodOfStanding('PAIRED_ASSISTANCE', since, 'zh')).toBe('2010起')
    expect(periodOfStanding('PAIRED_ASSISTANCE', { ...since, factuality: 'done', validTo: '2021' }, 'en')).toBe(
      'since 2010, over (until 2021)',
    )
    expect(periodOfStanding('PAIRED_ASSISTANCE', { factuality: 'ongoing' }, 'zh')).toBeNull()
  })
})

describe('factSentence', () => {
  it('says of a former post that it was held', () => {
    const post = { predicate: 'HOLDS_POSITION', subject: '林一帆', object: '木垒县' } as const
    expect(factSentence({ ...post, properties: { title: '副县长' } }, 'zh')).toBe('林一帆任木垒县副县长')
    expect(factSentence({ ...post, properties: { title: '副县长', former: true } }, 'zh')).toBe(
      '林一帆曾任木垒县副县长',
    )
    expect(factSentence({ ...post, properties: { title: '副县长', former: false } }, 'en')).toContain(' is ')
  })
})
