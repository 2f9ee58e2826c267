import type { Division } from '@shanhai/lexicon'
import type { EntityId, EntityType } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { registerDivision } from '../../linking/linking-context.js'
import { UNIT_LEVELS } from '../../linking/unit-levels.js'
import { divisionsOf, lastIn, sentenceBefore } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'

/** The body or place in which a post is held. */
export interface Holder {
  readonly entity: EntityId
  readonly type: EntityType
  /** The name by which it was found. */
  readonly name: string
  readonly division?: Division
  /** Set where the words do not name it: the sentence that does, or the clause itself. */
  readonly inferredFrom?: LinkedMention
}

/** A mention as a holder; 县委 that linking left open is that of the county named last. */
export function holderOf(context: SentenceContext, mention: LinkedMention): Holder {
  const { entity, type, normalized: name, division, detail } = mention
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

/** Registers a body that the text names in pieces: 村委会 behind a village, 县委 in an article about a county. */
export function registerBody(
  { registry, linking }: SentenceContext,
  body: { readonly name: string; readonly division?: Division; readonly kind: string; readonly alias?: string },
): Holder {
  const anchor = body.division?.code ?? linking.document.article.id
  const entity = registry.register({
    id: entityId('Organization', body.name, anchor),
    type: 'Organization',
    name: body.name,
    ...(body.alias === undefined ? {} : { aliases: [body.alias] }),
    properties: { kind: body.kind },
  })
  const { division } = body
  return { entity, type: 'Organization', name: body.name, ...(division ? { division } : {}) }
}

/** A division as the holder of the post of its head. */
export function placeHolder(context: SentenceContext, division: Division): Holder {
  return { entity: registerDivision(context.linking, division), type: 'Place', name: division.name, division }
}

/**
 * The division of a unit (县, 市, 镇…) that is named last before an offset, itself or as the owner of an office, in the same
 * sentence or one of the two before; else the only one of the article.
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
  const mention = lastIn(context.article, range, isUnit) ?? onlyOf(divisionsOf(context.article).filter(isUnit))
  return mention?.division ? { division: mention.division, mention } : undefined
}

/** The first of some mentions if all are of one division. */
function onlyOf(mentions: readonly LinkedMention[]): LinkedMention | undefined {
  const [first] = mentions
  return mentions.every(({ division }) => division?.code === first?.division?.code) ? first : undefined
}

/** Where the two sentences before the current one begin. */
export function startOfReach({ document, sentence }: SentenceContext): number {
  const before = sentenceBefore(document, sentence, 2) ?? sentenceBefore(document, sentence)
  return (before ?? sentence).start
}
