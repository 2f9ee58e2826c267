import { describe, expect, it } from 'vitest'
import type { Division } from '@shanhai/lexicon'
import { loadLexicon } from '@shanhai/lexicon'
import { guessPageHome } from '../src/linking/page-home.js'
import { extractText } from './support/extract-text.js'

/** Entities of the mentions with a surface, in reading order. */
function entitiesOf(text: string, surface: string, file?: string): readonly (string | null)[] {
  return extractText(text, {}, file)
    .mentions.filter((mention) => mention.text === surface)
    .sort((a, b) => a.articleStart - b.articleStart)
    .map(({ entity }) => entity)
}

/** Official names of the mentions with a surface. */
function namesOf(text: string, surface: string): readonly (string | null)[] {
  const { mentions } = extractText(text)
  return mentions.filter((mention) => mention.text === surface).map(({ normalized }) => normalized)
}

describe('places', () => {
  it.each([
    ['a usual short name', '木垒县下雪了。', '木垒县', '木垒哈萨克自治县'],
    ['the city where the city is named', '昌吉市开会。昌吉市修路。昌吉的菜市场开了。', '昌吉', '昌吉市'],
    [
      'the prefecture where the prefecture is named',
      '昌吉州开会。昌吉州修路。昌吉各县来人。',
      '昌吉',
      '昌吉回族自治州',
    ],
  ])('%s', (_, text, surface, want) => {
    expect(namesOf(text, surface)).toContain(want)
  })

  it('takes the township of the county right before it', () => {
    const { entities, mentions } = extractText('昌吉市六工镇通了车。')
    const township = mentions.find(({ text }) => text === '六工镇')?.entity
    expect(entities.find(({ id }) => id === township)?.adcode).toMatch(/^652301/)
  })

  it('gives a village an id of its county: the same name elsewhere is another village', () => {
    const [here] = entitiesOf('昌吉市六工镇红柳沟村分红。', '红柳沟村')
    const [there] = entitiesOf('木垒县英格堡乡红柳沟村分红。', '红柳沟村')
    expect(here).toBeDefined()
    expect(there).toBeDefined()
    expect(here).not.toBe(there)
  })
})

describe('aid bodies', () => {
  it('are one entity however they are spelled', () => {
    const spellings = ['福建援疆漳州分指挥部', '漳州分指挥部', '漳州分指']
    const text = `援疆工作会上，${spellings.join('发言。')}发言。`
    const ids = spellings.flatMap((spelling) => entitiesOf(text, spelling))
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
  })

  it('of another supporter or rank are others', () => {
    const text = '援疆会议上，漳州分指发言，泉州分指发言，福建省对口支援新疆工作前方指挥部总结。'
    const bodies = ['漳州分指', '泉州分指', '福建省对口支援新疆工作前方指挥部']
    expect(new Set(bodies.flatMap((body) => entitiesOf(text, body))).size).toBe(3)
  })
})

describe('people', () => {
  const text = '木垒县委副书记、福建援疆漳州分指挥部指挥长周立新介绍，路修通了。'

  it('with a post in an aid body are one on two pages', () => {
    const other = '福建援疆漳州分指挥部指挥长周立新走进牧区。'
    const [one] = entitiesOf(text, '周立新', 'a.txt')
    expect(one).toBe('person:周立新@652328')
    expect(entitiesOf(other, '周立新', 'b.txt')).toEqual([one])
  })

  it('without a post stay people of their article', () => {
    const [one] = entitiesOf('村民周立新说，路修通了。', '周立新', 'a.txt')
    const [other] = entitiesOf('村民周立新说，路修通了。', '周立新', 'b.txt')
    expect(one).not.toBe(other)
  })

  it('of one name with posts in two counties are two, and what is said without the name is of the last', () => {
    const { claims, mentions } = extractText(
      '木垒县副县长刘志强走访牧民。玛纳斯县副县长刘志强看望教师。刘志强说，课上得好。他去年到任，现任玛纳斯县委书记。',
    )
    expect(mentions.flatMap(({ entity, text: name }) => (name === '刘志强' ? entity : []))).toEqual([
      'person:刘志强@652328',
      'person:刘志强@652324',
      'person:刘志强@652324',
    ])
    const posts = claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    expect(posts.every(({ object, subject }) => subject.slice(-6) === object?.slice(-6))).toBe(true)
    expect(new Set(posts.map(({ subject }) => subject)).size).toBe(2)
  })

  it('with the reporter’s name are not the reporter where a post stands before the name', () => {
    const bylines = [{ role: 'reporter' as const, name: '王建军' }]
    const { claims, entities, mentions } = extractText(
      '（记者 王建军）木垒县委副书记王建军走访牧民。王建军说，医生来得好。',
      { bylines },
    )
    const named = mentions.flatMap(({ entity, text: name }) => (name === '王建军' ? entity : []))
    expect(named[0]).toBe('person:王建军@reporter@test.txt#a001')
    expect(named.slice(1)).toEqual(['person:王建军@652328', 'person:王建军@652328'])
    expect(claims.map(({ predicate, subject }) => [predicate, subject])).toContainEqual(['HOLDS_POSITION', named[1]])
    expect(entities.find(({ id }) => id === named[1])?.properties).toEqual({ role: 'official' })
  })
})

describe('guessPageHome', () => {
  const { gazetteer } = loadLexicon()
  const named = (...codes: readonly string[]): readonly Division[] => codes.flatMap((code) => gazetteer.get(code) ?? [])
  it.each([
    ['counts places inside a unit for it', ['350602', '350603', '350600'], '350600'],
    ['needs three namings', ['350600', '350600'], undefined],
    ['needs twice as many as the next', ['350600', '350600', '350600', '652300', '652300'], undefined],
    ['takes the clear leader', ['350600', '350600', '350600', '350600', '652300', '652300'], '350600'],
    ['knows none on an empty page', [], undefined],
  ])('%s', (_, codes, want) => {
    expect(guessPageHome(named(...codes), gazetteer)('prefecture')?.code).toBe(want)
  })
})
