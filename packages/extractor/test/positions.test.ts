import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'

/** Positions as `person: title @ holder`, a former one with `原` before its title. */
function positionsIn(text: string, rule = ''): readonly string[] {
  const { claims, nameOf } = extractText(text)
  return claims
    .filter((claim) => claim.predicate === 'HOLDS_POSITION' && claim.rule.startsWith(rule))
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
    [
      'a committee of a body has a secretary, the body its head',
      '木垒县人民医院党委副书记、院长林海生说。',
      ['林海生: 副书记 @ 木垒县人民医院党委', '林海生: 院长 @ 木垒县人民医院'],
    ],
    [
      'the commissioner of a region',
      '阿克苏地委副书记、行署常务副专员林海生说。',
      ['林海生: 副书记 @ 阿克苏地委', '林海生: 常务副专员 @ 阿克苏地区'],
    ],
    [
      'a remark between post and the next name',
      '木垒县副县长（挂职）林海生，玛纳斯县委常委、副县长（挂职）周立新先后发言。',
      ['周立新: 副县长 @ 玛纳斯县', '周立新: 常委 @ 玛纳斯县委', '林海生: 副县长 @ 木垒哈萨克自治县'],
    ],
    ['staff sent by a place hold no post there', '漳州援疆干部林海生说。', []],
    ['a clause between ends the pile', '木垒县委开了会，林海生说。', []],
    ['no title', '林海生说，路修通了。', []],
    [
      'a division for 对口支援',
      '福建省发展改革委对口支援处处长林海生说。',
      ['林海生: 对口支援处处长 @ 福建省发展改革委'],
    ],
    [
      'the old head is a former one',
      '漳州分指挥部开会，老指挥长林海生、木垒县原副县长周立新到会。',
      ['周立新: 原副县长 @ 木垒哈萨克自治县', '林海生: 原指挥长 @ 福建援疆漳州分指挥部'],
    ],
  ])('%s', (_, text, want) => {
    expect(positionsIn(text, 'position/title-before-name')).toEqual(want)
  })
})

describe('posts whose body the words leave out', () => {
  it.each([
    [
      'a bare head of a unit is of the unit named before',
      '玛纳斯县的果园丰收了。副县长何远山说，价格不错。',
      ['何远山: 副县长 @ 玛纳斯县'],
    ],
    [
      'a bare county committee and county are those of the place told of',
      '木垒县的果园丰收了。县委副书记、县长何远山说，价格不错。',
      ['何远山: 副书记 @ 木垒哈萨克自治县委', '何远山: 县长 @ 木垒哈萨克自治县'],
    ],
    [
      'of two counties the one that is assisted and named last',
      '漳州市云霄县与木垒县结对。到了木垒县，县委副书记何远山说，路通了。',
      ['何远山: 副书记 @ 木垒哈萨克自治县委'],
    ],
    ['an aid body named before', '漳州分指挥部开会。指挥长何远山主持。', ['何远山: 指挥长 @ 福建援疆漳州分指挥部']],
    [
      'of a county that nobody knows, none',
      '云岭县委常委、副县长何远山，木垒县副县长周立新到会。',
      ['周立新: 副县长 @ 木垒哈萨克自治县'],
    ],
    ['of two aid bodies, none', '各分指挥部指挥长何远山、周立新到会。', []],
    ['the body whose name ends so', '木垒县图书馆翻新了。馆长何远山说，孩子们爱来。', ['何远山: 馆长 @ 木垒县图书馆']],
    ['not a body of another kind', '木垒县图书馆翻新了。校长何远山说，孩子们爱来。', []],
    ['a seconded deputy is on the assisted side', '屏幕那头是漳州市中医院的专家，这头是挂职副院长何远山。', []],
    [
      'the committee of the village',
      '昌吉市六工镇十三户村的草莓熟了。十三户村党总支书记、村委会主任何远山说。',
      ['何远山: 书记 @ 十三户村党总支', '何远山: 村委会主任 @ 十三户村村民委员会'],
    ],
    [
      'the body whose committee is named before',
      '徐汇区中心医院的专家来了。元阳县人民医院党委书记周立新、院长何远山到场。',
      ['何远山: 院长 @ 元阳县人民医院', '周立新: 书记 @ 元阳县人民医院党委'],
    ],
    [
      'that school, though its name ends in another character',
      '教师何远山2021年到木垒县民族中学支教，现担任该校副校长。',
      ['何远山: 副校长 @ 木垒县民族中学'],
    ],
    [
      'what a common noun stands for, on the assisted side where both sides have one',
      '教师林海生来自漳州市第一中学，任木垒县第一中学副校长。学校党委书记何远山说，课堂变了。',
      ['何远山: 党委书记 @ 木垒县第一中学', '林海生: 副校长 @ 木垒县第一中学'],
    ],
    [
      'of two schools of one side, none',
      '木垒县第一中学和木垒县第二中学迎来新生。学校党委书记何远山说，课堂变了。',
      [],
    ],
    ['the head of a whole is not that of its part', '木垒县人民医院的病房满了。集团总院长何远山说，会好的。', []],
    ['a region of a firm is no place', '木垒县的客商多了。云南区域总经理何远山说。', []],
    ['that township', '昌吉市六工镇的牧民富了。该镇副镇长何远山说，路通了。', ['何远山: 副镇长 @ 六工镇']],
  ])('%s', (_, text, want) => {
    expect(positionsIn(text)).toEqual(want)
  })
})

