import type { ClaimDraft, RelationRule } from '../relation-rule.js'
import { pairClaim, recipientsAmong } from '../sides.js'

const REGION_OF_AIM: Readonly<Record<string, string>> = {
  援疆: '650000',
  援藏: '540000',
  援宁: '640000',
  援青: '630000',
}
const DUTY = /(?:援[疆藏宁青]、?){1,4}等?(?:对口支援)?(?:工作|任务)/gu
/** What {@link DUTY} begins with. */
const AIM = /援[疆藏宁青]/
/** Words by which a report speaks for its home. */
const SPEAKS_FOR_HOME = /各位代表|我代表|我谨代表|我[市省]/u

/**
 * A report that speaks for its own city counts 援藏援疆援宁 among the city's work: the city assists those regions, no
 * partner below them is named.
 */
export const pairingHomeRule: RelationRule = {
  id: 'pairing/own-duty',
  predicate: 'PAIRED_ASSISTANCE',
  reason: "Our city's work of 援疆, 援藏, 援宁: a pair of the reporting city with the region.",
  examples: [
    {
      text: '我代表漳州市人民政府报告工作。漳州工业提速，漳州文旅升温。我市民族宗教、援藏援疆等工作取得新进展。',
      finds: ['漳州市 > 西藏自治区', '漳州市 > 新疆维吾尔自治区'],
    },
  ],
  counterExamples: ['全国援疆工作会议召开。', '援疆工作意义重大。'],
  find(context) {
    const { document, sentence, linking, resources, mentions } = context
    if (!AIM.test(document.text.slice(sentence.start, sentence.end))) return []
    const home = linking.home('prefecture') ?? linking.home('province')
    if (!home || !SPEAKS_FOR_HOME.test(document.text)) return []
    const drafts: ClaimDraft[] = []
    for (const match of context.encoded.text.matchAll(DUTY)) {
      for (const [aim, code] of Object.entries(REGION_OF_AIM)) {
        const region = match[0].includes(aim) ? resources.lexicon.gazetteer.get(code) : undefined
        // A sentence that names the county itself is the business of other rules.
        if (!region || recipientsAmong(context, mentions, home).length > 0) continue
        drafts.push(...pairClaim(context, home, region, { strength: 'explicit' }))
      }
    }
    return drafts
  },
}
