import type { LinkedMention } from '../../linking/linked-mention.js'
import { placesInName } from '../name-places.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'

const HELD = '(?:举办|举行|召开|开幕|启动|开赛|启幕)'
/** 在福州举办的某某推介会; 某某推介会在福州举办. */
const HELD_BEFORE = new RegExp(`在[^，。；\\n]{0,6}$`, 'u')
const HELD_BEHIND = new RegExp(`^[^，。；\\n]{0,10}${HELD}`, 'u')

/**
 * A fair that bears a place in front of its name and is held somewhere else was brought there by that place: 在福建泉州举办的
 * 昌吉市产业招商推介会.
 */
export const eventAwayRule: RelationRule = {
  id: 'event/place-brings-its-fair',
  predicate: 'PARTICIPATES_IN',
  reason: 'A fair named after a place and held in another one: the place takes part in it.',
  examples: [{ text: '在郑州市举办的哈密市农特产品推介会客商盈门。', finds: ['哈密市 > 哈密市农特产品推介会'] }],
  counterExamples: ['在哈密市举办的哈密市农特产品推介会客商盈门。', '哈密市农特产品推介会客商盈门。'],
  find: (context) =>
    context.mentions.flatMap((event): readonly ClaimDraft[] => {
      const own = event.type === 'Event' ? placesInName(context, event).at(-1) : undefined
      if (!own?.division) return []
      const elsewhere = context.mentions.some(
        (place) => isVenue(context, event, place) && !isWithin(context, place, own.division?.code),
      )
      return elsewhere
        ? [{ predicate: 'PARTICIPATES_IN', subject: own.entity, object: event.entity, factuality: 'done' }]
        : []
    }),
}

function isWithin({ resources }: SentenceContext, { division }: LinkedMention, code: string | undefined): boolean {
  const { gazetteer } = resources.lexicon
  return (
    division === undefined ||
    code === undefined ||
    gazetteer.isWithin(division.code, code) ||
    gazetteer.isWithin(code, division.code)
  )
}

/** True if the words say that the event is held in the place. */
function isVenue({ document, sentence }: SentenceContext, event: LinkedMention, place: LinkedMention): boolean {
  if (place.type !== 'Place') return false
  const { text } = document
  if (!HELD_BEFORE.test(text.slice(sentence.start, place.start))) return false
  const behind = text.slice(place.end, sentence.end)
  return HELD_BEHIND.test(behind) && Math.abs(event.start - place.end) < 30
}
