import type { Division } from '@shanhai/lexicon'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import { PAIRING_CHANGE_PATTERNS } from '../patterns/pairing-change-patterns.js'
import { PAIRING_LIST_PATTERNS } from '../patterns/pairing-list-patterns.js'
import type { PairingPattern } from '../patterns/pairing-pattern.js'
import { PAIRING_PATTERNS } from '../patterns/pairing-patterns.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, programmeBetween } from '../sides.js'

const CHAIN = `${MENTION_MARKS.Place}{1,3}`
/** One place or a list of them: 疏附、伽师两县. */
const PLACES = `${CHAIN}(?:[、和及]${CHAIN}){0,7}(?:等?[两二三四五六七八]?[县市州地区]{1,2}(?:[、和及]${CHAIN}){0,3})?`
/** Where 和 and 与 join the two sides of a pair, a list is joined by 、 only. */
const SIDE = `${CHAIN}(?:、${CHAIN}){0,7}`
const ROLES: Readonly<Record<string, string>> = {
  S: PLACES,
  U: PLACES,
  R: PLACES,
  T: PLACES,
  A: SIDE,
  B: SIDE,
  C: CHAIN,
  D: CHAIN,
}
const JOINS_PLACES = new RegExp(`${MENTION_MARKS.Place}(?=[^${MENTION_MARKS.Place}]|$)`, 'g')
/** A row of a list proves a pair only under a heading or a sentence that speaks of pairs. */
const ROW_HEADING = /结对|对口|帮扶|协作|支援|受援|援[疆藏青]/
const HEADING_REACH = 240
/** The headline of a list of pairs. */
const LIST_HEADLINE = /(?:结对|对口(?:支援|帮扶|协作)|东西部协作|帮扶)[^，。！？]{0,8}(?:关系|名单|一览|安排|情况|表)/
/** 以上为结对名单: a heading that stands below. */
const HEADING_BELOW = /(?:以上|上述)[^。以上述]{0,40}?(?:结对|对口|帮扶|协作|支援|受援)/
const BELOW_REACH = 160
/** The lists of both sides go together one by one. */
const RESPECTIVELY = /分别|依次|各自|对应/

/** One rule for each construction of the tables. */
export const pairingPatternRules: readonly RelationRule[] = [
  ...PAIRING_PATTERNS,
  ...PAIRING_CHANGE_PATTERNS,
  ...PAIRING_LIST_PATTERNS,
].map(toRule)

function toRule(pattern: PairingPattern): RelationRule {
  const expression = compilePattern(pattern.pattern)
  return {
    id: pattern.id,
    predicate: 'PAIRED_ASSISTANCE',
    reason: pattern.reason,
    examples: pattern.examples,
    counterExamples: pattern.counterExamples,
    find(context) {
      // Every construction has two places.
      if (!namesTwoPlaces(context)) return []
      if (pattern.underHeading === true && !isUnderHeading(context)) return []
      return [...context.encoded.text.matchAll(expression)].flatMap((match) => toClaims(context, pattern, match))
    },
  }
}

/** `{S}` and `{R}` become named groups over lists of places, `{A}` and `{B}` over the sides of a pair. */
function compilePattern(pattern: string): RegExp {
  const expand = (_: string, role: string): string => `(?<${role}>${ROLES[role] ?? CHAIN})`
  return new RegExp(pattern.replaceAll('{Place}', MENTION_MARKS.Place).replaceAll(/\{([A-Z])\}/g, expand), 'dgu')
}

function toClaims(
  context: SentenceContext,
  { strength = 'explicit' }: PairingPattern,
  match: RegExpExecArray,
): readonly ClaimDraft[] {
  const { encoded } = context
  const focus = {
    start: encoded.sourceOffset(match.index),
    end: encoded.sourceOffset(match.index + match[0].length),
  }
  const how = { strength, status: strength === 'explicit' ? 'stated' : 'inferred' } as const
  return pairsIn(context, match).flatMap(([supporter, recipient]) =>
    pairClaim(context, supporter, recipient, how).map((draft) => ({ ...draft, focus })),
  )
}

/** Supporters with their recipients. */
function pairsIn(context: SentenceContext, match: RegExpExecArray): readonly (readonly [Division, Division])[] {
  const role = (name: string): readonly Division[] => placesIn(context, match.indices?.groups?.[name])
  const isRespective = RESPECTIVELY.test(match[0])
  const named = combine(
    [...role('S'), ...role('U'), ...role('P')],
    [...role('R'), ...role('T'), ...role('Q')],
    isRespective,
  )
  const either = combine([...role('A'), ...role('D')], [...role('B'), ...role('C')], isRespective).map(([a, b]) =>
    programmeBetween(context.resources, a, b) ? ([a, b] as const) : ([b, a] as const),
  )
  return [...named, ...either]
}

/** Every supporter with every recipient; one by one where the words say 分别 and the lists are of one length. */
function combine(
  supporters: readonly Division[],
  recipients: readonly Division[],
  isRespective: boolean,
): readonly (readonly [Division, Division])[] {
  if (!isRespective || supporters.length < 2 || recipients.length < 2)
    return supporters.flatMap((supporter) => recipients.map((recipient) => [supporter, recipient] as const))
  if (supporters.length !== recipients.length) return []
  return supporters.flatMap((supporter, index) => {
    const recipient = recipients[index]
    return recipient ? [[supporter, recipient] as const] : []
  })
}

/** The places of a list; of a chain such as 新疆昌吉州木垒县 the last and smallest counts. */
function placesIn(context: SentenceContext, range: readonly [number, number] | undefined): readonly Division[] {
  if (!range) return []
  const text = context.encoded.text.slice(...range)
  return [...text.matchAll(JOINS_PLACES)].flatMap(({ index }) => {
    const [last, before] = [index, index - 1].map((at) => context.encoded.mentionAt(range[0] + at)?.division)
    // 第六师五家渠市: one unit under two names.
    return (before?.level === 'xpcc_division' && index > 0 ? before : last) ?? []
  })
}

function namesTwoPlaces({ mentions }: SentenceContext): boolean {
  const first = mentions.findIndex(({ type }) => type === 'Place')
  return first >= 0 && mentions.some(({ type }, index) => index > first && type === 'Place')
}

function isUnderHeading({ document, sentence }: SentenceContext): boolean {
  const { text } = document
  // A list of thirty rows goes on beyond the reach of the words above it; the headline stands over all of it.
  const { headline } = document.article
  return (
    (headline !== null && LIST_HEADLINE.test(headline)) ||
    ROW_HEADING.test(text.slice(Math.max(0, sentence.start - HEADING_REACH), sentence.end)) ||
    HEADING_BELOW.test(text.slice(sentence.end, sentence.end + BELOW_REACH))
  )
}
