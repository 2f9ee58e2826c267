import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Entity, EntityId } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { applyIdentity } from '../src/identity/apply-identity.js'
import type { IdentityInput, IdentityKnowledge } from '../src/identity/identity-index.js'
import { resolveIdentity } from '../src/identity/resolve-identity.js'

/** A county 652328 of two names, and no more. */
const knowledge: IdentityKnowledge = {
  isWithin: (code, ancestor) => code === ancestor,
  placesAtStart: (text) =>
    ['木垒哈萨克自治县', '木垒县', '木垒']
      .filter((name) => text.startsWith(name))
      .map((name) => ({ length: name.length, codes: ['652328'] })),
  isKnownPerson: () => false,
  normalizeBody: (body) => (body === '人民政府' ? '政府' : body),
}
const article = (page: number): ReturnType<typeof articleId> => articleId(pageId(`${String(page)}.txt`), 1)
const entity = (type: Entity['type'], name: string, ...anchor: readonly string[]): Entity => ({
  id: entityId(type, name, ...anchor),
  type,
  name,
  aliases: [],
  properties: {},
})
const post = (person: EntityId, body: EntityId, page: number): Claim => ({
  id: claimId(article(page), person, body),
  predicate: 'HOLDS_POSITION',
  subject: person,
  object: body,
  properties: {},
  status: 'stated',
  strength: 'explicit',
  factuality: 'ongoing',
  contested: false,
  rule: 'test',
  evidence: [],
})

const short = entity('Organization', '木垒县政府', '652328')
const full = entity('Organization', '木垒哈萨克自治县人民政府', '652328')
const other = entity('Organization', '奇台县政府', '652325')
const first = entity('Person', '林远山', article(1))
const second = entity('Person', '林远山', '652328')
const third = entity('Person', '林远山', article(3))
const INPUT: IdentityInput = {
  entities: [short, full, other, first, second, third],
  mentions: [
    { entity: first.id, article: article(1) },
    { entity: full.id, article: article(1) },
    { entity: second.id, article: article(2) },
    { entity: third.id, article: article(3) },
    { entity: other.id, article: article(3) },
  ],
  claims: [post(second.id, full.id, 2)],
  articles: [1, 2, 3].map((page) => ({ id: article(page), page: pageId(`${String(page)}.txt`) })),
  pages: [1, 2, 3].map((page) => ({ id: pageId(`${String(page)}.txt`), issueDate: '2025-03-01' })),
}

describe('resolveIdentity', () => {
  it('joins by the body of the place, then by the body of the post, and leaves the third alone', () => {
    expect([...resolveIdentity(INPUT, knowledge)]).toEqual([
      [full.id, { to: short.id, rule: 'organization/same-body-of-place' }],
      [first.id, { to: second.id, rule: 'person/named-with-organization' }],
    ])
  })

  it('joins nobody over more years than a round of secondment has', () => {
    const pages = INPUT.pages.map((page, index) => ({ ...page, issueDate: index === 0 ? '2012-03-01' : '2025-03-01' }))
    expect(resolveIdentity({ ...INPUT, pages }, knowledge).has(first.id)).toBe(false)
  })

  it('does not depend on the order of mentions, claims, articles and pages', () => {
    const want = [...resolveIdentity(INPUT, knowledge)]
    const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...all], { minLength: all.length })
    const inputs = fc.record({
      entities: fc.constant(INPUT.entities),
      mentions: shuffled(INPUT.mentions),
      claims: shuffled(INPUT.claims),
      articles: shuffled(INPUT.articles),
      pages: shuffled(INPUT.pages),
    })
    fc.assert(
      fc.property(inputs, (input) => {
        expect([...resolveIdentity(input, knowledge)]).toEqual(want)
      }),
    )
  })
})

describe('applyIdentity', () => {
  it('gives the joined entity all names with their reasons, and renames the ends of claims', () => {
    const { claims, entities } = applyIdentity(INPUT.entities, INPUT.claims, resolveIdentity(INPUT, knowledge))
    expect(entities.map(({ id }) => id)).toEqual([other.id, short.id, third.id, second.id])
    expect(entities[1]).toMatchObject({
      name: '木垒哈萨克自治县人民政府',
      aliases: ['木垒县政府'],
      resolution: [{ rule: 'organization/same-body-of-place', names: ['木垒哈萨克自治县人民政府'], from: full.id }],
    })
    expect(claims).toEqual([{ ...INPUT.claims[0], object: short.id }])
  })
})
