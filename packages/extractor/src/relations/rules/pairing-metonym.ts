import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, recipientsAmong, supportersAmong, withPrefecture } from '../sides.js'

/** What a programme is called beside its people and money. */
const AIM = '(?:对口)?援(?:疆|藏|宁|青|黔|川|甘|滇|桂|渝|蒙)'
const AIM_IN_WORDS = `(?:${AIM}|东西部(?:扶贫)?协作|(?:对口)?(?:支援|帮扶))`
/** Those whom a supporter sends, and what it pays with. */
const STAFF =
  '(?:干部人才|干部|人才|教师|支教老师|老师|医生|医疗专家|医疗人才|医疗队|医务人员|专家|专技人员|技术人员|队员|志愿者|资金|款项|钱(?!包))'
/** 泉州援疆座谈会, 漳州援疆交流中心: names of events and sites. */
const NAME_GOES_ON = '(?!工作|计划|项目|.{0,4}(?:会|展|节|中心|馆|杯|号|专列|航班|奖|网|公众号))'
/** 泉州援疆 alone stands for the aid body. */
const METONYM = new RegExp(`${MENTION_MARKS.Place}(?:市|省)?${AIM}(?!${STAFF})${NAME_GOES_ON}`, 'gu')
/** With staff or funds behind it the pair is only implied: 泉州援疆教师, 青岛帮扶干部, 宁波的东西部协作资金. */
const STAFF_OF_PLACE = new RegExp(
  `${MENTION_MARKS.Place}(?:市|省|区|县)?(?:的|籍|选派的|派出的)?(?:第[一二三四五六七八九十]{1,3}批)?${AIM_IN_WORDS}(?:“?组团式”?)?${STAFF}`,
  'gu',
)
/** Staff or funds whose sender stands elsewhere in the sentence. */
const STAFF_APART = new RegExp(
  `(?<!${MENTION_MARKS.Place}[^，。；]{0,3})(?:${AIM}|东西部(?:扶贫)?协作|对口支援|对口帮扶)(?:“?组团式”?)?${STAFF}`,
  'u',
)

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
    if (!namesPlace(context)) return []
    return [...context.encoded.text.matchAll(METONYM)].flatMap((match): readonly ClaimDraft[] => {
      const supporter = context.encoded.mentionAt(match.index)?.division
      const [only, second] = supporter ? recipientsAmong(context, context.mentions, supporter) : []
      if (!supporter || !only || second || only.level === 'province') return []
      return pairClaim(context, supporter, only, { strength: 'explicit', status: 'stated' })
    })
  },
}

export const pairingStaffRule: RelationRule = {
  id: 'pairing/aid-staff-and-place',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'Staff or funds that a supporter sent are at work in the one place of the sentence: the pair is implied.',
  examples: [
    { text: '三明援疆医生走进玛纳斯县的牧区义诊。', finds: ['三明市 > 玛纳斯县'] },
    { text: '青岛帮扶干部在陇南市康县种羊肚菌。', finds: ['青岛市 > 康县', '青岛市 > 陇南市'] },
    { text: '援藏资金怎么花，厦门市先问左贡县的学校。', finds: ['厦门市 > 左贡县'] },
  ],
  counterExamples: ['三明援疆医生回到三明市过年。', '三明市的客商遇见了玛纳斯县的援疆教师。'],
  find(context) {
    if (!namesPlace(context)) return []
    const { encoded } = context
    const named = [...encoded.text.matchAll(STAFF_OF_PLACE)].flatMap(
      (match) => encoded.mentionAt(match.index)?.division ?? [],
    )
    const supporters = named.length > 0 ? named : STAFF_APART.test(encoded.text) ? supportersAmong(context) : []
    const [supporter, another] = supporters
    if (!supporter || (named.length === 0 && another)) return []
    return supporters.flatMap((one) => pairsOf(context, one))
  },
}

function pairsOf(context: SentenceContext, supporter: NonNullable<ReturnType<typeof supportersAmong>[0]>) {
  const [only, second] = recipientsAmong(context, context.mentions, supporter)
  if (!only || second || only.level === 'province') return []
  return withPrefecture(context, supporter, only).flatMap((recipient) =>
    pairClaim(context, supporter, recipient, { strength: 'implied', status: 'inferred' }),
  )
}

function namesPlace({ mentions }: SentenceContext): boolean {
  return mentions.some(({ type }) => type === 'Place')
}
