import type { Entity, EntityId } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityRule, SameEntity } from './resolution-rule.js'
import { naturalKey } from './natural-key.js'

/** An aid body's key: programme, rank, sender, and station or batch where its name says so. */
interface AidBodyKey {
  readonly id: EntityId
  readonly programme: string
  readonly rank: string
  readonly sender: string
  readonly further: string
  /** What its names end in: a headquarters is not the working group that it has in a county. */
  readonly forms: ReadonlySet<string>
}

const FORMS: readonly (readonly [form: string, end: RegExp])[] = [
  ['headquarters', /指(?:挥部)?$/u],
  ['group', /组$/u],
  ['team', /队$/u],
]

function formsOf({ aliases, name }: Entity): ReadonlySet<string> {
  const names = [name, ...aliases]
  return new Set(FORMS.flatMap(([form, end]) => (names.some((one) => end.test(one)) ? [form] : [])))
}

function keysOf(entities: readonly Entity[]): readonly AidBodyKey[] {
  return entities.flatMap((entity) => {
    const { id } = entity
    const { anchor, name } = naturalKey(id)
    if (name !== 'aid') return []
    const [programme = '', rank = '', sender = '', ...further] = anchor.split('@')
    return [{ id, programme, rank, sender, further: further.join('@'), forms: formsOf(entity) }]
  })
}

/** Joins the keys that lack a part to the only key that has it; where several have it, none is meant for sure. */
function joinToOnly(
  keys: readonly AidBodyKey[],
  part: 'programme' | 'further',
  rest: (key: AidBodyKey) => string,
): readonly SameEntity[] {
  return [...groupBy(keys, rest).values()].flatMap((group) => {
    const values = new Set(group.map((key) => key[part]).filter((value) => value !== ''))
    const [only, second] = values
    const target = second === undefined ? group.find((key) => key[part] === only) : undefined
    if (target === undefined) return []
    const lacking = group.filter((key) => key[part] === '' && [...key.forms].some((form) => target.forms.has(form)))
    return lacking.map((key): SameEntity => [target.id, key.id])
  })
}

/** 漳州分指挥部 on a page without 援疆: the programme is the one in which Zhangzhou has such a body. */
export const aidBodyProgramme: IdentityRule = {
  id: 'aid-body/only-programme',
  type: 'Organization',
  find: (entities) =>
    joinToOnly(keysOf(entities), 'programme', ({ further, rank, sender }) => [rank, sender, further].join('@')),
}

/** 漳州分指挥部 and 漳州援疆木垒分指挥部. Batches of a team are no stations: 援疆工作队 alone may be any of them. */
export const aidBodyStation: IdentityRule = {
  id: 'aid-body/only-station',
  type: 'Organization',
  find: (entities) =>
    joinToOnly(
      keysOf(entities).filter(({ further }) => !further.includes('batch-')),
      'further',
      ({ programme, rank, sender }) => [programme, rank, sender].join('@'),
    ),
}
