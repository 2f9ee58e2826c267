import type { EntityId } from '@shanhai/model'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { LinkPattern } from '../patterns/link-patterns.js'
import { LINK_PATTERNS } from '../patterns/link-patterns.js'
import type { ClaimDraft, GivenUp, RelationRule, SentenceContext } from '../relation-rule.js'
import { isPartOfName } from '../part-of-name.js'
import { datesIn } from '../sentence-dates.js'
import { parseSmallNumber } from '../time/chinese-numbers.js'

const { Person, Place, Organization } = MENTION_MARKS
const NAMED = `${Place}{0,2}[${Place}${Organization}]`
const LIST = `${NAMED}(?:[、和]${NAMED}){0,3}`
const ROLES: Readonly<Record<string, string>> = { X: NAMED, Y: LIST, P: Person, D: Organization }
const LAST_OF_CHAIN = new RegExp(`[${Place}${Organization}${Person}](?![${Place}${Organization}])`, 'gu')
const COUNT = /(?<count>\d{1,5}|[一二两三四五六七八九十]{1,3})(?:余|多)?(?:名|位|人次|人)/u
const BATCH = /第(?<batch>[一二三四五六七八九十]{1,3}|\d{1,2})批/u
/** Bodies that exist for a journey only. */
const DELEGATION_NAME = /(?:代表团|考察团|调研组|考察组|访问团|学习团|客商团|企业家团|参访团|慰问团)$/u
/** 台州客商, 新加坡某区: others than the place itself. */
const NOT_THE_PLACE = /^(?:[某各籍]|客商|商人|企业|同胞|游客|老板)/u
/** Pairings are another predicate's. */
const PAIRING = /对口支援|对口帮扶|结对帮扶|帮扶协作|东西部/u

/** One rule for each construction of the table. */
export const linkRules: readonly RelationRule[] = LINK_PATTERNS.map(toRule)

function toRule(pattern: LinkPattern): RelationRule {
  const expand = (_: string, role: string): string => `(?<${role}>${ROLES[role] ?? NAMED})`
  const expression = new RegExp(pattern.pattern.replaceAll(/\{([XYPD])\}/g, expand), 'dgu')
  return {
    id: pattern.id,
    predicate: pattern.predicate,
    reason: pattern.reason,
    examples: pattern.examples,
    counterExamples: pattern.counterExamples,
    find(context) {
      if (context.mentions.length < 2) return []
      return [...context.encoded.text.matchAll(expression)].flatMap((match) => toDrafts(context, pattern, match))
    },
  }
}

function toDrafts(context: SentenceContext, pattern: LinkPattern, match: RegExpExecArray): readonly ClaimDraft[] {
  const { encoded } = context
  const [delegation] = namedIn(context, match.indices?.groups?.['D'])
  if (delegation && !DELEGATION_NAME.test(delegation.normalized)) return []
  const [subject = delegation] = namedIn(context, match.indices?.groups?.['X'] ?? match.indices?.groups?.['P'])
  if (!subject || isNobodyPublic(subject) || isPartOfName(context, subject)) return []
  if (pattern.predicate === 'COOPERATES_WITH' && pattern.between === undefined && PAIRING.test(match[0])) return []
  const focus = { start: encoded.sourceOffset(match.index), end: encoded.sourceOffset(match.index + match[0].length) }
  return namedIn(context, match.indices?.groups?.['Y'])
    .filter((object) => {
      const isThePlace = !NOT_THE_PLACE.test(context.document.text.slice(object.end, object.end + 3))
      if (isThePlace && canBeLinked(context, pattern, subject, object)) return true
      const draft = { predicate: pattern.predicate, subject: senderOf(subject), object: object.entity }
      // Two places in a construction of bodies are no near miss.
      if (pattern.between === undefined) context.giveUp?.(draft, isThePlace ? NOT_LINKED : OTHERS_FROM_THERE)
      return false
    })
    .map((object) => ({
      predicate: pattern.predicate,
      subject: senderOf(subject),
      object: object.entity,
      properties: propertiesOf(context, pattern, match, focus.start),
      factuality: pattern.predicate === 'COOPERATES_WITH' ? ('ongoing' as const) : ('done' as const),
      focus,
    }))
}

const NOT_LINKED: GivenUp = {
  id: 'not-linked',
  reason: 'The two are one or lie in each other.',
}
const OTHERS_FROM_THERE: GivenUp = {
  id: 'others-from-there',
  reason: 'The words speak of people or firms from there, not of the place.',
}

/** The names of a list; of a chain such as 新疆昌吉州木垒县 the last and smallest. */
function namedIn({ encoded }: SentenceContext, range: readonly [number, number] | undefined): readonly LinkedMention[] {
  if (!range) return []
  return [...encoded.text.slice(...range).matchAll(LAST_OF_CHAIN)].flatMap(
    ({ index }) => encoded.mentionAt(range[0] + index) ?? [],
  )
}

/** 宁波市党政代表团 comes for 宁波市. */
function senderOf({ entity, normalized, place }: LinkedMention): EntityId {
  return place !== undefined && DELEGATION_NAME.test(normalized) ? place : entity
}

/** Reporters are everywhere, and a private person's journey is nobody's business. */
function isNobodyPublic({ detail }: LinkedMention): boolean {
  return detail.kind === 'person' && (detail.role === 'reporter' || detail.role === 'private')
}

function canBeLinked(
  { resources }: SentenceContext,
  { between }: LinkPattern,
  subject: LinkedMention,
  object: LinkedMention,
): boolean {
  if (subject.entity === object.entity) return false
  const bothPlaces = subject.type === 'Place' && object.type === 'Place'
  // 托管, 牵手, a base: between bodies; two places that take hands are a pair.
  if (between !== undefined) {
    const wanted = between === 'bodies' ? 'Organization' : 'Place'
    return subject.type === 'Organization' && subject.aid === undefined && object.type === wanted
  }
  if (!bothPlaces || !subject.division || !object.division) return true
  const { gazetteer } = resources.lexicon
  const [a, b] = [subject.division.code, object.division.code]
  return !gazetteer.isWithin(a, b) && !gazetteer.isWithin(b, a)
}

function propertiesOf(
  context: SentenceContext,
  { predicate }: LinkPattern,
  match: RegExpExecArray,
  start: number,
): Readonly<Record<string, string | number>> {
  if (predicate === 'VISITS') {
    const date = datesIn(context, { start: context.sentence.start, end: start }).at(-1)
    return date && /^(?:day|month)$/.test(date.precision) ? { date: date.value } : {}
  }
  if (predicate !== 'DISPATCHES') return {}
  const what = match.groups?.['what']?.replaceAll(/[\uE000-\uF8FF]/g, '').trim() ?? ''
  const count = parseSmallNumberOf(COUNT.exec(what)?.groups?.['count'])
  const batch = BATCH.exec(match[0])?.groups?.['batch']
  return {
    ...(what === '' ? {} : { what }),
    ...(count === undefined ? {} : { count }),
    ...(batch === undefined ? {} : { batch }),
  }
}

function parseSmallNumberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseSmallNumber(text)
}
