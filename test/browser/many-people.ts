import type { PageData } from '../../apps/viewer/src/embed/index.js'
import { buildKnowledgeGraph, collectSources, toGraphFile } from '../../packages/graph/src/index.js'
import type { Claim, ClaimId, Entity, EntityId, PageId } from '../../packages/model/src/index.js'
import { entityId } from '../../packages/model/src/index.js'

const PAGE = 'page.txt' as PageId
const DIGITS = [...'零一二三四五六七八九']

/** A graph of so many people with one post each, whose quotes are of different length; all of them lie at one point. */
export function manyPeople(count: number): PageData {
  const school = entityId('Organization', '学校')
  const person = (i: number): EntityId => entityId('Person', String(i))
  const nameOf = (i: number): string => `林${[...String(i)].map((digit) => DIGITS[Number(digit)] ?? '').join('')}`
  const numbers = Array.from({ length: count }, (_, i) => i)
  const entities: readonly Entity[] = [
    { id: school, type: 'Organization', name: '学校', aliases: [], properties: {} },
    ...numbers.map((i) => ({ id: person(i), type: 'Person' as const, name: nameOf(i), aliases: [], properties: {} })),
  ]
  const claims = numbers.map((i): Claim => ({
    id: `made#${String(i)}` as ClaimId,
    predicate: 'HOLDS_POSITION',
    subject: person(i),
    object: school,
    properties: { title: '教师' },
    status: 'stated',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'made/post',
    evidence: [
      { page: PAGE, article: 'page.txt#1' as never, start: i, end: i + 1, quote: '援疆教师。'.repeat(1 + (i % 30)) },
    ],
  }))
  const { value } = buildKnowledgeGraph({ entities, claims, articles: [], mentions: [] }, { all: true })
  const layout = Object.fromEntries(entities.map(({ id }) => [id, [0, 0] as const]))
  return { graphFile: toGraphFile(value, collectSources(value, [], [])), layout }
}
