import { MENTION_MARKS } from '../../document/encoded-text.js'
import { AIM, STAFF } from '../patterns/aid-staff-words.js'
import type { ClaimDraft, RelationRule } from '../relation-rule.js'
import { pairClaim, recipientsAmong } from '../sides.js'

/** 泉州援疆座谈会, 漳州援疆交流中心: names of events and sites. */
const NAME_GOES_ON = '(?!工作|计划|项目|.{0,4}(?:会|展|节|中心|馆|杯|号|专列|航班|奖|网|公众号))'
/** 泉州援疆 alone stands for the aid body. */
const METONYM = new RegExp(`${MENTION_MARKS.Place}(?:市|省)?${AIM}(?!${STAFF})${NAME_GOES_ON}`, 'gu')

export const pairingMetonymRule: RelationRule = {
  id: 'pairing/metonym-and-place',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'X援疆 stands for the aid body of X; the sentence is about one place that the programme assists.',
  examples: [
    { text: '泉州援疆始终把昌吉市的产业放在心上。', finds: ['泉州市 > 昌吉市'] },
    { text: '多年来，莆田援疆在玛纳斯县修建校舍。', finds: ['莆田市 > 玛纳斯县'] },
  ],
  counterExamples: ['泉州援疆座谈会在昌吉市召开。', '对口援疆计划在昌吉市招生。'],
  find(context) {
    if (!context.mentions.some(({ type }) => type === 'Place')) return []
    const matches = [...context.encoded.text.matchAll(METONYM)]
    const supporters = new Set(matches.flatMap(({ index }) => context.encoded.mentionAt(index)?.division ?? []))
    return [...supporters].flatMap((supporter): readonly ClaimDraft[] => {
      const [only, second] = recipientsAmong(context, context.mentions, supporter)
      if (!only || second || only.level === 'province') return []
      return pairClaim(context, supporter, only, { strength: 'explicit', status: 'stated' })
    })
  },
}
