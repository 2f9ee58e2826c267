import type { FactId, Language, Predicate } from '@shanhai/model'
import { compareCodeUnits, factSentence, MONEY_ROLES } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, KnowledgeGraph } from '../attributes.js'
import type { Conflict } from '../conflicts.js'
import type { PairFigure } from '../pair-figures.js'
import type { PairProfile } from '../pair-profile.js'
import { PAIR_FACETS } from '../pair-profile.js'
import { standingOf } from '../standing.js'
import { figureOf, periodLabel, sumFigure } from '../wording/figures.js'
import { standingLabel } from '../wording/standing.js'
import { contestedItems } from './contested-items.js'
import type { DossierItem, DossierSection } from './dossier.js'
import type { NoteList } from './note-list.js'
import type { DossierWords } from './words.js'

export interface SectionContext {
  readonly graph: KnowledgeGraph
  /** Of the whole graph. */
  readonly conflicts: readonly Conflict[]
  readonly list: NoteList
  readonly words: DossierWords
  readonly language: Language
}

/** The sections of a pair: what is, facet by facet, money, figures, then what is planned, contested, or only listed. */
export function sectionsOf(profile: PairProfile, context: SectionContext): readonly DossierSection[] {
  const { graph, words } = context
  const { fact } = profile.pair
  const isPlan = (one: FactId): boolean => isAhead(graph.getEdgeAttributes(one))
  const told = PAIR_FACETS.map((facet) => [facet, factsOf(profile, facet)] as const)
  const all = [...new Set([fact, ...told.flatMap(([, facts]) => facts)])]
  const { money, rest, ahead } = sortFigures(profile)
  const section = (heading: string, items: readonly DossierItem[], remark?: string): DossierSection => ({
    heading,
    items,
    ...(remark === undefined ? {} : { remark }),
  })
  const optional = (one: DossierSection): readonly DossierSection[] => (one.items.length > 0 ? [one] : [])
  return [
    section(words.sections.pair, pairItems(profile, context)),
    ...told.map(([facet, facts]) =>
      section(
        words.sections[facet],
        facts.filter((one) => !isPlan(one)).map((one) => factItem(one, context)),
      ),
    ),
    section(words.sections.money, moneyItems(profile, money, context), words.moneyRemark),
    ...optional(
      section(
        words.sections.figures,
        rest.map((one) => figureItem(one, context)),
      ),
    ),
    ...optional(
      section(words.sections.plans, [
        ...all.filter(isPlan).map((one) => factItem(one, context)),
        ...ahead.map((one) => figureItem(one, context)),
      ]),
    ),
    ...optional(
      section(
        words.sections.contested,
        contestedItems(new Set([...all, ...profile.figures.map(({ measure }) => measure.id)]), context),
      ),
    ),
    ...optional(section(words.sections.reference, referenceItems(fact, context), words.referenceRemark)),
  ]
}

function factsOf({ members }: PairProfile, facet: keyof PairProfile['members']): readonly FactId[] {
  return [...new Set(members[facet].flatMap(({ facts }) => facts))]
}

/** True if nothing of it is done or under way. */
function isAhead({ claims }: Pick<EdgeAttributes, 'claims'>): boolean {
  return claims.length > 0 && claims.every(({ factuality }) => factuality === 'planned' || factuality === 'pledged')
}

/** The pairing as pages and people tell it; what a list says stands in a section of its own. */
function pairItems({ pair }: PairProfile, context: SectionContext): readonly DossierItem[] {
  const { claims } = context.graph.getEdgeAttributes(pair.fact)
  return claims.some(({ status }) => status !== 'reference') ? [factItem(pair.fact, context)] : []
}

function factItem(fact: FactId, { graph, list, words, language }: SectionContext): DossierItem {
  const attributes = graph.getEdgeAttributes(fact)
  const [subject, object] = [graph.getSourceAttributes(fact).name, graph.getTargetAttributes(fact).name]
  const { predicate, properties } = attributes
  return {
    text: factSentence({ predicate, properties, subject, object }, language),
    marks: [...marksOf(predicate, attributes, words, language), ...detailsOf(attributes, language)],
    ...list.refer(attributes.claims),
  }
}

