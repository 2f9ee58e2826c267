import type { Renderer } from './renderer.js'
import type { Hovered } from './hover.js'
import { hoveredEdge, hoveredNode } from './hover.js'
import { isMoving } from './parallel-program.js'
import type { Drawing } from './to-drawing.js'

/** Milliseconds that the pointer has to rest on something: passing over it should not make the picture flicker. */
const REST = 90
/** In a larger picture dimming the rest would take longer than a frame: there sigma's own ring and name have to do. */
const MAX_PARTS = 6000

/** Tells what the pointer rests on, and null when it leaves. */
export function watchHover(renderer: Renderer, drawing: Drawing, onHover: (hovered: Hovered | null) => void): void {
  if (drawing.order + drawing.size > MAX_PARTS) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown = false
  const rest = (find: () => Hovered) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (isMoving(renderer)) return
      shown = true
      onHover(find())
    }, REST)
  }
  const leave = (): void => {
    clearTimeout(timer)
    if (!shown) return
    // From one thing to the next without the whole picture in between.
    timer = setTimeout(() => {
      shown = false
      onHover(null)
    }, REST)
  }
  renderer.on('enterNode', ({ node }) => {
    rest(() => hoveredNode(drawing, node))
  })
  renderer.on('enterEdge', ({ edge }) => {
    rest(() => hoveredEdge(drawing, edge))
  })
  renderer.on('leaveNode', leave)
  renderer.on('leaveEdge', leave)
  renderer.on('kill', () => {
    clearTimeout(timer)
  })
}