describe('respective and shared titles', () => {
  it.each([
    [
      'places one by one, one title',
      '教师何远山、周立新分别挂任木垒县、奇台县副县长。',
      ['何远山: 副县长 @ 木垒哈萨克自治县', '周立新: 副县长 @ 奇台县'],
    ],
    ['more people than posts', '教师何远山、周立新、林海生分别任木垒县、奇台县副县长。', []],
    [
      'one person, places one after another',
      '教师何远山先后任木垒县、奇台县副县长。',
      ['何远山: 副县长 @ 奇台县', '何远山: 副县长 @ 木垒哈萨克自治县'],
    ],
    [
      'what somebody was before',
      '教师何远山来自漳州，援疆前任漳州市第一中学副校长，现任木垒县教育局副局长。',
      ['何远山: 副局长 @ 木垒县教育局', '何远山: 原副校长 @ 漳州市第一中学'],
    ],
  ])('%s', (_, text, want) => {
    expect(positionsIn(text)).toEqual(want)
  })
})

describe('the time of a post', () => {
  it.each([
    ['2021年5月，教师何远山任木垒县教育局副局长。', ['2021-05', undefined]],
    ['教师何远山2019年起担任木垒县教育局副局长。', ['2019', undefined]],
    ['教师何远山2010年至2013年任漳州市教育局科长。', ['2010', '2013']],
    ['教师何远山看了2021年的计划，他任木垒县教育局副局长。', [undefined, undefined]],
  ])('%s', (text, want) => {
    const [claim] = extractText(text).claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    expect([claim?.validFrom, claim?.validTo]).toEqual(want)
  })
})

describe('notices', () => {
  const findIn = (text: string) => {
    const { claims, mentions, nameOf } = extractText(text, { kind: 'notice' })
    const people = mentions.filter(({ type }) => type === 'Person').map((mention) => mention.text)
    return { people, posts: claims.map(({ subject, object }) => `${nameOf(subject)} @ ${nameOf(object)}`) }
  }

  it('of who takes and leaves an office are read', () => {
    const notice =
      '关于何远山等同志职务任免的通知\n任命何远山同志为木垒县教育局副局长；\n免去周立新同志的木垒县教育局局长职务。'
    expect(findIn(notice).posts).toEqual(expect.arrayContaining(['何远山 @ 木垒县教育局', '周立新 @ 木垒县教育局']))
  })

  it('of other matters name private people', () => {
    const notice = '关于木垒县教育局录用人员的公示\n拟录用人员：何远山，漳州市第一中学毕业。'
    expect(findIn(notice)).toEqual({ people: [], posts: expect.not.arrayContaining([expect.stringMatching(/何远山/)]) })
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
