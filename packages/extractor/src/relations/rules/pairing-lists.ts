import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { findPairingWord, mayNamePair, spanOf } from '../pairing-word.js'
import { isPlaceList, placesOf } from '../place-list.js'
import { pairClaim, recipientsAmong, supportersAmong } from '../sides.js'

const ONE_BY_ONE = /分别|依次|各自|逐一|一一/

export const pairingListsRule: RelationRule = {
  id: 'pairing/lists-one-by-one',
  predicate: 'PAIRED_ASSISTANCE',
  reason:
    '分别 or 依次 with a list of supporters and one of recipients of the same length: they go together one by one.',
  examples: [
    {
      text: '八宿、左贡、洛隆三县的支援方依次为福州、厦门、泉州。',
      finds: ['福州市 > 八宿县', '厦门市 > 左贡县', '泉州市 > 洛隆县'],
    },
    { text: '武汉、宜昌分别与乃东区、加查县结对。', finds: ['武汉市 > 乃东区', '宜昌市 > 加查县'] },
  ],
  counterExamples: ['武汉、宜昌与乃东区、加查县开展结对帮扶。', '武汉、宜昌、黄石分别与乃东区、加查县结对。'],
  find(context) {
    const { document, sentence } = context
    if (!ONE_BY_ONE.test(document.text.slice(sentence.start, sentence.end)) || !mayNamePair(context)) return []
    const supporters = supportersAmong(context)
    const recipients = recipientsOf(context, supporters)
    if (supporters.length < 2 || supporters.length !== recipients.length) return []
    if (!isPlaceList(context, supporters) || !isPlaceList(context, recipients)) return []
    const places = [...placesOf(context, supporters), ...placesOf(context, recipients)]
    const word = findPairingWord(context, places)
    if (!word) return []
    const focus = spanOf([...places, word])
    return supporters.flatMap((supporter, index) => {
      const recipient = recipients[index]
      if (!recipient) return []
      return pairClaim(context, supporter, recipient, { strength: 'explicit' }).map((draft): ClaimDraft => ({
        ...draft,
        focus,
      }))
    })
  },
}

/** Places that one of the supporters assists, in reading order. */
function recipientsOf(
  context: SentenceContext,
  supporters: ReturnType<typeof supportersAmong>,
): ReturnType<typeof supportersAmong> {
  const places = context.mentions.filter(({ type }) => type === 'Place')
  const found = new Set(supporters.flatMap((supporter) => recipientsAmong(context, places, supporter)))
  return placesOf(context, [...found]).flatMap(({ division }) => division ?? [])
}
