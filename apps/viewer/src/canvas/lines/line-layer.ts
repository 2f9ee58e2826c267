// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- declares what the import below gives, also where only this file is read
/// <reference path="../../worker-text.d.ts" />
import { startWorker } from '../../start-worker.js'
import type { Looks } from '../appearance.js'
import { LINE_KINDS, lineOfKind } from '../marks.js'
import type { Palette } from '../palette.js'
import { isMoving } from '../parallel-program.js'
import type { Renderer } from '../renderer.js'
import type { Drawing } from '../to-drawing.js'
import type { LineAnswer, LineOrder, LineView, Matrix } from './line-messages.js'
import { lineAt, numberLines, pointsOf } from './line-table.js'
import script from './line-worker.js?worker-text'

/** How far the lines of a picture are drawn; null: all that the filters leave are on the screen. */
export type LineProgress =
  /** The picture moves: they come when it rests. */
  | { readonly state: 'waiting'; readonly of: number }
  | { readonly state: 'drawing'; readonly done: number; readonly of: number }
  /** The other thread does not draw: there will be none. */
  | { readonly state: 'failed'; readonly of: number }
  | null

/** Lines of a large picture where the processor draws: strokes of another thread under the marks, which alone are sigma's. */
export interface LineLayer {
  readonly setLooks: (looks: Looks, palette: Palette) => void
  /** The fact whose line passes a place, in pixels; null: none does. */
  readonly edgeAt: (x: number, y: number, within: number) => string | null
  /** Other marks are in the picture for a while: lines wait until they are shown again. */
  readonly setAway: (away: boolean) => void
}

/** Milliseconds of rest after which lines are drawn. */
const REST = 150

/** How much of the lines is left where some are lifted out of them. */
const FAINT = '0.16'

export function createLineLayer(
  renderer: Renderer,
  drawing: Drawing,
  onProgress: (progress: LineProgress) => void,
): LineLayer {
  const style = { pointerEvents: 'none' }
  const all = renderer.createCanvas('lines', { beforeLayer: 'edges', style })
  const lifted = renderer.createCanvas('lifted', { beforeLayer: 'labels', style })
  const worker = startWorker(script)
  let hasFailed = false
  const report = (progress: LineProgress): void => {
    if (!hasFailed) onProgress(progress)
  }
  const fail = (): void => {
    hasFailed = true
    onProgress({ state: 'failed', of: edges.length })
  }
  worker.onerror = fail
  const tell = (order: LineOrder): void => {
    worker.postMessage(order)
  }
  const { table, edges, numbers } = numberLines(drawing)
  tell({ kind: 'lines', table })
  let points = pointsOf(drawing)
  tell({ kind: 'points', points })
  let shown = new Uint8Array(edges.length)
  let seen: { readonly looks: Looks; readonly palette: Palette } | null = null
  let [order, picture, isMoved, isAway] = [0, 0, false, false]
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The picture last asked for; null: another one is to be. */
  let asked: LineView | null = null

  const viewOf = (palette: Palette): LineView => {
    const { width, height } = renderer.getDimensions()
    return {
      ...{ matrix: matrixOf(renderer), width, height, density: window.devicePixelRatio, zoom: renderer.scaleSize(1) },
      colors: LINE_KINDS.map((kind) => lineOfKind(kind, palette).color),
      ground: palette.ground,
    }
  }
  const draw = (): void => {
    if (!seen || isAway) return
    if (isMoving(renderer)) {
      wait()
      return
    }
    if (isMoved) {
      points = pointsOf(drawing)
      tell({ kind: 'points', points })
      isMoved = false
    }
    const view = viewOf(seen.palette)
    if (!asked || !isSameView(asked, view)) picture++
    asked = view
    const { lit } = seen.looks
    const lines = [...(lit ?? [])].flatMap((key) => numbers.get(key) ?? []).filter((line) => shown[line] === 1)
    all.style.opacity = lit === null ? '' : FAINT
    tell({ kind: 'draw', order: ++order, picture, view, lit: Uint32Array.from(lines) })
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(draw, REST)
  }
  worker.onmessage = ({ data }: MessageEvent<LineAnswer>) => {
    if (data.kind === 'failed') {
      fail()
      return
    }
    // What was drawn for another place is of no use.
    const isWanted = data.kind === 'all' ? data.picture === picture : data.order === order
    if (!asked || !isWanted) return
    if (data.kind === 'lifted') {
      put(lifted, data.lifted)
      return
    }
    put(all, data.all)
    report(data.done === data.of ? null : { state: 'drawing', done: data.done, of: data.of })
  }
  const leave = (): void => {
    if (asked) report({ state: 'waiting', of: edges.length })
    asked = null
    for (const canvas of [all, lifted]) canvas.style.visibility = 'hidden'
    wait()
  }
  renderer.on('afterRender', () => {
    if (asked && !isSame(asked.matrix, matrixOf(renderer))) leave()
  })
  const move = (): void => {
    isMoved = true
    leave()
  }
  drawing.on('nodeAttributesUpdated', move)
  drawing.on('eachNodeAttributesUpdated', move)
  renderer.on('kill', () => {
    clearTimeout(timer)
    worker.terminate()
    drawing.off('nodeAttributesUpdated', move)
    drawing.off('eachNodeAttributesUpdated', move)
  })
  report({ state: 'waiting', of: edges.length })
  return {
    setLooks: (looks, palette) => {
      if (seen?.looks.shown !== looks.shown) {
        shown = Uint8Array.from(edges, (key) => Number(looks.shown.has(key)))
        tell({ kind: 'shown', shown })
        asked = null
      }
      seen = { looks, palette }
      wait()
    },
    edgeAt: (x, y, within) => {
      const at = { matrix: matrixOf(renderer), zoom: renderer.scaleSize(1), at: [x, y] as const, within }
      const line = lineAt(table, { points, shown }, at)
      return line === null ? null : (edges[line] ?? null)
    },
    setAway: (next) => {
      isAway = next
      leave()
    },
  }
}

function put(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  canvas.style.visibility = ''
}

function isSameView(a: LineView, b: LineView): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.density === b.density &&
    isSame(a.matrix, b.matrix) &&
    a.colors.every((color, i) => color === b.colors[i])
  )
}

/** Sigma's places are an affine picture of the drawing's. */
function matrixOf(renderer: Renderer): Matrix {
  const now = { cameraState: renderer.getCamera().getState() }
  const at = (x: number, y: number) => renderer.graphToViewport({ x, y }, now)
  const [o, u, v] = [at(0, 0), at(1, 0), at(0, 1)]
  return [u.x - o.x, u.y - o.y, v.x - o.x, v.y - o.y, o.x, o.y]
}

function isSame(a: Matrix, b: Matrix): boolean {
  return a.every((value, i) => value === b[i])
}
