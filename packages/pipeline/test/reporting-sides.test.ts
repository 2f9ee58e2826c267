import { describe, expect, it } from 'vitest'
import type { Claim, Entity, EntityId } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { withReportingSides } from '../src/corroboration/reporting-sides.js'

const HOMES: Readonly<Record<string, string>> = {
  闽南日报: '350600',
  福建日报: '350000',
  昌吉日报: '652300',
  泉州晚报: '350500',
  人民日报: 'country:china',
}
const papers = {
  homeOf: (newspaper: string | undefined, home: string | undefined) => home ?? HOMES[newspaper ?? ''],
  // A code lies in another if the other is its beginning, noughts at the end aside.
  isWithin: (code: string, ancestor: string) => code.startsWith(ancestor.replace(/(?:00){1,2}$/, '')),
}
const pages = [...Object.keys(HOMES), '无名报'].map((newspaper) => ({ id: pageId(`${newspaper}.txt`), newspaper }))
const place = (code: string): Entity => ({
  id: entityId('Place', code),
  type: 'Place',
  name: code,
  aliases: [],
  adcode: code,
  properties: {},
})
const [zhangzhou, mulei] = [place('350600'), place('652328')]
const hospital: Entity = {
  id: entityId('Organization', '木垒县人民医院', '652328'),
  type: 'Organization',
  name: '木垒县人民医院',
  aliases: [],
  properties: {},
}
const body: Entity = {
  id: entityId('Organization', 'aid', 'xinjiang', 'sub_hq', '350600'),
  type: 'Organization',
  name: '漳州分指挥部',
  aliases: [],
  properties: {},
}
const claim = (
  subject: EntityId,
  predicate: Claim['predicate'],
  object: EntityId,
  ...newspapers: readonly string[]
): Claim => ({
  id: claimId(articleId(pageId('x.txt'), 1), subject, predicate, object, ...newspapers),
  predicate,
  subject,
  object,
  properties: {},
  status: newspapers.length === 0 ? 'reference' : 'stated',
  strength: 'explicit',
  factuality: 'ongoing',
  contested: false,
  rule: 'test',
  evidence: newspapers.map((name) => {
    const page = pageId(`${name}.txt`)
    return { page, article: articleId(page, 1), start: 0, end: 1, quote: '' }
  }),
})
const entities = [zhangzhou, mulei, hospital, body]
const reference = claim(zhangzhou.id, 'PAIRED_ASSISTANCE', mulei.id)

describe('withReportingSides', () => {
  it.each([
    { by: ['闽南日报'], want: 'supporter' },
    { by: ['福建日报'], want: 'supporter' },
    { by: ['昌吉日报'], want: 'recipient' },
    { by: ['昌吉日报', '闽南日报'], want: 'both' },
    { by: ['泉州晚报'], want: 'third' },
    { by: ['人民日报'], want: 'third' },
    { by: ['人民日报', '闽南日报'], want: 'supporter' },
    { by: ['无名报'], want: undefined },
  ])('a pair in $by is reported by: $want', ({ by, want }) => {
    const [pair] = withReportingSides(
      [claim(zhangzhou.id, 'PAIRED_ASSISTANCE', mulei.id, ...by)],
      entities,
      pages,
      papers,
    )
    expect(pair?.reportedBy).toBe(want)
  })

  it.each([
    {
      what: 'a fact of the county in the supporter’s paper',
      fact: claim(hospital.id, 'LOCATED_IN', mulei.id, '闽南日报'),
      want: 'supporter',
    },
    {
      what: 'the same in the recipient’s',
      fact: claim(hospital.id, 'LOCATED_IN', mulei.id, '昌吉日报'),
      want: 'recipient',
    },
    {
      what: 'an aid body by its sender',
      fact: claim(body.id, 'REPRESENTS', zhangzhou.id, '闽南日报'),
      want: 'supporter',
    },
    {
      what: 'what another city’s paper says',
      fact: claim(hospital.id, 'LOCATED_IN', mulei.id, '泉州晚报'),
      want: 'third',
    },
  ])('takes the side of the pair to which its places belong: $what', ({ fact, want }) => {
    const claims = withReportingSides([reference, fact], entities, pages, papers)
    expect(claims[1]?.reportedBy).toBe(want)
    expect(claims[0]).toEqual(reference)
  })
})
