import type { EntityId, FactId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../attributes.js'
import { checkPredicates, checkYears } from './check-arguments.js'
import type { FactPredicate } from './typed-facts.js'

/** `begins`, `ends`: the words say so. `happens`: an event, a visit, what is of one day. `reported`: only the date is known. */
export type TimelineMoment = 'begins' | 'ends' | 'happens' | 'reported' | 'completed'

/** Something with a date. */
export interface TimelineEntry {
  /** ISO date or its beginning (`2025`, `2025-09`), as precise as the text. */
  readonly date: string
  readonly moment: TimelineMoment
  /** The fact that is dated; null for a project that was completed and an event that took place. */
  readonly fact: FactId | null
  /** The fact's ends, subject first; or the project or event alone. */
  readonly entities: readonly EntityId[]
}

export interface TimelineOptions {
  /** Only what this entity is an end of. */
  readonly entity?: EntityId
  /** Calendar years, both included. */
  readonly from?: number
  readonly to?: number
  /** Absent: all. Given: facts of these only, without projects and events of their own. */
  readonly predicates?: readonly FactPredicate[]
  /** True: facts without a time of their own stand at the date of the issue that reports them. Default: false. */
  readonly reported?: boolean
}

/**
 * Dated facts, events and completed projects in the order of their dates; a date that is less precise comes first.
 *
 * @throws InvalidArgumentError for years that are none or in the wrong order, and for unknown predicates
 */
export function timelineOf(graph: KnowledgeGraph, options: TimelineOptions = {}): readonly TimelineEntry[] {
  checkPredicates(options.predicates)
  checkYears(options.from, options.to)
  const { entity, predicates, from = -Infinity, to = Infinity, reported = false } = options
  if (entity !== undefined && !graph.hasNode(entity)) return []
  const entries: TimelineEntry[] = []
  const wanted = predicates === undefined ? null : new Set<string>(predicates)
  const visitFact = (fact: string, attributes: EdgeAttributes, source: string, target: string): void => {
    if (wanted && !wanted.has(attributes.predicate)) return
    for (const [moment, date] of momentsOf(attributes, reported))
      entries.push({ date, moment, fact: fact as FactId, entities: [source, target] as EntityId[] })
  }
  const visitThing = (key: string, { entityType, properties: { completedOn, date } }: NodeAttributes): void => {
    const entities = [key as EntityId]
    if (entityType === 'Project' && typeof completedOn === 'string')
      entries.push({ date: completedOn, moment: 'completed', fact: null, entities })
    if (entityType === 'Event' && typeof date === 'string')
      entries.push({ date: date.split('/')[0] ?? date, moment: 'happens', fact: null, entities })
  }
  if (entity === undefined) graph.forEachEdge(visitFact)
  else graph.forEachEdge(entity, visitFact)
  if (wanted === null)
    for (const key of entity === undefined ? graph.nodes() : [entity, ...graph.neighbors(entity)])
      visitThing(key, graph.getNodeAttributes(key))
  const isWithin = ({ date }: TimelineEntry): boolean => {
    const year = Number(date.slice(0, 4))
    return from <= year && year <= to
  }
  return entries.filter(isWithin).sort(compareEntries)
}

/** Each moment that one of the claims gives, once. */
function momentsOf({ claims }: EdgeAttributes, reported: boolean): readonly (readonly [TimelineMoment, string])[] {
  const found = new Map<string, readonly [TimelineMoment, string]>()
  const add = (moment: TimelineMoment, date: unknown): void => {
    if (typeof date === 'string' && /^\d{4}/.test(date)) found.set(`${moment} ${date}`, [moment, date])
  }
  for (const { validFrom, validTo, properties, reportedOn } of claims) {
    // A fact that begins and ends on one date is an event of that date.
    const moment = validFrom === validTo ? 'happens' : 'begins'
    add(moment, validFrom)
    if (validTo !== validFrom) add('ends', validTo)
    add('happens', properties['date'])
    if (reported && validFrom === undefined && validTo === undefined && properties['date'] === undefined)
      add('reported', reportedOn)
  }
  return [...found.values()]
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  const key = ({ date, moment, fact, entities }: TimelineEntry): string =>
    [date, moment, fact ?? '', ...entities].join('\n')
  return compareCodeUnits(key(a), key(b))
}
