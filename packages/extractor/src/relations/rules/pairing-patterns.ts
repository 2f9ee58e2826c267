import type { Division } from '@shanhai/lexicon'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { PairingPattern } from '../../words/pairing-patterns.js'
import { PAIRING_PATTERNS } from '../../words/pairing-patterns.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, programmeBetween } from '../sides.js'

const CHAIN = `${MENTION_MARKS.Place}{1,3}`
/** A row of a list proves a pair only under a heading or a sentence that speaks of pairs. */
const ROW_HEADING = /结对|对口|帮扶|协作|支援/
const HEADING_REACH = 240

/** One rule for each construction of the table. */
export const pairingPatternRules: readonly RelationRule[] = PAIRING_PATTERNS.map(toRule)

function toRule(pattern: PairingPattern): RelationRule {
  const expression = compilePattern(pattern.pattern)
  return {
    id: pattern.id,
    predicate: 'PAIRED_ASSISTANCE',
    reason: pattern.reason,
    examples: pattern.examples,
    counterExamples: pattern.counterExamples,
    find(context) {
      if (pattern.id === 'pairing/row' && !isUnderHeading(context)) return []
      return [...context.encoded.text.matchAll(expression)].flatMap((match) => toClaims(context, match))
    },
  }
}

/** `{S}` becomes a named group over a chain of place marks. */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(
    pattern.replaceAll(/\{([A-Z])\}/g, (_, role: string) => `(?<${role}>${CHAIN})`),
    'dgu',
  )
}

function toClaims(context: SentenceContext, match: RegExpMatchArray): readonly ClaimDraft[] {
  const role = (name: string): Division | undefined => lastPlace(context, match.indices?.groups?.[name])?.division
  const supporter = role('S')
  const recipient = role('R')
  if (supporter && recipient) return pairClaim(context, supporter, recipient, { strength: 'explicit' })
  const a = role('A')
  const b = role('B')
  if (!a || !b) return []
  const [from, to] = programmeBetween(context.resources, a, b) ? [a, b] : [b, a]
  return pairClaim(context, from, to, { strength: 'explicit' })
}

/** Of 新疆昌吉州木垒县 the last and smallest place counts. */
function lastPlace(context: SentenceContext, range: readonly [number, number] | undefined): LinkedMention | undefined {
  return range && context.encoded.mentionAt(range[1] - 1)
}

function isUnderHeading({ document, sentence }: SentenceContext): boolean {
  return ROW_HEADING.test(document.text.slice(Math.max(0, sentence.start - HEADING_REACH), sentence.end))
}
