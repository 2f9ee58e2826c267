import { useMemo, useState } from 'react'
import type { KnowledgeGraph } from '@shanhai/graph'
import { exportGraph } from '@shanhai/graph'
import type { Spotlight } from '../canvas/appearance.js'
import { spotlightOf } from '../canvas/appearance.js'
import { positionsOf } from '../canvas/place-nodes.js'
import type { Drawing } from '../canvas/to-drawing.js'
import { downloadFile, fileName } from '../panels/download-file.js'
import type { PanelProps } from '../panels/panel-props.js'
import { cutGraph } from '../picture/cut-graph.js'
import { layOutScene } from '../picture/lay-out-scene.js'
import { pictureWords } from '../picture/picture-words.js'
import { scenePng, sceneSvg } from '../picture/write-scene.js'
import type { Arrangement } from '../state/arrangement.js'
import type { CanvasState } from '../state/canvas-state.js'
import type { Selection } from '../state/selection.js'
import { titleOf } from '../state/title-of.js'
import type { Filters } from '../state/viewer-state.js'
import type { VisibleParts } from '../state/visible-parts.js'
import { MESSAGES } from '../text/messages.js'
import type { GraphViews } from './use-graph-views.js'

interface TakeAwayProps extends Pick<PanelProps, 'parsed' | 'language'> {
  readonly views: GraphViews
  readonly filters: Filters
  readonly arrangement: Arrangement
  readonly canvas: CanvasState
  /** What was selected before this panel was opened. */
  readonly before: Selection | null
}

/** Downloads of the picture and of its data: of what is drawn, or of what was selected with its neighbours. */
export function TakeAway({ views, filters, arrangement, canvas, before, parsed, language }: TakeAwayProps) {
  const messages = MESSAGES[language]
  const { tables } = messages
  const { drawing, palette, unplaced } = views
  const [narrow, setNarrow] = useState(false)
  const [told, setTold] = useState('')
  const spotlight = useMemo(() => spotlightOf(parsed.graph, before, views.profileOf), [parsed, before, views.profileOf])
  const within = narrow ? spotlight : null
  const visible = useMemo(
    () => drawnOf(parsed.graph, views.visible, drawing, within),
    [parsed, views.visible, drawing, within],
  )
  const name = within === null ? '' : titleOf(parsed, before, language)
  const fileOf = (ending: string): string =>
    `${fileName(['shanhai', name, arrangement === 'network' ? '' : arrangement])}.${ending}`
  const scene = () => {
    const words = pictureWords({
      ...{ parsed, filters, arrangement, canvas, language, palette, unplaced },
      part: cutGraph(parsed, visible),
      of: name === '' ? '' : tables.withNeighbours(name),
    })
    return layOutScene({ drawing, palette, visible, ...words })
  }
  const save = {
    SVG: () => {
      downloadFile(fileOf('svg'), sceneSvg(scene()), 'image/svg+xml')
    },
    PNG: () => {
      void scenePng(scene()).then((png) => {
        if (png) downloadFile(fileOf('png'), png, 'image/png')
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
    const { files } = exportGraph(cutGraph(parsed, visible), positionsOf(drawing), format)
    downloadFile(fileOf(format), files.flatMap(({ pieces }) => [...pieces]).join(''), type)
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
      <span aria-live="polite">{tables.taken(visible.nodes.size, visible.edges.size)}</span>
      {spotlight !== null && (
        <label>
          <input
            type="checkbox"
            checked={narrow}
            onChange={() => {
              setNarrow(!narrow)
            }}
          />{' '}
          {tables.ofSelection(titleOf(parsed, before, language))}
        </label>
      )}
      <span role="status">{told}</span>
    </p>
  )
}

/** What of all that the filters leave is drawn, for an arrangement may draw a part of it; `within`: and is lifted or lies among that. */
function drawnOf(
  graph: KnowledgeGraph,
  visible: VisibleParts,
  drawing: Drawing,
  within: Spotlight | null,
): VisibleParts {
  const isWithin = (edge: string): boolean =>
    within === null || within.edges.has(edge) || graph.extremities(edge).every((end) => within.nodes.has(end))
  return {
    nodes: new Set([...visible.nodes].filter((key) => drawing.hasNode(key) && (within?.nodes.has(key) ?? true))),
    edges: new Set([...visible.edges].filter((key) => drawing.hasEdge(key) && isWithin(key))),
  }
}
