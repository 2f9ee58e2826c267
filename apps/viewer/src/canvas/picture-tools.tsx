import type { KnowledgeGraph } from '@shanhai/graph'
import type { ViewerAction, ViewerState } from '../state/viewer-state.js'
import { MESSAGES } from '../text/messages.js'
import { NodeTools } from './node-tools.js'
import type { Drawing } from './to-drawing.js'

interface PictureToolsProps {
  readonly graph: KnowledgeGraph
  readonly drawing: Drawing
  readonly state: ViewerState
  readonly dispatch: (action: ViewerAction) => void
}

/** What lies over the lower left of the picture: the way back from hiding, folding and pinning, and tools of what is selected. */
export function PictureTools({ graph, drawing, state, dispatch }: PictureToolsProps) {
  const { selection, canvas, filters, arrangement, language } = state
  const messages = MESSAGES[language].canvas
  const [hidden, folded] = [filters.hiddenNodes.size, canvas.folds.length]
  const pinned = canvas.pins.filter((pin) => pin.arrangement === arrangement).length
  return (
    <div className="picture-tools">
      {hidden > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            dispatch({ type: 'showNodes' })
          }}
        >
          {messages.showHidden(hidden)}
        </button>
      )}
      {folded > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            dispatch({ type: 'unfold' })
          }}
        >
          {messages.showFolded(folded)}
        </button>
      )}
      {pinned > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            dispatch({ type: 'unpinAll', arrangement })
          }}
        >
          {messages.unpinAll(pinned)}
        </button>
      )}
      {selection?.kind === 'node' && (
        <NodeTools
          node={selection.key}
          isHidden={filters.hiddenNodes.has(selection.key)}
          {...{ graph, drawing, canvas, arrangement, language, dispatch }}
        />
      )}
    </div>
  )
}
