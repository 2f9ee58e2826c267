import type { Palette } from './palette.js'
import type { Renderer } from './renderer.js'

/** Pixels of the head of a pin, and how far it stands above the middle of the mark that it holds. */
const [HEAD, LIFT] = [3.5, 7]

/** Draws a pin in every mark that the reader has put somewhere, above the names. @returns takes other keys, for the next frame */
export function drawPins(renderer: Renderer, palette: () => Palette): (pinned: Iterable<string>) => void {
  let keys: readonly string[] = []
  renderer.on('afterRender', () => {
    const pen = renderer.getCanvases()['labels']?.getContext('2d')
    if (!pen) return
    for (const key of keys) {
      const data = renderer.getNodeDisplayData(key)
      if (!data || data.hidden) continue
      const { x, y } = renderer.framedGraphToViewport(data)
      drawPin(pen, { x, y }, palette())
    }
  })
  return (pinned) => {
    keys = [...pinned]
    renderer.scheduleRender()
  }
}

function drawPin(
  pen: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  const [x, y] = [at.x + LIFT * 0.6, at.y - LIFT]
  for (const [width, color] of [
    [4, palette.ground],
    [1.5, palette.ink],
  ] as const) {
    pen.beginPath()
    pen.moveTo(at.x, at.y)
    pen.lineTo(x, y)
    pen.lineWidth = width
    pen.strokeStyle = color
    pen.stroke()
  }
  pen.beginPath()
  pen.arc(x, y, HEAD, 0, 2 * Math.PI)
  pen.lineWidth = 1.5
  pen.fillStyle = palette.ink
  pen.strokeStyle = palette.ground
  pen.fill()
  pen.stroke()
}
