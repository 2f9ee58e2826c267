import type { Claim, Evidence, Page, Span } from '@shanhai/model'
import { claimId, compareById, overlaps, toPageSpans } from '@shanhai/model'
import { encodeText } from '../document/encoded-text.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { LinkingContext } from '../linking/linking-context.js'
import { assessFactuality } from './assess-factuality.js'
import { asOneFact } from './one-fact.js'
import type { ClaimDraft, GivenUp, RelationRule, SentenceContext } from './relation-rule.js'
import { RELATION_RULES } from './rules/index.js'
import type { DraftTrace } from './trace.js'

/** Runs every rule over every sentence of an article; claims are sorted by id, each id once. */
export function extractClaims(
  linking: LinkingContext,
  mentions: readonly LinkedMention[],
  rules: readonly RelationRule[] = RELATION_RULES,
  trace?: (draft: DraftTrace) => void,
): readonly Claim[] {
  const claims = new Map<string, Claim>()
  for (const plain of sentenceContexts(linking, mentions)) {
    const found: Claim[] = []
    for (const rule of rules) {
      const context = trace ? noting(plain, rule, trace) : plain
      for (const draft of rule.find(context)) {
        const { draft: assessed, droppedBy } = assessFactuality(context, draft)
        const claim = toClaim(context, rule, assessed ?? draft)
        if (!claim || claim.subject === claim.object) continue
        if (assessed) found.push(claim)
        trace?.(toTrace(context, draft, claim, droppedBy))
      }
    }
    for (const claim of asOneFact(found)) claims.set(claim.id, claim)
  }
  return [...claims.values()].sort(compareById)
}

/** The sentence as a rule sees it that is to say what it gives up. */
function noting(plain: SentenceContext, rule: RelationRule, trace: (draft: DraftTrace) => void): SentenceContext {
  const context: SentenceContext = Object.create(plain, {
    giveUp: {
      value: (draft: ClaimDraft, because: GivenUp): void => {
        const claim = toClaim(plain, rule, draft)
        if (claim) trace(toTrace(plain, draft, claim, because))
      },
    },
  }) as SentenceContext
  return context
}

function toTrace(
  { document }: SentenceContext,
  { focus }: ClaimDraft,
  { evidence, object, predicate, properties, rule, subject }: Claim,
  droppedBy: GivenUp | undefined,
): DraftTrace {
  return {
    ...{ rule, predicate, subject, object, properties, evidence },
    ...(focus ? { trigger: document.text.slice(focus.start, focus.end) } : {}),
    ...(droppedBy ? { droppedBy: { id: droppedBy.id, reason: droppedBy.reason } } : {}),
  }
}

function* sentenceContexts(linking: LinkingContext, article: readonly LinkedMention[]): Generator<SentenceContext> {
  const { document, resources, registry } = linking
  let first = 0
  for (const sentence of document.sentences) {
    while (first < article.length && (article[first]?.end ?? 0) <= sentence.start) first++
    let last = first
    while (last < article.length && overlaps(article[last] ?? sentence, sentence)) last++
    const mentions = article.slice(first, last)
    yield toContext({ document, resources, linking, registry, sentence, mentions, article }, first)
  }
}

/** What 该县 points back to stands not farther than so many names. */
const REACH_BACK = 400

/** What rules seldom ask for is made when the first of them does: most sentences name no two places. */
function toContext(given: Omit<SentenceContext, 'before' | 'encoded'>, first: number): SentenceContext {
  let encoded: SentenceContext['encoded'] | undefined
  return {
    ...given,
    get before() {
      return given.article.slice(Math.max(0, first - REACH_BACK), first)
    },
    get encoded() {
      return (encoded ??= encodeText(given.document.text, given.sentence, given.mentions))
    },
  }
}

function toClaim({ linking, sentence }: SentenceContext, rule: RelationRule, draft: ClaimDraft): Claim | undefined {
  const { page, document } = linking
  const span = withoutDateline(document.text, draft.span ?? sentence)
  const evidence = [...toEvidence(linking, span), ...(draft.support ? toEvidence(linking, draft.support) : [])]
  if (evidence.length === 0) return undefined
  const properties = draft.properties ?? {}
  const key = [
    draft.predicate,
    draft.subject,
    draft.object ?? '',
    JSON.stringify(properties),
    rule.id,
    String(span.start),
  ]
  return {
    id: claimId(document.article.id, ...key),
    predicate: draft.predicate,
    subject: draft.subject,
    object: draft.object,
    properties,
    status: draft.status ?? 'stated',
    strength: draft.strength ?? 'explicit',
    factuality: draft.factuality ?? 'ongoing',
    contested: false,
    ...(draft.validFrom === undefined ? {} : { validFrom: draft.validFrom }),
    ...(draft.validTo === undefined ? {} : { validTo: draft.validTo }),
    ...(draft.validPrecision === undefined ? {} : { validPrecision: draft.validPrecision }),
    ...(page.issueDate === undefined ? {} : { reportedOn: page.issueDate }),
    rule: rule.id,
    evidence,
  }
}

const DATELINE =
  /^本报(?:综合)?(?:讯|消息|电)\s?(?:[（(][^（）()\n]{1,40}[）)]|(?:实习)?(?:记者|通讯员)[^，。：:\n]{1,20}报道[：:])/

/** 本报讯（记者 …） stands before the first sentence and proves nothing. */
function withoutDateline(text: string, { start, end }: Span): Span {
  const length = DATELINE.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0
  return start + length < end ? { start: start + length, end } : { start, end }
}

/** The printed pieces of an article range: more than one where the layout cuts the sentence. */
function toEvidence({ page, document, minors }: LinkingContext, span: Span): readonly Evidence[] {
  const { article } = document
  return toPageSpans(article, span, () => page.text).map(({ start, end }) => ({
    page: page.id,
    article: article.id,
    start,
    end,
    quote: withoutNames(quoteOf(page, document.article, { start, end }), minors),
  }))
}

/** A quote goes wherever the graph goes: the names of children in it are blanked, one for one. */
function withoutNames(quote: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replaceAll(name, '■'.repeat(name.length)), quote)
}

/** The words of a page range as the article reads them: line breaks and wrapping spaces gone. */
function quoteOf(page: Page, article: LinkingContext['document']['article'], range: Span): string {
  const pieces: string[] = []
  for (const run of article.runs) {
    const from = Math.max(range.start, run.pageStart)
    const to = Math.min(range.end, run.pageStart + run.length)
    if (run.page === page.id && from < to) pieces.push(page.text.slice(from, to))
  }
  return pieces.join('').trim()
}
