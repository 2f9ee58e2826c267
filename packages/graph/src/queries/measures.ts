import type { EntityId, MoneyRole } from '@shanhai/model'
import { compareById, MONEY_ROLES } from '@shanhai/model'
import type { KnowledgeGraph, MeasureAttributes, Properties } from '../attributes.js'
import type { YearSpan } from '../years.js'
import { unite, yearsOfFact, yearsOfPeriod } from '../years.js'
import { checkOneOf, checkYear } from './check-arguments.js'
import type { GraphSources } from '../sources.js'

/** Which values are wanted; everything that is given must fit. */
export interface MeasureFilter<Role extends MoneyRole = MoneyRole> {
  readonly entity?: EntityId
  /** What money is for; absent: every value, money or not. */
  readonly role?: Role
  /** Calendar year; see `MeasureRecord.dated`. */
  readonly year?: number
  /** As printed without 万 and 亿: 元, 人次, 公里, %. */
  readonly unit?: string
}

/** A value of an entity. */
export interface MeasureRecord<Role extends MoneyRole = MoneyRole> extends MeasureAttributes {
  readonly entity: EntityId
  readonly properties: Properties & { readonly role?: Role }
  /** Years that the value is of; null: none known. */
  readonly years: YearSpan | null
  /** `stated`: the words say of which time the value is; `reported`: only the date of the issue is known. */
  readonly dated: 'stated' | 'reported' | 'unknown'
}

/**
 * The values that the graph's entities have, sorted by id. Add money up with `sumMeasures` only: it keeps roles apart.
 *
 * @throws InvalidArgumentError for an unknown role or a year that is none
 */
export function measuresOf<Role extends MoneyRole = MoneyRole>(
  graph: KnowledgeGraph,
  { entity, role, year, unit }: MeasureFilter<Role> = {},
  sources?: Pick<GraphSources, 'pages'>,
): readonly MeasureRecord<Role>[] {
  checkOneOf(role, Object.keys(MONEY_ROLES), 'role:')
  checkYear(year, 'year')
  const found: MeasureRecord<Role>[] = []
  const nodes = entity === undefined ? graph.nodes() : graph.hasNode(entity) ? [entity] : []
  for (const node of nodes)
    for (const measure of graph.getNodeAttribute(node, 'measures')) {
      const { properties } = measure
      if ((role ?? properties['role']) !== properties['role'] || (unit ?? properties['unit']) !== properties['unit'])
        continue
      const time = timeOf(measure, sources)
      if (year !== undefined && !(time.years !== null && time.years.from <= year && year <= time.years.to)) continue
      found.push({ ...measure, ...time, entity: node as EntityId } as MeasureRecord<Role>)
    }
  return found.sort((a, b) => compareById(a, b) || (a.entity < b.entity ? -1 : 1))
}

/** The period that is printed with the figure, then what its claims say they hold for, then the year. */
function timeOf(
  measure: MeasureAttributes,
  sources?: Pick<GraphSources, 'pages'>,
): Pick<MeasureRecord, 'years' | 'dated'> {
  const period = yearsOfPeriod(measure.properties['period'])
  if (period !== null) return { years: period, dated: 'stated' }
  const valid = measure.claims.filter(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined)
  const stated = unite(valid.map((claim) => yearsOfFact({ ...measure, claims: [claim] }, sources?.pages)))
  if (stated !== null) return { years: stated, dated: 'stated' }
  const reported = yearsOfFact(measure, sources?.pages)
  return { years: reported, dated: reported === null ? 'unknown' : 'reported' }
}
