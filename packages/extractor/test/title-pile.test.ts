import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'

/** Positions as `person: title @ holder`, a former one with `原` before its title. */
function positionsIn(text: string): readonly string[] {
  const { claims, nameOf } = extractText(text)
  const positions = claims.filter((claim) => claim.rule === 'position/title-before-name')
  return positions
    .map(({ subject, object, properties }) => {
      const { title, former } = properties
      return `${nameOf(subject)}: ${former === true ? '原' : ''}${String(title)} @ ${nameOf(object ?? null)}`
    })
    .sort()
}

describe('piles of titles', () => {
  it.each([
    ['one post', '木垒县委副书记林海生说。', ['林海生: 副书记 @ 木垒县委']],
    [
      'two bodies',
      '昌吉市委副书记、福建援疆泉州分指挥部指挥长林海生介绍。',
      ['林海生: 副书记 @ 昌吉市委', '林海生: 指挥长 @ 福建援疆泉州分指挥部'],
    ],
    [
      'a post without a body belongs to the one before',
      '奇台县教育局党组书记、局长林海生介绍。',
      ['林海生: 党组书记 @ 奇台县教育局', '林海生: 局长 @ 奇台县教育局'],
    ],
    [
      'a list shares the post',
      '木垒县人民医院医生林海生、周立新说。',
      ['周立新: 医生 @ 木垒县人民医院', '林海生: 医生 @ 木垒县人民医院'],
    ],
    ['a former post', '原木垒县委副书记林海生说。', ['林海生: 原副书记 @ 木垒县委']],
    ['a remark in brackets', '木垒县教育局副局长（援疆）林海生说。', ['林海生: 副局长 @ 木垒县教育局']],
    ['a villager holds no post', '昌吉市六工镇村民林海生说。', []],
    ['a clause between ends the pile', '木垒县委开了会，林海生说。', []],
    ['no title', '林海生说，路修通了。', []],
  ])('%s', (_, text, want) => {
    expect(positionsIn(text)).toEqual(want)
  })
})

describe('secondment', () => {
  it.each([
    ['左贡县教育局副局长（援藏）何远山说，孩子们进步快。', true],
    ['挂职左贡县副县长的何远山说，路修通了。', true],
    ['左贡县教育局副局长何远山说，孩子们进步快。', undefined],
  ])('%s', (text, want) => {
    const [claim] = extractText(text).claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    expect(claim?.properties['secondment']).toBe(want)
  })
})
