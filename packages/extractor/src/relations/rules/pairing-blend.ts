import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim } from '../sides.js'

/**
 * The blend of two places that a lexicon row lists: 漳木. The words name no pair, so the claim is inferred and implied. Where one blend has several rows (闽昌 is Fujian with Changji
 * or with Qamdo) the recipient whose own name or province the article names is meant; otherwise nothing is claimed.
 */
export const pairingBlendRule: RelationRule = {
  id: 'pairing/blend',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'The joined abbreviations of a supporter and its recipient in an article about assistance.',
  examples: [{ text: '漳木携手的对口援疆故事在木垒县传开。', finds: ['漳州市 > 木垒哈萨克自治县'] }],
  counterExamples: ['漳木家具厂招工。', '闽昌商行开业。'],
  find(context) {
    if (context.document.article.relevance.level === 'none') return []
    const drafts: ClaimDraft[] = []
    for (const { rows } of firstBlends(context)) {
      const meant = rows.filter((row) => isNamed(context, row.recipient))
      const [row] = meant
      if (!row || meant.length > 1) continue
      const supporter = context.resources.lexicon.gazetteer.get(row.supporter)
      const recipient = context.resources.lexicon.gazetteer.get(row.recipient)
      if (supporter && recipient)
        drafts.push(...pairClaim(context, supporter, recipient, { strength: 'implied', status: 'inferred' }))
    }
    return drafts
  },
}

type BlendRow = SentenceContext['resources']['lexicon']['blends'][number]

interface BlendMatch {
  readonly at: number
  readonly rows: readonly BlendRow[]
}

/** The first place of each blend in the sentence, if no other name holds it. */
function firstBlends(context: SentenceContext): readonly BlendMatch[] {
  const { document, sentence, resources } = context
  const found = new Map<string, BlendMatch>()
  for (let at = sentence.start; at < sentence.end; at++) {
    const rows = resources.blends.startingAt(document.text, at)
    const blend = rows?.[0]?.blend
    if (rows && blend !== undefined && !found.has(blend)) found.set(blend, { at, rows })
  }
  return [...found].filter(([blend, { at }]) => isFree(context, at, blend.length)).map(([, match]) => match)
}

/** Not inside another name: 漳木家具厂. */
function isFree({ mentions }: SentenceContext, at: number, length: number): boolean {
  return !mentions.some((mention) => mention.start < at + length && at < mention.end)
}

function isNamed({ article, resources }: SentenceContext, code: string): boolean {
  return article.some(
    (mention) => mention.division !== undefined && resources.lexicon.gazetteer.isWithin(mention.division.code, code),
  )
}
