import { describe, expect, it } from 'vitest'
import { createBodyNormalizer, loadLexicon } from '@shanhai/lexicon'

const { newspapers, organizationForms } = loadLexicon()

describe('newspapers', () => {
  it.each([
    ['闽南日报', '350600'],
    ['泉州晚报', '350500'],
    // The prefecture's, not the city's of the same short name.
    ['昌吉日报', '652300'],
    ['新疆日报', '650000'],
    ['和田日报', '653200'],
    ['人民日报', 'country:china'],
    ['海丝新报', undefined],
    ['漳州的故事', undefined],
  ])('%s speaks for %s', (newspaper, code) => {
    expect(newspapers.homeOf(newspaper)?.code).toBe(code)
  })
})

describe('createBodyNormalizer', () => {
  const normalize = createBodyNormalizer(organizationForms)
  it.each([
    ['人民政府', '政府'],
    ['发展和改革委员会', '发改委'],
    ['第一中学', '一中'],
    ['一中', '一中'],
    ['第十二小学', '十二小'],
    ['人民医院', '人民医院'],
    ['中学', '中学'],
  ])('%s is %s', (body, want) => {
    expect(normalize(body)).toBe(want)
  })
})
