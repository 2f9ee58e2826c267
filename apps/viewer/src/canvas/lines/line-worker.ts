import type { DrawOrder, LineAnswer, LineOrder, LineTable, LineView } from './line-messages.js'
import { strokeLines } from './stroke-lines.js'

/** The part of a worker's surroundings that is used here. */
interface Surroundings {
  onmessage: ((event: MessageEvent<LineOrder>) => void) | null
  postMessage(answer: LineAnswer, transfer: readonly Transferable[]): void
}
const surroundings = globalThis as unknown as Surroundings

/** Lines between two looks at the clock. */
const SLICE = 1000
/** Milliseconds after which another order is let in, and after which what is drawn so far is shown. */
const [PAUSE_EVERY, SHOW_EVERY] = [40, 500]

let table: LineTable | null = null
let points: Float32Array = new Float32Array()
let shown: Uint8Array = new Uint8Array()
/** All lines of a picture as far as they are drawn, and as far as the page knows: what is lifted changes nothing of it. */
let base: { readonly canvas: OffscreenCanvas; readonly picture: number; done: number; told: number } | null = null
let current = 0

surroundings.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'lines':
      table = data.table
      return
    case 'points':
      points = data.points
      return
    case 'shown':
      shown = data.shown
      return
    case 'draw':
      current = data.order
      if (table)
        draw(data, table).catch(() => {
          surroundings.postMessage({ kind: 'failed' }, [])
        })
  }
}

async function draw({ order, picture, view, lit }: DrawOrder, of: LineTable): Promise<void> {
  const lines = { table: of, points }
  const count = of.kinds.length
  // What is lifted is there before the others are.
  const front = canvasFor(view)
  strokeLines(penOf(front, view), lines, view, lit)
  const lifted = front.transferToImageBitmap()
  surroundings.postMessage({ kind: 'lifted', order, lifted }, [lifted])
  if (base?.picture !== picture) base = { canvas: canvasFor(view), picture, done: 0, told: -1 }
  const drawn = base
  const pen = penOf(drawn.canvas, view)
  let [paused, told] = [performance.now(), performance.now()]
  while (drawn.told < count) {
    const end = Math.min(count, drawn.done + SLICE)
    strokeLines(pen, lines, view, among(drawn.done, end))
    drawn.done = end
    const now = performance.now()
    if (end === count || now - told > SHOW_EVERY) {
      const all = await createImageBitmap(drawn.canvas)
      surroundings.postMessage({ kind: 'all', picture, all, done: end, of: count }, [all])
      drawn.told = end
      told = now
    } else if (now - paused < PAUSE_EVERY) continue
    else await new Promise((resolve) => setTimeout(resolve))
    if (current !== order) return
    paused = performance.now()
  }
}

function* among(from: number, to: number): Generator<number> {
  for (let line = from; line < to; line++) if (shown[line] === 1) yield line
}

function canvasFor({ width, height, density }: LineView): OffscreenCanvas {
  return new OffscreenCanvas(Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density)))
}

function penOf(canvas: OffscreenCanvas, { density }: LineView): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw lines on')
  pen.setTransform(density, 0, 0, density, 0, 0)
  return pen
}
