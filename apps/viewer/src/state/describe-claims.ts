import type { FactClaim, ParsedGraph } from '@shanhai/graph'
import { citationOf, compareProof, gbtCitationOf, standingLabel } from '@shanhai/graph'
import type { Evidence, Predicate } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { bylineOf } from './byline.js'
import { printedFigures } from './find-figures.js'
import type { QuotePart } from './mark-names.js'
import { markNames } from './mark-names.js'
import type { PageTexts } from './texts.js'

/** One claim: who says it where, and by which rule it was found. */
export interface ClaimView {
  readonly id: string
  /** How far it is done, its dates, and what sets it apart from the fact as a whole. */
  readonly marks: readonly string[]
  /** The rule that found it; several that read the same words alike, with commas. */
  readonly rule: string
  readonly quotes: readonly QuoteView[]
}

export interface QuoteView {
  readonly parts: readonly QuotePart[]
  readonly citation: string
  /** The source after GB/T 7714. */
  readonly gbt: string
  /** Who wrote it, by role; empty: not known. */
  readonly byline: string
  readonly article: string
  /** True where this page holds the article's text. */
  readonly readable: boolean
  /** The page's file and the place in it: always there, also where paper and date are unknown. */
  readonly location: string
}

interface ClaimsContext extends QuoteContext {
  readonly predicate: Predicate
  /** What the fact itself says: it is not said again. */
  readonly marks: readonly string[]
  /** Names to mark in the quotes. */
  readonly names: readonly string[]
  /** Figures to mark in the quotes, in full: 15100000 for 1510万. */
  readonly figures?: readonly number[]
}

/** The claims of a fact, the best proof first. */
export function describeClaims(
  claims: readonly FactClaim[],
  { predicate, marks, names, figures = [], ...context }: ClaimsContext,
): readonly ClaimView[] {
  const views = [...claims].sort(compareProof).map((claim) => ({
    id: claim.id,
    marks: claimMarks(claim, predicate, context.language).filter((mark) => !marks.includes(mark)),
    rule: claim.rule,
    quotes: claim.evidence.map((evidence) =>
      describeQuote(evidence, [...names, ...printedFigures(evidence.quote, figures)], context),
    ),
  }))
  return uniteAlike(views)
}

/** The same words read alike by two rules are shown once, with both rules. */
function uniteAlike(views: readonly ClaimView[]): readonly ClaimView[] {
  const united = new Map<string, ClaimView>()
  for (const view of views) {
    const places = view.quotes.map(({ location }) => location)
    // Claims without words, of lists and people, are told apart by their own ids.
    const key = JSON.stringify([view.marks, places.length > 0 ? places : view.id])
    const first = united.get(key)
    united.set(key, first === undefined ? view : { ...first, rule: `${first.rule}, ${view.rule}` })
  }
  return [...united.values()]
}

interface QuoteContext {
  readonly parsed: ParsedGraph
  readonly texts: PageTexts
  readonly language: Language
}

function describeQuote(
  evidence: Evidence,
  names: readonly string[],
  { parsed, texts, language }: QuoteContext,
): QuoteView {
  const [page, article] = [parsed.pages.get(evidence.page), parsed.articles.get(evidence.article)]
  const text = texts.articles.get(evidence.article)
  const bylines = text?.bylines ?? []
  return {
    parts: markNames(evidence.quote, names),
    citation: citationOf(page, article, language),
    gbt: gbtCitationOf(page, article, bylines),
    byline: bylineOf(bylines, language),
    article: evidence.article,
    readable: typeof text?.text === 'string',
    location: `${evidence.page} · ${String(evidence.start)}–${String(evidence.end)}`,
  }
}

function claimMarks(claim: FactClaim, predicate: Predicate, language: Language): readonly string[] {
  const messages = MESSAGES[language]
  const { status, strength, factuality, contested, validFrom, validTo, validPrecision } = claim
  const isOver = factuality === 'done' && standingLabel(predicate, { factuality }, language) !== null
  const end = validTo ?? (isOver ? '?' : '')
  return [
    messages.statuses[status],
    messages.strengths[strength],
    isOver ? messages.over : messages.factualities[factuality],
    ...(validFrom === undefined && validTo === undefined
      ? []
      : [`${validPrecision === 'approx' ? messages.about : ''}${validFrom ?? ''}–${end}`]),
    ...(contested ? [messages.contested] : []),
  ]
}
