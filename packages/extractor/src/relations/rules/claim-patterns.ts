import type { EntityType, PropertyValue, Span } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { amountIn, goodsIn } from '../measures/figures-of-clause.js'
import { isDenied, outlookOf } from '../outlook.js'
import { isPartAfter } from '../part-after.js'
import type { ClaimPattern } from '../patterns/claim-pattern.js'
import { AID_WORK_PATTERNS } from '../patterns/aid-work-patterns.js'
import { compileClaimPattern, namesInList } from '../patterns/compile-pattern.js'
import { EVENT_PATTERNS } from '../patterns/event-patterns.js'
import { FUNDS_PATTERNS } from '../patterns/funds-patterns.js'
import { LOCATION_PATTERNS } from '../patterns/location-patterns.js'
import { PART_OF_PATTERNS } from '../patterns/part-of-patterns.js'
import { TRADE_PATTERNS } from '../patterns/trade-patterns.js'
import type { ClaimDraft, GivenUp, RelationRule, SentenceContext } from '../relation-rule.js'
import { soleAidBody } from '../sole-aid-body.js'
import { topicsOf } from '../topics/clause-topics.js'
import type { Topic } from '../topics/topic.js'
import { anaphorIn } from '../topics/resolve-anaphor.js'
import { meetsCondition } from './subject-condition.js'

const PATTERNS: readonly ClaimPattern[] = [
  ...FUNDS_PATTERNS,
  ...AID_WORK_PATTERNS,
  ...LOCATION_PATTERNS,
  ...PART_OF_PATTERNS,
  ...EVENT_PATTERNS,
  ...TRADE_PATTERNS,
]

/** One rule for each construction of the tables. */
export const claimPatternRules: readonly RelationRule[] = PATTERNS.map(toRule)

function toRule(row: ClaimPattern): RelationRule {
  const expression = compileClaimPattern(row)
  const isPossible = possibleIn(row)
  return {
    id: row.id,
    predicate: row.predicate,
    reason: row.reason,
    examples: row.examples,
    counterExamples: row.counterExamples,
    find(context) {
      if (!isPossible(typesIn(context))) return []
      return [...context.encoded.text.matchAll(expression)].flatMap((match) => claimsOf(context, row, match))
    },
  }
}

/** Whether the types of a sentence's mentions allow a match: most sentences fail here, before any pattern is tried. */
function possibleIn({ pattern, subjects, objects }: ClaimPattern): (types: ReadonlySet<EntityType>) => boolean {
  const needed = [...(/\{[SsT]\}/.test(pattern) ? [subjects] : []), ...(pattern.includes('{O}') ? [objects] : [])]
  return (types) => needed.every((some) => some.some((type) => types.has(type)))
}

const typesOf = new WeakMap<SentenceContext, ReadonlySet<EntityType>>()

function typesIn(context: SentenceContext): ReadonlySet<EntityType> {
  const known = typesOf.get(context) ?? new Set(context.mentions.map(({ type }) => type))
  typesOf.set(context, known)
  return known
}

function claimsOf(context: SentenceContext, row: ClaimPattern, match: RegExpExecArray): readonly ClaimDraft[] {
  const { document, sentence, encoded } = context
  const span = { start: encoded.sourceOffset(match.index), end: encoded.sourceOffset(match.index + match[0].length) }
  const clause = clauseAround(context, span)
  const denied = isDenied(document.text.slice(clause.start, clause.end))
  if (denied && !context.giveUp) return []
  const sole = row.subjectFrom === 'aid-body' ? soleAidBody(context, match[0]) : undefined
  const subjects = sole
    ? [sole.body]
    : endsOf(context, { group: 'S', from: row.subjectFrom, types: row.subjects, match, span })
  const named = endsOf(context, { group: 'O', from: row.objectFrom, types: row.objects, match, span })
  // 建设某小学学生食堂: the school is not what is built.
  const objects = row.predicate === 'FUNDS_OR_BUILDS' ? named.filter((one) => !isOfPart(context, one)) : named
  const read =
    row.reads === 'amount' ? amountIn(context, clause) : row.reads === 'goods' ? goodsIn(context, clause) : {}
  // One sum for a list of works is nobody's share.
  const isShared = row.reads === 'amount' && (subjects.length > 1 || objects.length > 1)
  const properties: Record<string, PropertyValue> = { ...row.properties, ...(isShared ? {} : read) }
  const factuality = row.lasting ? 'ongoing' : outlookOf(document.text, sentence, clause)
  return pairUp(subjects, objects, row.respective === true).flatMap(([subject, object]): readonly ClaimDraft[] => {
    if (subject.entity === object.entity) return []
    const draft: ClaimDraft = {
      predicate: row.predicate,
      subject: subject.entity,
      object: object.entity,
      properties,
      factuality,
      ...(sole ? { status: 'inferred', support: sole.namedIn } : {}),
    }
    if (!denied && meetsCondition(context, row, subject, object)) return [draft]
    context.giveUp?.(draft, denied ? DENIED : NOT_AN_END)
    return []
  })
}

