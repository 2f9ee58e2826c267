import type { EdgeAttributes, ParsedGraph, Properties } from '@shanhai/graph'
import { standingLabel, standingOf } from '@shanhai/graph'
import type { Label, Predicate, PropertySchema } from '@shanhai/model'
import { ENTITY_SCHEMAS, factSentence, RELATION_SCHEMAS, REPORTED_BY_LABELS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import type { AgainstView } from './against.js'
import { describeAgainst } from './against.js'
import type { ClaimView } from './describe-claims.js'
import { describeClaims } from './describe-claims.js'
import type { PageTexts } from './texts.js'
import { NO_TEXTS } from './texts.js'
import { nameIn } from '../latin/name-in.js'

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
    factSentence({ predicate, properties, subject: nameIn(from, one), object: nameIn(to, one) }, one)
  const other = language === 'zh' ? 'en' : 'zh'
  return {
    key: edge,
    predicate,
    sentence: say(language),
    translation: { language: other, sentence: say(other) },
    marks,
    properties: describeProperties(predicate, properties, language),
    ends: [
      { key: source, name: nameIn(from, language) },
      { key: target, name: nameIn(to, language) },
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
