import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, recipientsAmong } from '../sides.js'

const AIM = '(?:对口)?援(?:疆|藏|宁|青)'
/** 泉州援疆 alone stands for the aid body; with staff or funds behind it the pair is only implied. */
const METONYM = new RegExp(
  `${MENTION_MARKS.Place}(?:市|省)?${AIM}(?<what>干部|人才|教师|医生|医疗队|专家|资金|队员|老师)?`,
  'gu',
)

function find(context: SentenceContext, strength: 'explicit' | 'implied'): readonly ClaimDraft[] {
  const drafts: ClaimDraft[] = []
  if (!context.mentions.some(({ type }) => type === 'Place')) return drafts
  for (const match of context.encoded.text.matchAll(METONYM)) {
    if ((match.groups?.['what'] === undefined) !== (strength === 'explicit')) continue
    const supporter = context.encoded.mentionAt(match.index)?.division
    if (!supporter) continue
    const [only, second] = recipientsAmong(context, context.mentions, supporter)
    if (!only || second || only.level === 'province') continue
    drafts.push(
      ...pairClaim(context, supporter, only, { strength, status: strength === 'explicit' ? 'stated' : 'inferred' }),
    )
  }
  return drafts
}

export const pairingMetonymRule: RelationRule = {
  id: 'pairing/metonym-and-place',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'X援疆 stands for the aid body of X; the sentence is about one place that the programme assists.',
  examples: [
    { text: '泉州援疆始终把昌吉市的产业放在心上。', finds: ['泉州市 > 昌吉市'] },
    { text: '多年来，莆田援疆在玛纳斯县修建校舍。', finds: ['莆田市 > 玛纳斯县'] },
  ],
  counterExamples: ['泉州援疆座谈会在福州召开。', '对口援疆计划在昌吉市招生。'],
  find: (context) => find(context, 'explicit'),
}

export const pairingStaffRule: RelationRule = {
  id: 'pairing/aid-staff-and-place',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'Staff or funds that a supporter sent work in the one place of the sentence: the pair is implied.',
  examples: [{ text: '三明援疆医生走进玛纳斯县的牧区义诊。', finds: ['三明市 > 玛纳斯县'] }],
  counterExamples: ['三明援疆医生回到三明市过年。'],
  find: (context) => find(context, 'implied'),
}
