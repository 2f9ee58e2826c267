import type { MouseCoords } from 'sigma/types'
import { graphExtent } from 'sigma/utils'
import { comesBesides, isOfMouse } from './presses.js'
import type { Renderer } from './renderer.js'
import type { Drawing } from './to-drawing.js'

/**
 * In a larger picture a press anywhere moves the picture: there is hardly a spot without a node, and every move of one makes
 * sigma go through all of them.
 */
const MAX_PARTS = 6000

/**
 * Lets the pointer, or a finger, take a node elsewhere within the picture; where it leaves that, the node waits at the edge.
 *
 * @param isDrag tells whether the pointer has gone far enough not to be a press
 * @param onDrop is told where it was left, in the units of the drawing's positions
 */
export function dragNodes(
  renderer: Renderer,
  drawing: Drawing,
  isDrag: () => boolean,
  onDrop: (key: string, at: readonly [number, number]) => void,
): void {
  if (drawing.order + drawing.size > MAX_PARTS) return
  let held: string | null = null
  let moved = false
  renderer.on('downNode', ({ node, event: { original } }) => {
    if (comesBesides(original)) return
    held = node
    moved = false
  })
  renderer.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return
    preventSigmaDefault()
    // A button that was let go while a menu or another window had the pointer.
    if (isOfMouse(event.original) && event.original.buttons === 0) drop()
    if (held === null || !isDrag()) return
    keepFrame(renderer)
    moved = true
    drawing.mergeNodeAttributes(held, renderer.viewportToGraph(within(renderer, event)))
  })
  const drop = (): void => {
    if (held === null) return
    const key = held
    held = null
    if (!moved) return
    const { x, y } = drawing.getNodeAttributes(key)
    onDrop(key, [x, y])
  }
  renderer.on('upNode', drop)
  renderer.on('upStage', drop)
  renderer.on('upEdge', drop)
}

/**
 * The frame of the picture must stand still while one of its ends is moved, and when the next one is. Sigma's own box cannot be asked: from
 * a change of settings to the next frame it is that of no nodes.
 */
function keepFrame(renderer: Renderer): void {
  if (renderer.getCustomBBox() === null) renderer.setCustomBBox(graphExtent(renderer.getGraph()))
}

/** The point of the picture that is nearest to the pointer. */
function within(renderer: Renderer, { x, y }: MouseCoords): { readonly x: number; readonly y: number } {
  const { width, height } = renderer.getDimensions()
  return { x: Math.max(0, Math.min(x, width)), y: Math.max(0, Math.min(y, height)) }
}
