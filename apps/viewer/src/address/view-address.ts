import type { ParsedGraph } from '@shanhai/graph'
import { PAIR_GROUPINGS, WHOLE_LIST } from '../state/start-list.js'
import type { StartList } from '../state/start-list.js'
import type { Theme, View } from '../state/viewer-state.js'
import { ARRANGEMENTS } from '../state/arrangement.js'
import { INITIAL_STATE } from '../state/viewer-state.js'
import { readCamera, writeCamera } from './camera-field.js'
import { readCanvas, writeCanvas } from './canvas-fields.js'
import { readFilters, writeFilters } from './filter-fields.js'
import { readSelection, writeSelection } from './selection-address.js'
import { readTable, writeTable } from './table-fields.js'

/** A longer address than any view makes is passed over. */
const MAX_LENGTH = 400_000
const MAX_QUERY = 100

/**
 * A view as the part of an address after `#`: what differs from the first view, in readable fields. What the reader went
 * through before is not in it; that is what the browser's own list of addresses is for.
 *
 * @param systemTheme the theme that a page without an address has
 */
export function toAddress(state: View, systemTheme: Theme): string {
  const fields = new URLSearchParams()
  writeSelection(state.selection, fields)
  writeTable(state.table, state.selection, fields)
  writeFilters(state.filters, fields)
  writeList(state.list, fields)
  writeCanvas(state.canvas, fields)
  writeCamera(state.camera, fields)
  if (state.arrangement !== INITIAL_STATE.arrangement) fields.set('arrangement', state.arrangement)
  if (state.language !== INITIAL_STATE.language) fields.set('lang', state.language)
  if (state.theme !== systemTheme) fields.set('theme', state.theme)
  return fields.toString()
}

/**
 * The view of an address, for this graph. Anyone may write an address: values are compared with what there is, and those
 * that fit nothing are passed over.
 */
export function readAddress(hash: string, parsed: ParsedGraph, systemTheme: Theme): View {
  const text = hash.replace(/^#/, '')
  const fields = new URLSearchParams(text.length > MAX_LENGTH ? '' : text)
  const arrangement = ARRANGEMENTS.find((one) => one === fields.get('arrangement'))
  const theme = (['light', 'dark'] as const).find((one) => one === fields.get('theme'))
  const language = (['zh', 'en'] as const).find((one) => one === fields.get('lang'))
  const camera = readCamera(fields)
  const selection = readSelection(fields, parsed)
  return {
    // What is open asks to be brought into view only where nothing says where to look.
    selection: camera !== null && selection?.focus ? { ...selection, focus: false } : selection,
    camera,
    table: readTable(fields, selection),
    filters: readFilters(fields, parsed),
    list: readList(fields),
    canvas: readCanvas(fields, parsed),
    arrangement: arrangement ?? INITIAL_STATE.arrangement,
    language: language ?? INITIAL_STATE.language,
    theme: theme ?? systemTheme,
  }
}

/** True where an address opens something that this graph does not have. */
export function asksForNothing(hash: string, parsed: ParsedGraph): boolean {
  const fields = new URLSearchParams(hash.replace(/^#/, '').slice(0, MAX_LENGTH))
  return fields.has('open') && readSelection(fields, parsed) === null
}

function writeList({ query, groupBy, from, to }: StartList, fields: URLSearchParams): void {
  if (query !== '') fields.set('find', query.slice(0, MAX_QUERY))
  if (groupBy !== WHOLE_LIST.groupBy) fields.set('group', groupBy)
  if (from !== null) fields.set('from', from)
  if (to !== null) fields.set('to', to)
}

function readList(fields: URLSearchParams): StartList {
  const province = (name: string): string | null => /^\d\d$/.exec(fields.get(name) ?? '')?.[0] ?? null
  return {
    query: (fields.get('find') ?? '').slice(0, MAX_QUERY),
    groupBy: PAIR_GROUPINGS.find((one) => one === fields.get('group')) ?? WHOLE_LIST.groupBy,
    from: province('from'),
    to: province('to'),
  }
}

/** What of an address is the reader's and not the graph's: language and theme. */
export function keepLooks(hash: string): string {
  const fields = new URLSearchParams(hash.replace(/^#/, '').slice(0, MAX_LENGTH))
  const kept = ['lang', 'theme'].flatMap((name) => {
    const value = fields.get(name)
    return value === null ? [] : [[name, value]]
  })
  return new URLSearchParams(kept).toString()
}
