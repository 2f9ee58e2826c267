import type { Division } from '@shanhai/lexicon'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { sentenceBefore } from '../article-index.js'
import { findPairingWord, mayNamePair, spanOf } from '../pairing-word.js'
import { isPartOfName } from '../part-of-name.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, programmeBetween } from '../sides.js'
import { isEventSentence, isVisitSentence } from '../stations.js'
import { topicBefore } from '../topics/clause-topics.js'

/** Words that point to the place of the sentence before, and a passive that leaves its subject out. */
const POINTS_BACK = /该[省市州县区旗师团]|这里|当地|这座|这个|两地|双方|由[^，。；]{2,12}(?:负责)?(?:对口|结对|援建)/u

export const pairingCarriedOverRule: RelationRule = {
  id: 'pairing/carried-over',
  predicate: 'PAIRED_ASSISTANCE',
  reason:
    'A word of pairing beside one place, and the place of the sentence before carried over: 该县, 这里, a passive without subject.',
  examples: [
    { text: '左贡县地处澜沧江畔。自2016年由厦门市对口支援以来，县城变了模样。', finds: ['厦门市 > 左贡县'] },
    { text: '阿合奇县是边境县城。2011年，无锡市与这里结下对口支援之缘。', finds: ['无锡市 > 阿合奇县'] },
  ],
  counterExamples: [
    '左贡县地处澜沧江畔。厦门市的对口支援工作今年提速。',
    '左贡县地处澜沧江畔。客商从当地飞往厦门市参加对口支援推介会。',
  ],
  find(context) {
    const { document, sentence, resources } = context
    if (!mayNamePair(context) || !POINTS_BACK.test(document.text.slice(sentence.start, sentence.end))) return []
    if (isEventSentence(context) || isVisitSentence(context)) return []
    const place = onlyPlace(context)
    const carried = topicBefore(context)?.division
    const word = place && findPairingWord(context, [place])
    if (!place?.division || !carried || word?.strength !== 'explicit') return []
    const focus = spanOf([place, word])
    const [supporter, recipient]: readonly Division[] =
      programmeBetween(resources, place.division, carried) === undefined
        ? [carried, place.division]
        : [place.division, carried]
    if (!supporter || !recipient) return []
    const previous = sentenceBefore(document, sentence)
    return pairClaim(context, supporter, recipient, { strength: 'explicit', status: 'inferred' }).map(
      (draft): ClaimDraft => ({ ...draft, focus, ...(previous ? { support: previous } : {}) }),
    )
  },
}

/** The one place of the sentence; of a chain the last. */
function onlyPlace(context: SentenceContext): LinkedMention | undefined {
  const places = context.mentions.filter(({ type, division }) => type === 'Place' && division !== undefined)
  const last = places.at(-1)
  const isChain = places.every((place, index) => index === 0 || places[index - 1]?.end === place.start)
  return last && isChain && !isPartOfName(context, last) ? last : undefined
}
