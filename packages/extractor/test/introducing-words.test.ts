import { loadLexicon } from '@shanhai/lexicon'
import { describe, expect, it } from 'vitest'
import { recognizeText } from './support/recognize-text.js'

function peopleIn(text: string): readonly string[] {
  const people = recognizeText(text).mentions.filter(({ type }) => type === 'Person')
  return people.map(({ start, end }) => text.slice(start, end))
}

const rows = loadLexicon().contextWords.filter((row) => row.class === 'introduces_person')

describe('words that present a person', () => {
  it('find the name behind them in their example', () => {
    const missed = rows.filter(({ word, example }) => !peopleIn(example).some((name) => example.includes(word + name)))
    expect(rows.length).toBeGreaterThan(100)
    expect(missed).toEqual([])
  })

  it('find nobody in their counter-example', () => {
    const texts = rows.flatMap(({ counterExample }) => counterExample ?? [])
    expect(texts.length).toBeGreaterThan(80)
    expect(texts.filter((text) => peopleIn(text).length > 0)).toEqual([])
  })

  it.each([
    '好手高达三十人。',
    '种棉能手高达三十人。',
    '种植能手高达三十人。',
    '嘉宾高度评价这台戏。',
    '鼓手何等威风。',
    '公公何时回来？',
    '弟子万分感激。',
    '主刀全程站了六个小时。',
  ])('no person in %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})

describe('words that look like parts of a name in transcription', () => {
  it.each([
    '路上石哈哈大笑。',
    '与温泉水一起出售。',
    '路上更求稳。',
    '队伍支教三年。',
    '买车拉羊的老乡回来了。',
    '上海车展的展台很大。',
    '清真寺阿訇说，路好走了。',
    '天黑来电，灯亮了。',
    '星巴克的店开在沃尔玛的楼下。',
    '万载夏布的技艺传到了喀什。',
    '多巴胺的颜色，乌拉尔的风。',
  ])('no person in %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })

  it('a famous name is no part of another', () => {
    expect(peopleIn('巴尔扎克的小说摆上了书架。').filter((name) => name !== '巴尔扎克')).toEqual([])
    expect(loadLexicon().nameElements.map(({ element }) => element)).not.toContain('巴尔扎克')
  })

  it('longer parts that hold them stay', () => {
    expect(peopleIn('夏布地力·尤力达西种棉花。')).toEqual(['夏布地力·尤力达西'])
    expect(peopleIn('村民地力夏提笑了。')).toEqual(['地力夏提'])
  })
})
