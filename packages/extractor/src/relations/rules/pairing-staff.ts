import type { Division } from '@shanhai/lexicon'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import { AIM, OTHER_PEOPLE, STAFF } from '../patterns/aid-staff-words.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, programmeBetween, recipientsAmong, supportersAmong, withPrefecture } from '../sides.js'
import { isPlaceList } from '../place-list.js'

const AIM_IN_WORDS = `(?:${AIM}|东西部(?:扶贫)?协作|(?:对口)?(?:支援|帮扶))`
const SENT = '(?:市|省|区|县)?(?:的|籍|选派的|派出的)?(?:第[一二三四五六七八九十]{1,3}批)?'
/** With staff or funds behind it the pair is only implied: 泉州援疆教师, 青岛帮扶干部, 宁波的东西部协作资金. */
const STAFF_OF_PLACE = new RegExp(`${MENTION_MARKS.Place}${SENT}${AIM_IN_WORDS}(?:“?组团式”?)?${STAFF}`, 'gu')
/** 广州医生陶某在黔西市帮扶一年: what the staff does there says the aim. */
const STAFF_AT_WORK = new RegExp(
  `${MENTION_MARKS.Place}${SENT}(?:挂职)?${STAFF}[^。；]{1,20}?(?:支教|支医|帮扶|挂职|对口支援|援[疆藏青宁])`,
  'gu',
)
/** Staff or funds whose sender stands elsewhere in the sentence. */
const STAFF_APART = new RegExp(`(?:${AIM}|东西部(?:扶贫)?协作|对口支援|对口帮扶)(?:“?组团式”?)?${STAFF}`, 'u')

/** 看望慰问援疆干部: a visit tells whom the visitors met, not where those work. */
const VISITED =
  /(?:看望|慰问|走访|会见|探望|问候)[^，。；]{0,16}(?:援[疆藏青宁]|帮扶|协作|挂职)[^，。；]{0,4}(?:干部|人才|教师|医|专家|队员)/

export const pairingStaffRule: RelationRule = {
  id: 'pairing/aid-staff-and-place',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'Staff or funds that a supporter sent are at work in the one place of the sentence: the pair is implied.',
  examples: [
    { text: '三明援疆医生走进玛纳斯县的牧区义诊。', finds: ['三明市 > 玛纳斯县'] },
    { text: '青岛帮扶干部在陇南市康县种羊肚菌。', finds: ['青岛市 > 康县', '青岛市 > 陇南市'] },
    { text: '援藏资金怎么花，厦门市先问左贡县的学校。', finds: ['厦门市 > 左贡县'] },
    { text: '江西投入阿克陶县的援疆资金超过十亿元。', finds: ['江西省 > 阿克陶县'] },
    { text: '日土县、札达县迎来河北援藏干部。', finds: ['河北省 > 日土县', '河北省 > 札达县'] },
    { text: '她是泰州市人民医院派往曲水县的援藏医生。', finds: ['泰州市 > 曲水县'] },
    { text: '广州医生在毕节市帮扶一年。', finds: ['广州市 > 毕节市'] },
  ],
  counterExamples: [
    '三明援疆医生回到三明市过年。',
    '三明市的客商遇见了玛纳斯县的援疆教师。',
    '广州医生在毕节市参加学术会议。',
    '代表团看望慰问新源县的扬州援疆干部。',
  ],
  find(context) {
    if (!context.mentions.some(({ type }) => type === 'Place')) return []
    const { encoded } = context
    const named = [...encoded.text.matchAll(STAFF_OF_PLACE), ...encoded.text.matchAll(STAFF_AT_WORK)].flatMap(
      (match) => encoded.mentionAt(match.index)?.division ?? [],
    )
    const senders = [...new Set(named)].filter((division) => helpsSomebody(context, division))
    if (VISITED.test(encoded.text)) return []
    const supporters = senders.length > 0 ? senders : STAFF_APART.test(encoded.text) ? sendersApart(context) : []
    const [supporter, another] = supporters
    if (!supporter || (senders.length === 0 && another)) return []
    return supporters.flatMap((one) => pairsOf(context, one))
  },
}

function helpsSomebody({ resources, mentions }: SentenceContext, supporter: Division): boolean {
  return mentions.some(
    ({ division }) => division !== undefined && programmeBetween(resources, supporter, division) !== undefined,
  )
}

/** The supporter that the sentence names, or in which the body lies that it names: 泰州市人民医院. */
function sendersApart(context: SentenceContext): readonly Division[] {
  const named = supportersAmong(context)
  if (named.length > 0) return named.filter((one) => !isHomeOfStaff(context, one))
  const homes = context.mentions.flatMap(({ detail }) => {
    const home = detail.kind === 'organization' && detail.place && context.linking.places.divisionOf(detail.place)
    return home && helpsSomebody(context, home) ? [home] : []
  })
  return [...new Set(homes)]
}

/** 三明市的客商遇见了…援疆教师: what is said of the place has its own noun. */
function isHomeOfStaff({ document, mentions }: SentenceContext, { code }: Division): boolean {
  return mentions.some(
    ({ division, end }) => division?.code === code && OTHER_PEOPLE.test(document.text.slice(end, end + 8)),
  )
}

function pairsOf(context: SentenceContext, supporter: Division): readonly ClaimDraft[] {
  const recipients = recipientsAmong(context, context.mentions, supporter)
  if (recipients.length > 1 && !isPlaceList(context, recipients)) return []
  return recipients
    .filter(({ level }) => level !== 'province')
    .flatMap((one) => withPrefecture(context, supporter, one))
    .flatMap((recipient) => pairClaim(context, supporter, recipient, { strength: 'implied', status: 'inferred' }))
}
