import type { ParsedGraph } from '@shanhai/graph'
import { ENTITY_TYPES, PREDICATES } from '@shanhai/model'
import type { Filters } from '../state/viewer-state.js'
import { NO_FILTERS } from '../state/viewer-state.js'
import { STATUSES } from '../state/visible-parts.js'

/** How one filter stands in an address: as the values of one field, none where it filters nothing. */
interface FilterField {
  readonly name: string
  readonly write: (filters: Filters) => readonly string[]
  /** What the values mean for this graph; whatever else they hold is passed over. */
  readonly read: (values: readonly string[], parsed: ParsedGraph) => Partial<Filters>
}

/** Entities that an address may hide one by one; more would make no readable address. */
const MAX_HIDDEN = 500

const FILTER_FIELDS: readonly FilterField[] = [
  {
    name: '-type',
    write: ({ hiddenTypes }) => [...hiddenTypes],
    read: (values) => ({ hiddenTypes: known(ENTITY_TYPES, values) }),
  },
  {
    name: '-relation',
    write: ({ hiddenPredicates }) => [...hiddenPredicates],
    read: (values) => ({ hiddenPredicates: known(PREDICATES, values) }),
  },
  {
    name: '-evidence',
    write: ({ hiddenStatuses }) => [...hiddenStatuses],
    read: (values) => ({ hiddenStatuses: known(STATUSES, values) }),
  },
  {
    name: '-entity',
    write: ({ hiddenNodes }) => [...hiddenNodes].slice(0, MAX_HIDDEN),
    read: (values, { graph }) => ({
      hiddenNodes: new Set(values.filter((key) => graph.hasNode(key)).slice(0, MAX_HIDDEN)),
    }),
  },
  {
    name: 'isolated',
    write: ({ showIsolated }) => (showIsolated ? ['1'] : []),
    read: ([value]) => ({ showIsolated: value === '1' }),
  },
  {
    name: 'programme',
    write: ({ programme }) => (programme === null ? [] : [programme]),
    read: ([value], { graph }) => ({
      programme:
        value !== undefined && graph.someEdge((_key, { properties }) => properties['programme'] === value)
          ? value
          : null,
    }),
  },
  {
    name: 'years',
    write: ({ years }) => (years === null ? [] : [`${String(years.from)}-${String(years.to)}`]),
    read: ([value]) => {
      const [from, to] = (/^\d{4}-\d{4}$/.exec(value ?? '')?.[0] ?? '').split('-').map(Number)
      return { years: from !== undefined && to !== undefined && from <= to ? { from, to } : null }
    },
  },
  {
    name: 'paper',
    write: ({ newspaper }) => (newspaper === null ? [] : [newspaper]),
    read: ([value], { pages }) => ({
      newspaper: value !== undefined && [...pages.values()].some(({ newspaper }) => newspaper === value) ? value : null,
    }),
  },
  {
    name: 'pages',
    write: ({ minPages }) => (minPages === 0 ? [] : [String(minPages)]),
    read: ([value]) => ({ minPages: /^(?:[1-9]|10)$/.test(value ?? '') ? Number(value) : 0 }),
  },
]

export function writeFilters(filters: Filters, fields: URLSearchParams): void {
  for (const { name, write } of FILTER_FIELDS) for (const value of write(filters)) fields.append(name, value)
}

/** The same object as {@link NO_FILTERS} where an address filters nothing. */
export function readFilters(fields: URLSearchParams, parsed: ParsedGraph): Filters {
  let filters = NO_FILTERS
  for (const { name, read } of FILTER_FIELDS)
    if (fields.has(name)) filters = { ...filters, ...read(fields.getAll(name), parsed) }
  return filters
}

function known<T extends string>(all: readonly T[], values: readonly string[]): ReadonlySet<T> {
  return new Set(all.filter((one) => values.includes(one)))
}
