import type { LinkedMention } from '../../linking/linked-mention.js'
import { aidBodiesOf, firstOfEntities } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { holderOf, unitBefore } from './holder.js'
import { inferred, isAssisted, lastBody } from './nearest-body.js'
import type { Holder } from './post.js'
import { placeHolder, registerBody } from './register-body.js'
import {
  COMMITTEE_OF_BODY,
  ENDINGS_OF_HEAD,
  HEAD_OF_AID_BODY,
  HEAD_OF_BODY,
  HEAD_OF_COMPANY,
  HEAD_OF_DEPARTMENT,
  HEAD_OF_UNIT,
  NAME_OF_ZONE,
  POST_OF_COMMITTEE,
  POST_OF_ZONE,
  VILLAGE_POST,
} from './post-words.js'

export interface BareTitle {
  readonly title: string
  /** Article frame: where the title stands. */
  readonly offset: number
  /** The words say that its holder was sent: 挂职副院长. The body is on the assisted side. */
  readonly seconded: boolean
}

/**
 * The holder of a post whose body the words leave out: a bare 副县长 is of the county that the text is about, a bare 指挥长
 * of its aid body, a bare 馆长 of the museum named last. Where that is unsure nobody holds it.
 */
export function settleHolder(context: SentenceContext, { title, offset, seconded }: BareTitle): Holder | undefined {
  const holder = nearestHolder(context, title, offset)
  return holder && seconded && !isAssisted(context, holder) ? undefined : holder
}

function nearestHolder(context: SentenceContext, title: string, offset: number): Holder | undefined {
  const unit = HEAD_OF_UNIT.exec(title)?.groups?.['unit']
  if (unit !== undefined) return unitHolder(context, unit, offset)
  if (HEAD_OF_AID_BODY.test(title)) return aidBodyHolder(context, offset)
  if (HEAD_OF_COMPANY.test(title)) return lastBody(context, offset, isCompany)
  const cell = VILLAGE_POST.exec(title)?.groups?.['cell']
  if (cell !== undefined) return villageHolder(context, offset, cell)
  if (POST_OF_ZONE.test(title)) return zoneHolder(context, offset)
  if (HEAD_OF_DEPARTMENT.test(title)) return withoutCommittee(context, lastBody(context, offset, hasDepartments), title)
  if (title === '理事长') return lastBody(context, offset, ({ normalized }) => /[社会]$/.test(normalized))
  const ending = HEAD_OF_BODY.exec(title)?.groups?.['ending']
  if (ending === undefined) return undefined
  const expected = ENDINGS_OF_HEAD[ending]
  const fits = ({ normalized }: LinkedMention): boolean => {
    const name = COMMITTEE_OF_BODY.exec(normalized)?.groups?.['body'] ?? normalized
    return expected ? expected.test(name) : name.endsWith(ending)
  }
  const isBody = ({ type, detail }: LinkedMention): boolean => type === 'Organization' || detail.kind === 'site'
  const body = lastBody(context, offset, (mention) => isBody(mention) && fits(mention))
  return withoutCommittee(context, body, title)
}

/** Of 某医院党委, named last, a post that is no committee's is the hospital's. */
function withoutCommittee(context: SentenceContext, body: Holder | undefined, title: string): Holder | undefined {
  return (
    body && { ...bodyOfCommittee(context, body, title), ...(body.inferredFrom && { inferredFrom: body.inferredFrom }) }
  )
}

/** 某医院党委副书记、院长: the party committee has a secretary and members, every other post is the body's own. */
export function bodyOfCommittee(context: SentenceContext, holder: Holder, title: string): Holder {
  const name = COMMITTEE_OF_BODY.exec(holder.name)?.groups?.['body']
  if (name === undefined || POST_OF_COMMITTEE.test(title)) return holder
  const named = [...firstOfEntities(context.article).values()].find(
    ({ normalized, type }) => normalized === name && type !== 'Person',
  )
  if (named) return holderOf(context, named)
  const [division, other] = context.resources.lexicon.gazetteer.lookup(name)
  if (division && !other) return placeHolder(context, division.division)
  const kind = context.resources.endings.endingAt(name, name.length)?.kind ?? 'other'
  return registerBody(context, { name, kind, ...(holder.division ? { division: holder.division } : {}) })
}

/** The park or zone named last nearby, or the only one of the article. */
function zoneHolder(context: SentenceContext, offset: number): Holder | undefined {
  const isZone = ({ normalized, type }: LinkedMention): boolean =>
    (type === 'Place' || type === 'Organization') && NAME_OF_ZONE.test(normalized)
  const [only, second] = [...firstOfEntities(context.article).values()].filter(isZone)
  return lastBody(context, offset, isZone) ?? (only && !second ? inferred(context, only) : undefined)
}

const HAS_DEPARTMENTS = /(?:中学|小学|学校|学院|大学|幼儿园|医院|卫生院|保健院)(?:党委|党总支|党支部)?$/u

function hasDepartments({ normalized, type }: LinkedMention): boolean {
  return type === 'Organization' && HAS_DEPARTMENTS.test(normalized)
}

function isVillage({ detail, division, normalized }: LinkedMention): boolean {
  if (detail.kind === 'site') return detail.level === 'village'
  return division !== undefined && /[村]$/u.test(normalized)
}

/** Of the village named last. */
function villageHolder(context: SentenceContext, offset: number, cell: string): Holder | undefined {
  const village = lastBody(context, offset, isVillage)
  if (!village) return undefined
  const name = `${village.name}${cell.startsWith('党') ? cell : '村民委员会'}`
  const kind = cell.startsWith('党') ? 'party' : 'village'
  const body = registerBody(context, { name, kind, ...(village.division ? { division: village.division } : {}) })
  return village.inferredFrom ? { ...body, inferredFrom: village.inferredFrom } : body
}

function isCompany({ detail }: LinkedMention): boolean {
  return detail.kind === 'organization' && detail.organizationKind === 'company'
}

function unitHolder(context: SentenceContext, unit: string, offset: number): Holder | undefined {
  const named = unitBefore(context, unit, offset)
  if (named) return { ...placeHolder(context, named.division), inferredFrom: named.mention }
  const level = unit === '省' ? 'province' : unit === '市' || unit === '州' ? 'prefecture' : 'county'
  const home = unit === '乡' || unit === '镇' ? undefined : context.linking.home(level)
  return home?.name.endsWith(unit) ? placeHolder(context, home) : undefined
}

/** The aid body named last nearby, or the only one of the article. */
function aidBodyHolder(context: SentenceContext, offset: number): Holder | undefined {
  const [first, ...others] = aidBodiesOf(context.article)
  const only = others.some(({ entity }) => entity !== first?.entity) ? undefined : first
  return lastBody(context, offset, ({ aid }) => aid !== undefined) ?? (only && inferred(context, only))
}
