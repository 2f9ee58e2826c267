import { useState } from 'react'
import { exportGraph, GRAPH_FORMAT, GRAPH_FORMAT_VERSION } from '@shanhai/graph'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import { spotlightOf } from '../canvas/appearance.js'
import { downloadFile } from '../panels/download-file.js'
import type { PanelProps } from '../panels/panel-props.js'
import { cutGraph } from '../picture/cut-graph.js'
import { describeFilters } from '../picture/describe-filters.js'
import { layOutScene } from '../picture/lay-out-scene.js'
import { scenePng, sceneSvg } from '../picture/write-scene.js'
import type { Selection } from '../state/selection.js'
import type { Filters } from '../state/viewer-state.js'
import { MESSAGES } from '../text/messages.js'
import type { GraphViews } from './use-graph-views.js'

interface TakeAwayProps extends Pick<PanelProps, 'parsed' | 'language'> {
  readonly views: GraphViews
  readonly filters: Filters
  /** What was selected before this panel was opened. */
  readonly before: Selection | null
}

/** Downloads of the picture and of its data: of what is shown, or of what was selected with its neighbours. */
export function TakeAway({ views, filters, before, parsed, language }: TakeAwayProps) {
  const messages = MESSAGES[language]
  const { tables } = messages
  const [narrow, setNarrow] = useState(false)
  const [told, setTold] = useState('')
  const spotlight = spotlightOf(parsed.graph, before, views.profileOf)
  const isIn = (keys: ReadonlySet<string> | undefined) => (key: string) =>
    !narrow || keys === undefined || keys.has(key)
  const visible = {
    nodes: new Set([...views.visible.nodes].filter(isIn(spotlight?.nodes))),
    edges: new Set([...views.visible.edges].filter(isIn(spotlight?.edges))),
  }
  const scene = () => {
    const part = cutGraph(parsed, visible)
    const papers = new Set([...part.pages.values()].flatMap(({ newspaper }) => newspaper ?? []))
    const types = new Set(part.graph.mapNodes((_key, { entityType }) => entityType))
    const words = describeFilters(filters, language)
    return layOutScene({
      ...{ drawing: views.drawing, pins: views.pinned, palette: views.palette, visible },
      title: `${messages.appName} · ${messages.appSubtitle}`,
      legend: [...types].sort().map((type) => [type, ENTITY_SCHEMAS[type].label[language]]),
      source: (named, marks) => [
        [tables.read(papers.size, part.pages.size), tables.named(named, marks)].join(messages.semicolon),
        ...(words === '' ? [] : [tables.narrowed(words)]),
        `${GRAPH_FORMAT} ${String(GRAPH_FORMAT_VERSION)}`,
      ],
    })
  }
  const save = {
    SVG: () => {
      downloadFile('shanhai.svg', sceneSvg(scene()), 'image/svg+xml')
    },
    PNG: () => {
      void scenePng(scene()).then((png) => {
        if (png) downloadFile('shanhai.png', png, 'image/png')
        setTold(png ? '' : tables.noPng)
      })
    },
    GEXF: () => {
      data('gexf', 'application/xml')
    },
    JSON: () => {
      data('json', 'application/json')
    },
  }
  const data = (format: 'gexf' | 'json', type: string): void => {
    const pieces = exportGraph(cutGraph(parsed, visible), views.positions, format).files.flatMap((file) => [
      ...file.pieces,
    ])
    downloadFile(`shanhai.${format}`, pieces.join(''), type)
  }
  const button = (format: keyof typeof save) => (
    <button key={format} type="button" className="small" onClick={save[format]}>
      {format}
    </button>
  )
  return (
    <p className="table-tools">
      <span>{tables.picture}</span>
      {(['SVG', 'PNG'] as const).map(button)}
      <span>{tables.data}</span>
      {(['GEXF', 'JSON'] as const).map(button)}
      {spotlight !== null && (
        <label>
          <input
            type="checkbox"
            checked={narrow}
            onChange={() => {
              setNarrow(!narrow)
            }}
          />{' '}
          {tables.ofSelection}
        </label>
      )}
      <span role="status">{told}</span>
    </p>
  )
}
