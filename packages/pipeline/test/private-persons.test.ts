import { describe, expect, it } from 'vitest'
import type { PageExtraction } from '@shanhai/extractor'
import type { Entity, EntityId } from '@shanhai/model'
import { articleId, claimId, entityId, mentionId, pageId } from '@shanhai/model'
import { withoutPrivatePersons } from '../src/private-persons.js'

const page = pageId('a.txt')
const article = articleId(page, 1)
const county = entityId('Place', '650101')

function extraction(role: string | undefined, predicate: 'HOLDS_POSITION' | 'VISITS' | null): PageExtraction {
  const person = entityId('Person', '何远山', article)
  const entities: Entity[] = [
    { id: person, type: 'Person', name: '何远山', aliases: [], properties: role === undefined ? {} : { role } },
    { id: county, type: 'Place', name: '丙县', aliases: [], properties: {} },
  ]
  const mention = (entity: EntityId, start: number, type: 'Person' | 'Place') => ({
    ...{ id: mentionId(article, start, start + 2, type), page, article, start, end: start + 2, articleStart: start },
    ...{ articleEnd: start + 2, text: '', normalized: '', type, entity, recognizer: 'test' },
  })
  const claim = {
    id: claimId(article, 'x'),
    ...{ subject: person, object: county, properties: {}, status: 'stated' as const, strength: 'explicit' as const },
    ...{ factuality: 'ongoing' as const, contested: false, rule: 'test', evidence: [] },
  }
  return {
    mentions: [mention(person, 0, 'Person'), mention(county, 4, 'Place')],
    claims: predicate === null ? [] : [{ ...claim, predicate }],
    entities,
    hidden: [],
  }
}

describe('withoutPrivatePersons', () => {
  it.each([
    ['private', 'HOLDS_POSITION', false],
    ['private', null, false],
    [undefined, null, false],
    [undefined, 'VISITS', false],
    [undefined, 'HOLDS_POSITION', true],
    ['official', null, true],
    ['professional', 'VISITS', true],
    ['reporter', null, true],
  ] as const)('a person of role %s with %s stays: %s', (role, predicate, stays) => {
    const { claims, entities, mentions } = withoutPrivatePersons(extraction(role, predicate))
    expect(entities.some(({ type }) => type === 'Person')).toBe(stays)
    expect(mentions.some(({ type }) => type === 'Person')).toBe(stays)
    expect(claims.length).toBe(stays && predicate !== null ? 1 : 0)
    expect(entities.some(({ type }) => type === 'Place')).toBe(true)
  })
})
