import { describe, expect, it } from 'vitest'
import type { Claim, Entity, EntityType, Mention, Predicate } from '@shanhai/model'
import { articleId, claimId, entityId, mentionId, pageId } from '@shanhai/model'
import { parseMarks } from './marked-mentions.js'
import type { GoldClaim } from './material.js'
import { scoreClaims } from './score-claims.js'
import { scoreMentions } from './score-mentions.js'
import { Tallies } from './tally.js'

const page = pageId('test.txt')
const article = articleId(page, 1)

/** Details of scoring a marked text against names found in it, as `Type:name`. */
function judgeMentions(marked: string, ...found: readonly string[]): readonly string[] {
  const gold = parseMarks(marked)
  const tallies = new Tallies()
  const mentions = found.map((one): Mention => {
    const [type = '', text = ''] = one.split(':')
    const start = gold.text.indexOf(text)
    const range = { start, end: start + text.length, articleStart: start, articleEnd: start + text.length }
    const names = { text, normalized: text, type: type as EntityType, recognizer: 'test' }
    const entity = entityId('Place', text)
    return { id: mentionId(article, range.start, range.end, names.type), page, article, entity, ...range, ...names }
  })
  scoreMentions(gold, mentions, tallies)
  return tallies.details.map((line) => line.split(/\s+/).slice(0, 3).join(' '))
}

describe('scoring mentions', () => {
  it('wants each mark and nothing else', () => {
    expect(judgeMentions('{L:漳州}的{P:林海}', 'Place:漳州', 'Person:林海')).toEqual([])
    expect(judgeMentions('{L:漳州}的{P:林海}', 'Organization:漳州')).toEqual([
      'missed Place 漳州',
      'missed Person 林海',
      'false Organization 漳州',
    ])
  })

  it('forgives what is nested in a made-up name, but no half of a person', () => {
    expect(judgeMentions('{O:木垒县委}开会', 'Organization:木垒县委', 'Place:木垒县')).toEqual([])
    expect(judgeMentions('{P:林海生}说', 'Person:林海生', 'Person:林海')).toEqual(['false Person 林海'])
  })

  it('takes a name in pieces only where the bars allow it', () => {
    expect(judgeMentions('{L:第三师|图木舒克市}', 'Place:第三师', 'Place:图木舒克市')).toEqual([])
    expect(judgeMentions('{L:第三师|图木舒克市}', 'Place:第三师图木舒克市')).toEqual([])
    expect(judgeMentions('{L:第三师|图木舒克市}', 'Place:第三师')).toEqual(['missed Place 第三师图木舒克市'])
  })

  it('neither wants nor blames what is optional, nominal or quoted', () => {
    expect(judgeMentions('{L?:南疆}与我市', 'Place:南疆', 'Place:我市')).toEqual([])
    expect(judgeMentions('“{B:天山来信}”上架', 'Brand:“天山来信”')).toEqual([])
  })
})

const NAMES = ['漳州市', '木垒哈萨克自治县', '木垒县委', '林海', '木垒县人民医院'] as const
const entities = new Map(
  NAMES.map((name): [Entity['id'], Entity] => {
    const id = entityId('Place', name)
    return [id, { id, type: 'Place', name, aliases: name.startsWith('木垒哈') ? ['木垒县'] : [], properties: {} }]
  }),
)

function made(predicate: Predicate, subject: string, object: string | null, more: Partial<Claim> = {}): Claim {
  const ends = { subject: entityId('Place', subject), object: object === null ? null : entityId('Place', object) }
  const kind = { status: 'stated', strength: 'explicit', factuality: 'done', contested: false, rule: 'test' } as const
  return { id: claimId(article, predicate), predicate, ...ends, properties: {}, evidence: [], ...kind, ...more }
}

/** `missed` and `false` lines' first words. */
function judgeClaims(gold: readonly GoldClaim[], ...claims: readonly Claim[]): readonly string[] {
  const tallies = { claims: new Tallies(), properties: new Tallies() }
  scoreClaims({ id: 'a', group: 'test', date: '2025-01-01', text: '', claims: gold }, claims, entities, tallies)
  return tallies.claims.details.map((line) => line.split(/\s+/).slice(0, 2).join(' '))
}

describe('scoring claims', () => {
  const pair: GoldClaim = { predicate: 'PAIRED_ASSISTANCE', subject: '漳州市', object: '木垒县' }
  it('knows both ends by any of their names, and their order', () => {
    expect(judgeClaims([pair], made('PAIRED_ASSISTANCE', '漳州市', '木垒哈萨克自治县'))).toEqual([])
    expect(judgeClaims([pair], made('PAIRED_ASSISTANCE', '木垒哈萨克自治县', '漳州市'))).toEqual([
      'false PAIRED_ASSISTANCE',
      'missed PAIRED_ASSISTANCE',
    ])
  })

  it('lets cooperation be told from either end', () => {
    const gold: GoldClaim = { ...pair, predicate: 'COOPERATES_WITH' }
    expect(judgeClaims([gold], made('COOPERATES_WITH', '木垒哈萨克自治县', '漳州市'))).toEqual([])
  })

  it('tells a deputy from the head', () => {
    const post: GoldClaim = { predicate: 'HOLDS_POSITION', subject: '林海', object: '木垒县委', title: '副书记' }
    const as = (title: string): Claim => made('HOLDS_POSITION', '林海', '木垒县委', { properties: { title } })
    expect(judgeClaims([post], as('县委副书记'))).toEqual([])
    expect(judgeClaims([post], as('书记'))).toEqual(['false HOLDS_POSITION', 'missed HOLDS_POSITION'])
  })

  it('wants the figure of a measure and judges figures only where some are listed', () => {
    const measure: GoldClaim = { predicate: 'HAS_MEASURE', subject: '漳州市', object: null, value: 2000 }
    const of = (min: number): Claim => made('HAS_MEASURE', '漳州市', null, { properties: { min } })
    expect(judgeClaims([measure], of(2000))).toEqual([])
    expect(judgeClaims([measure], of(200))).toEqual(['false HAS_MEASURE', 'missed HAS_MEASURE'])
    expect(judgeClaims([], of(200))).toEqual([])
  })

  it('blames an optional plan that is told as a fact', () => {
    const plan: GoldClaim = { ...pair, optional: true, factuality: 'planned' }
    const claim = made('PAIRED_ASSISTANCE', '漳州市', '木垒哈萨克自治县')
    expect(judgeClaims([plan], claim)).toEqual(['false PAIRED_ASSISTANCE'])
    expect(judgeClaims([plan], { ...claim, factuality: 'planned' })).toEqual([])
  })

  it('ignores what a name says by itself', () => {
    expect(judgeClaims([], made('LOCATED_IN', '木垒县人民医院', '木垒哈萨克自治县'))).toEqual([])
    expect(judgeClaims([], made('LOCATED_IN', '木垒县人民医院', '漳州市'))).toEqual(['false LOCATED_IN'])
  })
})
