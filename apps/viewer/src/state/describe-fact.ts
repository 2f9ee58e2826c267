import type { EdgeAttributes, FactClaim, ParsedGraph, Properties } from '@shanhai/graph'
import { citationOf, gbtCitationOf, standingLabel, standingOf } from '@shanhai/graph'
import type { Evidence, Label, Predicate, PropertySchema } from '@shanhai/model'
import { ENTITY_SCHEMAS, factSentence, RELATION_SCHEMAS, REPORTED_BY_LABELS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import type { AgainstView } from './against.js'
import { describeAgainst } from './against.js'
import { bylineOf } from './byline.js'
import { printedFigures } from './find-figures.js'
import type { QuotePart } from './mark-names.js'
import { markNames } from './mark-names.js'
import type { PageTexts } from './texts.js'
import { NO_TEXTS } from './texts.js'

/** A fact in words, as the panel shows it. */
export interface FactView {
  readonly key: string
  readonly predicate: Predicate
  readonly sentence: string
  /** The same in the other language. */
  readonly translation: { readonly language: Language; readonly sentence: string }
  /** Status, strength and, where contested, that: one word each. */
  readonly marks: readonly string[]
  /** Properties with their labels, such as 计划: 对口援疆. */
  readonly properties: readonly { readonly label: string; readonly value: string }[]
  readonly ends: readonly [EndView, EndView]
  readonly claims: readonly ClaimView[]
  /** What contradicts it. */
  readonly against: readonly AgainstView[]
}

export interface EndView {
  readonly key: string
  readonly name: string
}

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

/** Puts the fact of an edge into words. */
export function describeFact(
  parsed: ParsedGraph,
  edge: string,
  language: Language,
  texts: PageTexts = NO_TEXTS,
): FactView {
  const { graph } = parsed
  const attributes = graph.getEdgeAttributes(edge)
  const { predicate, properties, claims } = attributes
  const [source, target] = [graph.source(edge), graph.target(edge)]
  const [from, to] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)]
  const marks = [...factMarks(attributes, language), ...standingMarks(attributes, language)]
  const names = [from.name, ...from.aliases, to.name, ...to.aliases]
  const say = (one: Language): string =>
    factSentence({ predicate, properties, subject: from.name, object: to.name }, one)
  const other = language === 'zh' ? 'en' : 'zh'
  return {
    key: edge,
    predicate,
    sentence: say(language),
    translation: { language: other, sentence: say(other) },
    marks,
    properties: describeProperties(predicate, properties, language),
    ends: [
      { key: source, name: from.name },
      { key: target, name: to.name },
    ],
    claims: describeClaims(claims, { predicate, marks, names, parsed, texts, language }),
    against: describeAgainst(parsed, edge, language),
  }
}

/** Status, strength, that it is contested, and whose papers report it. */
export function factMarks(
  { status, strength, contested, reportedBy }: Pick<EdgeAttributes, 'status' | 'strength' | 'contested' | 'reportedBy'>,
  language: Language,
): readonly string[] {
  const messages = MESSAGES[language]
  return [
    messages.statuses[status],
    messages.strengths[strength],
    ...(contested ? [messages.contested] : []),
    ...(reportedBy === undefined ? [] : [REPORTED_BY_LABELS[reportedBy][language]]),
  ]
}

/** That a fact is over, or only planned or pledged; nothing of what is in force. */
function standingMarks(attributes: EdgeAttributes, language: Language): readonly string[] {
  const label = standingLabel(attributes.predicate, standingOf(attributes), language)
  return label === null ? [] : [label]
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

const PROOF_ORDER: Readonly<Record<FactClaim['status'], number>> = { stated: 0, manual: 1, inferred: 2, reference: 3 }

/** The words that say it come before those it is drawn from, explicit ones before implied ones; else the order stays. */
function compareProof(a: FactClaim, b: FactClaim): number {
  const implied = (claim: FactClaim): number => (claim.strength === 'implied' ? 1 : 0)
  return PROOF_ORDER[a.status] - PROOF_ORDER[b.status] || implied(a) - implied(b)
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

function describeProperties(predicate: Predicate, properties: Properties, language: Language): FactView['properties'] {
  const schemas: Readonly<Record<string, PropertySchema>> = RELATION_SCHEMAS[predicate].properties
  return Object.entries(properties).map(([name, value]) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    const text = name === 'level' ? levelLabel(String(value), language) : valueLabel(schema, value, language)
    return { label: schema?.label[language] ?? name, value: text }
  })
}

/** The levels of a pair's ends, `prefecture→county`, in words. */
function levelLabel(value: string, language: Language): string {
  const levels = ENTITY_SCHEMAS.Place.properties.level
  return value
    .split('→')
    .map((level) => valueLabel(levels, level, language))
    .join(' → ')
}

/** A property's value in words; values of a closed list have labels. */
export function valueLabel(schema: PropertySchema | undefined, value: Properties[string], language: Language): string {
  const labels: Readonly<Record<string, Label>> = schema?.values ?? {}
  const key = String(value)
  if (typeof value === 'boolean') return MESSAGES[language].yesNo(value)
  return (Object.hasOwn(labels, key) ? labels[key]?.[language] : undefined) ?? key
}
