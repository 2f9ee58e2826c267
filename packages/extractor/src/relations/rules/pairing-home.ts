import type { Division } from '@shanhai/lexicon'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim } from '../sides.js'

const REGION_OF_AIM: Readonly<Record<string, string>> = { 援疆: '650000', 援藏: '540000', 援宁: '640000', 援青: '630000' }
const DUTY = /(?:援[疆藏宁青]、?){1,4}等?(?:对口支援)?(?:工作|任务)/gu
/** Words by which a government's own report speaks of its home. */
const OWN_GOVERNMENT = /(?:代表|各位代表)[\s\S]{0,40}人民政府|我[市省县区]/u

/**
 * A report that speaks for its own city counts 援藏援疆援宁 among the city's work: the city assists those regions, no
 * partner below them is named.
 */
export const pairingHomeRule: RelationRule = {
  id: 'pairing/own-duty',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'Our city\'s work of 援疆, 援藏, 援宁: a pair of the reporting city with the region.',
  examples: [
    {
      text: '我代表漳州市人民政府向大会报告工作。漳州各县区扎实推进，我市民族宗教、援藏援疆等工作取得新进展。',
      finds: ['漳州市 > 西藏自治区', '漳州市 > 新疆维吾尔自治区'],
    },
  ],
  counterExamples: ['全国援疆工作会议召开。', '援疆工作意义重大。'],
  find(context) {
    const home = homeOf(context)
    if (!home) return []
    const drafts: ClaimDraft[] = []
    for (const match of context.encoded.text.matchAll(DUTY)) {
      for (const [aim, code] of Object.entries(REGION_OF_AIM)) {
        const region = match[0].includes(aim) ? context.resources.lexicon.gazetteer.get(code) : undefined
        if (region) drafts.push(...pairClaim(context, home, region, { strength: 'explicit' }))
      }
    }
    return drafts
  },
}

/** The city that an article of the first person plural speaks for: named as a government, and named most. */
function homeOf({ document, linking }: SentenceContext): Division | undefined {
  if (!OWN_GOVERNMENT.test(document.text)) return undefined
  const home = linking.places.focus('prefecture', 'province', 'county')
  return home?.level === 'prefecture' ? home : undefined
}
