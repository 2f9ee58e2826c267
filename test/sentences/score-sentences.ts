import { ENTITY_TYPES, pageId, PREDICATES } from '@shanhai/model'
import type { articleOf } from '../../packages/extractor/test/support/article-of.js'
import type { TextExtraction } from '../../packages/extractor/test/support/extract-text.js'
import { extractText } from '../../packages/extractor/test/support/extract-text.js'
import type { ClaimText, Part, PracticePart } from './material.js'
import { PASSAGES, PRACTICE, readArticles, readClaimTexts, readSentences } from './material.js'
import { scoreClaims } from './score-claims.js'
import type { ClaimTallies } from './score-claims.js'
import { scoreMentions } from './score-mentions.js'
import { Tallies, tallyLine } from './tally.js'

/** What an extractor reaches on one part of the material. */
export interface PartScore extends ClaimTallies {
  /** By entity type. */
  readonly mentions: Tallies
  /** Claims made, by rule. */
  readonly firings: Map<string, number>
}

const emptyScore = (): PartScore => ({
  mentions: new Tallies(),
  claims: new Tallies(),
  properties: new Tallies(),
  firings: new Map(),
})

/** Runs the real extractor over the sentences and claim texts of one part. */
export function scorePart(part: Part): PartScore {
  const score = emptyScore()
  for (const sentence of readSentences(part)) {
    scoreMentions(sentence, extractText(sentence.text).mentions, score.mentions)
  }
  for (const gold of readClaimTexts(part)) judgeClaims(gold, extractText(gold.text, {}, undefined, issued(gold)), score)
  return score
}

/** Runs the real extractor over the sentences and texts that grow with the rules. */
export function scorePractice(part: PracticePart): PartScore {
  const score = emptyScore()
  for (const sentence of part === PRACTICE ? readSentences(PRACTICE) : [])
    scoreMentions(sentence, extractText(sentence.text).mentions, score.mentions)
  for (const gold of readClaimTexts(part))
    judgeClaims(gold, extractText(gold.text, headed(gold), undefined, issued(gold)), score)
  return score
}

/** Runs the real extractor over the short articles, of which names alone are marked. */
export function scorePassages(): PartScore {
  const score = emptyScore()
  for (const passage of readSentences(PASSAGES))
    scoreMentions(passage, extractText(passage.text).mentions, score.mentions)
  return score
}

/** Runs the real extractor over the whole articles, each on a page of its own under its headline. */
export function scoreArticles(): PartScore {
  const score = emptyScore()
  for (const article of readArticles()) {
    const extraction = extractText(article.text, headed(article), undefined, issued(article))
    scoreMentions(article, extraction.mentions, score.mentions)
    judgeClaims(article, extraction, score)
  }
  return score
}

/** Totals by type, predicate and property, one line each. */
export function reportTotals(name: string, { mentions, claims, properties }: PartScore): string {
  const block = (title: string, tallies: Tallies, order: readonly string[]): readonly string[] => [
    `${name}: ${title}`,
    ...tallies.keys(order).map((key) => tallyLine(key, tallies.of(key))),
  ]
  const shares = properties.keys().map((key) => {
    const { right, wanted } = properties.of(key)
    return `${key} ${right}/${wanted}`
  })
  return [
    ...block('mentions', mentions, ENTITY_TYPES),
    ...block('claims', claims, PREDICATES),
    `${name}: properties of right claims: ${shares.join(', ')}`,
  ].join('\n')
}

function judgeClaims(gold: ClaimText, { claims, entities }: TextExtraction, score: PartScore): void {
  const judged = claims.filter(({ predicate }) => gold.only?.includes(predicate) ?? true)
  scoreClaims(gold, judged, new Map(entities.map((entity) => [entity.id, entity])), score)
  for (const { rule } of claims) score.firings.set(rule, (score.firings.get(rule) ?? 0) + 1)
}

const issued = ({ date }: ClaimText): { readonly issueDate: string } => ({ issueDate: date })

/** The first line of an article's text is its headline; a text of sentences has none. */
function headed({ text, headline }: ClaimText): Parameters<typeof articleOf>[1] {
  if (headline === undefined) return {}
  const page = pageId('test.txt')
  const title = { start: 0, end: headline.length }
  const body = { start: headline.length + 1, end: text.length }
  return {
    headline,
    parts: [
      { role: 'headline', ...title },
      { role: 'body', ...body },
    ],
    regions: [
      { page, role: 'headline', ...title },
      { page, role: 'body', ...body },
    ],
  }
}
