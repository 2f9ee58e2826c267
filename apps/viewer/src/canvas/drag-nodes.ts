import type { Renderer } from './renderer.js'
import type { Drawing } from './to-drawing.js'

/**
 * In a larger picture a press anywhere moves the picture: there is hardly a spot without a node, and every move of one makes
 * sigma go through all of them.
 */
const MAX_PARTS = 6000

/** Pixels that the pointer has to go before a click becomes a drag. */
const TOLERANCE = 4

/**
 * Lets the pointer, or a finger, take a node elsewhere.
 *
 * @param onDrop is told where it was left, in the units of the drawing's positions
 * @returns whether a node was just dropped, after which the browser still reports a click
 */
export function dragNodes(
  renderer: Renderer,
  drawing: Drawing,
  onDrop: (key: string, at: readonly [number, number]) => void,
): () => boolean {
  if (drawing.order + drawing.size > MAX_PARTS) return () => false
  let held: { readonly key: string; readonly x: number; readonly y: number } | null = null
  let moved = false
  let dropped = 0
  renderer.on('downNode', ({ node, event }) => {
    held = { key: node, x: event.x, y: event.y }
    moved = false
  })
  renderer.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return
    preventSigmaDefault()
    if (!moved && Math.hypot(event.x - held.x, event.y - held.y) < TOLERANCE) return
    // The frame of the picture must stand still while one of its ends is moved.
    if (!moved) renderer.setCustomBBox(renderer.getBBox())
    moved = true
    drawing.mergeNodeAttributes(held.key, renderer.viewportToGraph(event))
  })
  const drop = (): void => {
    if (!held) return
    const { key } = held
    held = null
    if (!moved) return
    dropped = performance.now()
    const { x, y } = drawing.getNodeAttributes(key)
    onDrop(key, [x, y])
  }
  renderer.on('upNode', drop)
  renderer.on('upStage', drop)
  renderer.on('upEdge', drop)
  renderer.on('leaveStage', drop)
  return () => performance.now() - dropped < 100
}
