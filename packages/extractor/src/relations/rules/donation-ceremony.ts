import type { OrganizationEnding } from '@shanhai/lexicon'
import type { EntityId } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { placesInName } from '../name-places.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'

const GIFT = /(?:捐赠|捐助|捐款|捐资|赠送|赠书)[\p{Script=Han}]{0,4}(?:仪式|活动|式)$/u
const HELD =
  /^(?:校园|校区|院内|[\p{Script=Han}]{0,4}(?:操场|礼堂|报告厅|会议室|门口|广场))?(?:内|里)?(?:隆重|顺利)?(?:举行|举办|启动|开展)/u
const AT = /在[^，,。；;\n]{0,4}$/u
/** Kinds of bodies that a gift is for; the hall of a company or an office in which it is handed over gets nothing. */
const RECEIVES: ReadonlySet<string> = new Set(['school', 'hospital', 'village'])
/** Longest way from the event to its venue. */
const NEAR = 8

/** A gift that is only told by the name of its ceremony. */
export const donationCeremonyRule: RelationRule = {
  id: 'donation/ceremony-at-recipient',
  predicate: 'DONATES_TO',
  reason:
    'The name of a ceremony begins with the body that gives, and it is held at the school, hospital or village that gets the gift.',
  examples: [
    {
      text: '厦门市云顶中学图书捐赠仪式在临夏县第三中学举行。',
      finds: ['厦门市云顶中学 > 临夏县第三中学'],
    },
  ],
  counterExamples: [
    '厦门市云顶中学图书捐赠仪式在厦门市举行。',
    '厦门市云顶中学开学典礼在临夏县第三中学举行。',
    '图书捐赠仪式在临夏县第三中学举行。',
  ],
  find: (context) =>
    context.mentions.flatMap((event, index): readonly ClaimDraft[] => {
      if (event.type !== 'Event' || !GIFT.test(event.normalized)) return []
      const venue = venueOf(context, event, context.mentions[index + 1])
      const giver = venue && giverInName(context, event)
      return giver && venue
        ? [{ predicate: 'DONATES_TO', subject: giver, object: venue.entity, factuality: 'done' }]
        : []
    }),
}

function venueOf(
  { document, sentence }: SentenceContext,
  event: LinkedMention,
  next: LinkedMention | undefined,
): LinkedMention | undefined {
  if (!next || next.start - event.end > NEAR || !AT.test(document.text.slice(event.end, next.start))) return undefined
  if (!HELD.test(document.text.slice(next.end, sentence.end))) return undefined
  const { detail } = next
  return detail.kind === 'organization' && RECEIVES.has(detail.organizationKind) ? next : undefined
}

/** The body with which the event's name begins, behind its places; it has the id that its own mention would have. */
function giverInName(context: SentenceContext, event: LinkedMention): EntityId | undefined {
  const { document, resources, registry } = context
  const place = placesInName(context, event).at(-1)
  if (!place?.division) return undefined
  for (let end = place.end + 2; end < event.end - 2; end++) {
    const ending = resources.endings.endingAt(document.text, end)
    if (!ending || !isInstitution(ending) || !document.isBoundary(end)) continue
    const name = document.text.slice(event.start, end)
    const id = entityId('Organization', name, place.division.code)
    registry.register({ id, type: 'Organization', name, properties: { kind: ending.kind } })
    return id
  }
  return undefined
}

function isInstitution({ ending }: OrganizationEnding): boolean {
  return ending.length >= 2
}
