import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'

/** Invented children; each text names one in several ways, with an adult beside. */
const CASES = [
  ['林一舟', '五年级学生林一舟领到了新书包。林一舟说，书包真好看。校长何远山说，人人都有。'],
  ['叶小娜', '12岁的叶小娜弹了一支曲子。叶小娜说，她学了三年。校长何远山说，她很用功。'],
  ['陈子涵', '陈子涵小朋友唱了歌。陈子涵说，她爱唱歌。校长何远山说，歌声真甜。'],
  ['吴小燕', '女生吴小燕跑得快，吴小燕说每天都练。校长何远山说，校队缺人。'],
  ['阿依古丽·买买提', '学生阿依古丽·买买提说，她想当医生。阿依古丽·买买提的梦不远。校长何远山说，会的。'],
] as const

describe('minors', () => {
  it.each(CASES)('%s never becomes an entity', (name, text) => {
    const { entities, mentions } = extractText(text)
    expect(JSON.stringify({ entities, mentions })).not.toContain(name)
    expect(entities.map((entity) => entity.name)).toContain('何远山')
  })

  it('keeps grown-ups whose age is printed', () => {
    const { entities } = extractText('61岁的果农何远山种了一辈子地。三十二岁的医生林一舟来自厦门。')
    expect(entities.map((entity) => entity.name)).toEqual(expect.arrayContaining(['何远山', '林一舟']))
  })
})
