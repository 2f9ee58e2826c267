import type { ParsedGraph } from '@shanhai/graph'
import { GRAPH_FORMAT, GRAPH_FORMAT_VERSION } from '@shanhai/graph'
import { ENTITY_SCHEMAS, ENTITY_TYPES } from '@shanhai/model'
import { MARKS } from '../canvas/marks.js'
import type { Palette } from '../canvas/palette.js'
import type { ViewerState } from '../state/viewer-state.js'
import type { Messages } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { describeFilters } from './describe-filters.js'
import type { LegendEntry, SceneParts } from './lay-out-scene.js'
import { lineSamples } from './line-samples.js'

export interface PictureContent extends Pick<ViewerState, 'filters' | 'arrangement' | 'canvas' | 'language'> {
  readonly parsed: ParsedGraph
  /** What is drawn, with what it cites. */
  readonly part: ParsedGraph
  readonly palette: Palette
  /** Of whom the picture is; empty: of everything. */
  readonly of: string
  /** Entities that stand below the map for want of a place; null: it is no map. */
  readonly unplaced: readonly string[] | null
}

/** Title, legend and foot of a picture: all that someone must know who has nothing else. */
export function pictureWords(content: PictureContent): Pick<SceneParts, 'title' | 'legend' | 'source'> {
  const { parsed, part, filters, canvas, arrangement, language, of } = content
  const messages = MESSAGES[language]
  const { tables, finding, semicolon } = messages
  const dates = [...part.pages.values()].flatMap(({ issueDate }) => issueDate ?? []).sort()
  const papers = new Set([...part.pages.values()].flatMap(({ newspaper }) => newspaper ?? []))
  const read = tables.read(papers.size, part.pages.size, [dates[0], dates.at(-1)])
  const shown = finding.shown(part.graph.order, part.graph.size, parsed.graph.order, parsed.graph.size)
  const narrowed = describeFilters(filters, canvas, language)
  const name = arrangement === 'network' ? '' : ` · ${finding.arrangements[arrangement]}`
  return {
    title: `${messages.appName} · ${of === '' ? messages.appSubtitle : of}${name}`,
    legend: legendOf(content),
    source: (named) => [
      [shown, tables.named(named, part.graph.order)].join(semicolon),
      ...arrangementWords(content, messages),
      ...(narrowed === '' ? [] : [tables.narrowed(narrowed)]),
      [read, tables.format(`${GRAPH_FORMAT} ${String(GRAPH_FORMAT_VERSION)}`)].join(semicolon),
    ],
  }
}

/** What an arrangement says of itself on the screen, for what is drawn of it. */
function arrangementWords({ part, arrangement, unplaced }: PictureContent, { finding }: Messages): readonly string[] {
  if (unplaced !== null) {
    const below = unplaced.filter((key) => part.graph.hasNode(key)).length
    return [`${finding.mapOnly(below)}${finding.mapPoints}`]
  }
  return arrangement === 'columns' ? [finding.columnsOnly(part.graph.order)] : []
}

function legendOf({ part: { graph }, language }: PictureContent): readonly LegendEntry[] {
  const types = ENTITY_TYPES.filter((type) => graph.someNode((_key, { entityType }) => entityType === type))
  return [
    ...types.map((type) => ({ name: ENTITY_SCHEMAS[type].label[language], mark: MARKS[type] })),
    ...lineSamples(graph, language).map((line) => ({ name: line.name, line })),
  ]
}
