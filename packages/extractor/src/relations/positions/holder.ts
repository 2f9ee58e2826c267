import type { Division } from '@shanhai/lexicon'
import { groupBy } from '../../group-by.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { UNIT_LEVELS } from '../../linking/unit-levels.js'
import { divisionsOf, lastIn, sentenceBefore } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { corpsCommittee } from './corps-committee.js'
import type { Holder } from './post.js'
import { registerBody } from './register-body.js'

/** A mention as a holder; 县委 that linking left open is that of the county named last. */
export function holderOf(context: SentenceContext, mention: LinkedMention): Holder {
  const { entity, type, normalized: name, division, detail } = mention
  const committee = corpsCommittee(context, mention)
  if (committee) return committee
  if (detail.kind === 'office' && !division && detail.level !== undefined) {
    const owner = unitBefore(context, detail.level, mention.start)
    if (owner) return { ...officeOf(context, mention, owner.division), inferredFrom: owner.mention }
  }
  return { entity, type, name, ...(division ? { division } : {}) }
}

function officeOf(context: SentenceContext, mention: LinkedMention, division: Division): Holder {
  const kind = mention.detail.kind === 'office' ? mention.detail.organizationKind : 'government'
  const name = `${division.name}${mention.normalized.slice(1)}`
  return registerBody(context, { name, division, kind, alias: mention.normalized })
}

/**
 * The division of a unit (县, 市, 镇…) that is named last before an offset, itself or as the owner of an office, in the same
 * sentence or one of the two before; else the one that the article is about.
 */
export function unitBefore(
  context: SentenceContext,
  unit: string,
  offset: number,
): { readonly division: Division; readonly mention: LinkedMention } | undefined {
  const levels = UNIT_LEVELS[unit] ?? []
  const isUnit = ({ division }: LinkedMention): boolean =>
    division !== undefined && levels.includes(division.level) && division.name.endsWith(unit)
  const range = { start: startOfReach(context), end: offset }
  const mention = lastIn(context.article, range, isUnit) ?? mainOf(context.article, unit, isUnit)
  return mention?.division ? { division: mention.division, mention } : undefined
}

/** So many times as often as any other of its level is a place named that an article is about. */
const LEAD = 3

const MAIN = new WeakMap<readonly LinkedMention[], Map<string, LinkedMention | undefined>>()

/** The first mention of the division of a unit that is named alone, or far more often than any other; worked out once an article. */
function mainOf(
  article: readonly LinkedMention[],
  unit: string,
  isUnit: (mention: LinkedMention) => boolean,
): LinkedMention | undefined {
  const known = MAIN.get(article) ?? new Map<string, LinkedMention | undefined>()
  MAIN.set(article, known)
  if (known.has(unit)) return known.get(unit)
  const named = groupBy(divisionsOf(article).filter(isUnit), ({ division }) => division?.code ?? '')
  const [first, second] = [...named.values()].sort((a, b) => b.length - a.length)
  const main = first && first.length >= LEAD * (second?.length ?? 0) ? first[0] : undefined
  known.set(unit, main)
  return main
}

/** Where the two sentences before the current one begin. */
export function startOfReach({ document, sentence }: SentenceContext): number {
  const before = sentenceBefore(document, sentence, 2) ?? sentenceBefore(document, sentence)
  return (before ?? sentence).start
}
