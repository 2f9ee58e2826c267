import { RELATION_SCHEMAS } from '@shanhai/model'
import type { KnowledgeGraph } from '@shanhai/graph'
import type { CanvasState } from '../state/canvas-state.js'
import { isFolded, pinOf } from '../state/canvas-state.js'
import { factsOf } from '../state/facts-of.js'
import type { Arrangement } from '../state/arrangement.js'
import type { ViewerAction } from '../state/viewer-state.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import type { Drawing } from './to-drawing.js'

interface NodeToolsProps {
  readonly graph: KnowledgeGraph
  readonly drawing: Drawing
  readonly node: string
  readonly isHidden: boolean
  readonly canvas: CanvasState
  readonly arrangement: Arrangement
  readonly language: Language
  readonly dispatch: (action: ViewerAction) => void
}

/** Share of the picture's height that one press of an arrow moves a node. */
const STEP = 1 / 30

/** Where an arrow moves a node; y points up. */
const MOVES = [
  ['left', '←', [-1, 0]],
  ['up', '↑', [0, 1]],
  ['down', '↓', [0, -1]],
  ['right', '→', [1, 0]],
] as const

/** What can be done to the selected node in the picture: fold its relations, pin, move, hide. */
export function NodeTools({ graph, drawing, node, isHidden, canvas, arrangement, language, dispatch }: NodeToolsProps) {
  const messages = MESSAGES[language].canvas
  if (isHidden || !drawing.hasNode(node)) return null
  const pinned = pinOf(canvas, { key: node, arrangement }) !== undefined
  const pinAt = (dx: number, dy: number): void => {
    const { x, y } = drawing.getNodeAttributes(node)
    const step = dx === 0 && dy === 0 ? 0 : STEP * heightOf(drawing)
    dispatch({ type: 'pin', pin: { arrangement, key: node, at: [x + dx * step, y + dy * step] } })
  }
  return (
    <div className="node-tools" role="group" aria-label={messages.tools(graph.getNodeAttribute(node, 'name'))}>
      {factsOf(graph, node).map(({ predicate, edges }) => {
        const folded = isFolded(canvas, { key: node, predicate })
        const relation = RELATION_SCHEMAS[predicate].label[language]
        const words = folded ? messages.unfold(relation, edges.length) : messages.fold(relation, edges.length)
        return (
          <button
            key={predicate}
            type="button"
            className="quiet"
            aria-label={words}
            title={words}
            onClick={() => {
              dispatch({ type: 'toggleFold', fold: { key: node, predicate } })
            }}
          >
            {folded ? '＋' : '－'} {relation} <span className="count">{edges.length}</span>
          </button>
        )
      })}
      <button
        type="button"
        className="quiet"
        aria-pressed={pinned}
        onClick={() => {
          if (pinned) dispatch({ type: 'unpin', key: node, arrangement })
          else pinAt(0, 0)
        }}
      >
        {pinned ? messages.unpin : messages.pin}
      </button>
      {pinned &&
        MOVES.map(([way, sign, [dx, dy]]) => (
          <button
            key={way}
            type="button"
            className="quiet"
            aria-label={`${messages.move}${language === 'en' ? ' ' : ''}${messages.moves[way]}`}
            onClick={() => {
              pinAt(dx, dy)
            }}
          >
            {sign}
          </button>
        ))}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          dispatch({ type: 'toggleNode', key: node })
        }}
      >
        {messages.hide}
      </button>
    </div>
  )
}

function heightOf(drawing: Drawing): number {
  const ys = drawing.mapNodes((_key, { y }) => y)
  const [low, high] = ys.reduce(([least, most], y) => [Math.min(least, y), Math.max(most, y)], [Infinity, -Infinity])
  return Math.max(1, high - low)
}