const DENIED: GivenUp = { id: 'denied', reason: 'The clause denies it.' }
const NOT_AN_END: GivenUp = {
  id: 'not-an-end',
  reason:
    'One of the two cannot stand in this relation: it lies in the other, is paid for the work, or is nobody from outside.',
}

interface EndOfMatch {
  readonly group: 'S' | 'O'
  readonly from: ClaimPattern['subjectFrom']
  readonly types: ClaimPattern['subjects']
  readonly match: RegExpExecArray
  readonly span: Span
}

function endsOf(context: SentenceContext, { group, from, types, match, span }: EndOfMatch): readonly Topic[] {
  const range = match.indices?.groups?.[group]
  if (range) {
    const list = context.encoded.text.slice(...range)
    const names = namesInList(list).flatMap((index) => nameAt(context, range, range[0] + index) ?? [])
    return names.filter(({ type }) => types.includes(type))
  }
  if (from === undefined || from === 'aid-body') return []
  const found =
    from === 'topic'
      ? topicAt(context, span.start)
      : from === 'event'
        ? lastOf(context, types, span.start)
        : from === 'event-before'
          ? (lastOf(context, types, span.start) ?? onlyBefore(context, types, span.start))
          : pointBack(context, match)
  return found && types.includes(found.type) ? [found] : []
}

/** Streets and squares are addresses inside the unit before them: 开在莎车县新城路. */
const ADDRESS = /(?:[路街巷号]|大道|胡同|广场)$/u

/** The name at an encoded offset; of a chain that ends in a street the unit before it. */
function nameAt({ encoded }: SentenceContext, [first]: readonly [number, number], at: number): Topic | undefined {
  const mention = encoded.mentionAt(at)
  if (mention?.type !== 'Place' || mention.division || !ADDRESS.test(mention.normalized) || at === first) return mention
  const unit = encoded.mentionAt(at - 1)
  return unit?.type === 'Place' && unit.end === mention.start ? unit : mention
}

function isOfPart({ document }: SentenceContext, end: Topic | LinkedMention): boolean {
  return end.type === 'Organization' && 'end' in end && isPartAfter(document.text, end)
}

function topicAt(context: SentenceContext, at: number): Topic | undefined {
  return topicsOf(context).find(({ start, end }) => start <= at && at < end)?.topic
}

function pointBack({ document, linking, encoded, before }: SentenceContext, match: RegExpExecArray): Topic | undefined {
  const [start, end] = match.indices?.groups?.['A'] ?? [0, 0]
  return anaphorIn(
    { document, linking, before },
    { start: encoded.sourceOffset(start), end: encoded.sourceOffset(end) },
  )
}

/** The mention of the types that stands last before an offset in the same paragraph. */
function lastOf(
  { document, article }: SentenceContext,
  types: ClaimPattern['subjects'],
  at: number,
): LinkedMention | undefined {
  const paragraph = document.sentenceAt(at)?.paragraph
  const last = article.findLast((mention) => mention.end <= at && types.includes(mention.type))
  return last && document.sentenceAt(last.start)?.paragraph === paragraph ? last : undefined
}

/** The only one of the types that the paragraph before an offset's own names. */
function onlyBefore(
  { document, article }: SentenceContext,
  types: ClaimPattern['subjects'],
  at: number,
): LinkedMention | undefined {
  const paragraph = document.sentenceAt(at)?.paragraph
  if (paragraph === undefined) return undefined
  const before = article.filter(
    ({ type, end, start }) =>
      types.includes(type) && end <= at && document.sentenceAt(start)?.paragraph === paragraph - 1,
  )
  return new Set(before.map(({ entity }) => entity)).size === 1 ? before[0] : undefined
}

/** The clauses that a match touches, whole. */
function clauseAround(context: SentenceContext, span: Span): Span {
  const touched = topicsOf(context).filter((clause) => clause.start < span.end && span.start < clause.end)
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end }
}

function pairUp(
  subjects: readonly Topic[],
  objects: readonly Topic[],
  respective: boolean,
): readonly (readonly [Topic, Topic])[] {
  if (respective && subjects.length > 1 && subjects.length === objects.length)
    return subjects.flatMap((subject, index) => (objects[index] ? [[subject, objects[index]] as const] : []))
  return subjects.flatMap((subject) => objects.map((object) => [subject, object] as const))
}