/** What is not plain: plainly stated, explicit and done needs no word. */
function marksOf(
  predicate: Predicate,
  { status, strength, contested, claims }: EdgeAttributes,
  words: DossierWords,
  language: Language,
): readonly string[] {
  const [first] = claims
  const one = <Key extends keyof FactClaim>(key: Key): FactClaim[Key] | undefined =>
    claims.every((claim) => claim[key] === first?.[key]) ? first?.[key] : undefined
  const [from, to] = [one('validFrom'), one('validTo')]
  const standing = standingLabel(predicate, standingOf({ claims }), language)
  return [
    ...(status === 'stated' ? [] : [words.statuses[status]]),
    ...(strength === 'explicit' ? [] : [words.strengths[strength]]),
    ...(from === undefined && to === undefined ? [] : [words.period(from, to)]),
    ...(standing === null ? [] : [standing]),
    ...(contested ? [words.contested] : []),
  ]
}

/** The sum that a work cost, where all claims agree on it. */
function detailsOf({ properties }: EdgeAttributes, language: Language): readonly string[] {
  const amount = properties['amountCNY']
  return typeof amount === 'number'
    ? [figureOf({ value: amount, unit: language === 'zh' ? '元' : 'CNY' }, language)]
    : []
}

interface SortedFigures {
  readonly money: readonly PairFigure[]
  readonly rest: readonly PairFigure[]
  /** Planned and pledged ones. */
  readonly ahead: readonly PairFigure[]
}

function sortFigures({ figures }: PairProfile): SortedFigures {
  const real = figures.filter(({ measure }) => !isAhead(measure))
  return {
    money: real.filter(({ measure }) => measure.properties['role'] !== undefined),
    rest: real.filter(({ measure }) => measure.properties['role'] === undefined),
    ahead: figures.filter(({ measure }) => isAhead(measure)),
  }
}

/** Of each role its sum, then the figures. */
function moneyItems(
  profile: PairProfile,
  figures: readonly PairFigure[],
  context: SectionContext,
): readonly DossierItem[] {
  const { words, language } = context
  return Object.keys(MONEY_ROLES).flatMap((role) => {
    const sums = profile.money
      .filter((sum) => sum.role === role)
      .map((sum) => ({
        text: words.sum(
          MONEY_ROLES[sum.role][language],
          sumFigure(sum, language),
          sum.measures.length,
          sum.repeated.length,
        ),
        marks: [],
        notes: [],
      }))
    const single = figures
      .filter(({ measure }) => measure.properties['role'] === role)
      .map((figure) => figureItem(figure, context))
    return [...sums, ...single]
  })
}

function figureItem({ entity, measure }: PairFigure, { graph, list, words, language }: SectionContext): DossierItem {
  const { properties, claims } = measure
  const period = properties['period']
  return {
    text: words.figure(
      graph.getNodeAttribute(entity, 'name'),
      String(properties['what'] ?? ''),
      figureOf(properties, language),
    ),
    marks: [
      ...(period === undefined ? [] : [periodLabel(String(period))]),
      ...marksOf('HAS_MEASURE', measure, words, language),
    ],
    ...list.refer(claims),
  }
}

function referenceItems(fact: FactId, { graph, words, language }: SectionContext): readonly DossierItem[] {
  const { claims, predicate, properties } = graph.getEdgeAttributes(fact)
  const [subject, object] = [graph.getSourceAttributes(fact).name, graph.getTargetAttributes(fact).name]
  return claims
    .filter(({ status }) => status === 'reference')
    .sort((a, b) => compareCodeUnits(a.id, b.id))
    .map(({ validFrom, validTo, properties: { grade = '', source = '' } }) => {
      const period = validFrom === undefined && validTo === undefined ? '' : words.period(validFrom, validTo)
      const mark = words.reference(period, String(grade), String(source))
      return {
        text: factSentence({ predicate, properties, subject, object }, language),
        marks: mark === '' ? [] : [mark],
        notes: [],
      }
    })
}
