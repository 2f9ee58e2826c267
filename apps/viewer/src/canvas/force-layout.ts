import type { Layout, Link } from '@shanhai/graph'
import { forceMatrices, forceSettings, pointOf } from '@shanhai/graph'
import { startForceWorker } from './force-worker.js'
import type { DrawnNode, Drawing } from './to-drawing.js'

/** Rounds after which a layout hardly changes any more, and stops by itself. */
const MOST_ROUNDS = 400
/** It also stops when nothing moves by more than this share of the picture's width in a round. */
const AT_REST = 0.0004

/** From this many lines on they are left out while the marks move: to send them all anew for each picture takes too long. */
const LEAVE_LINES_FROM = 1500

export interface ForceLayoutOptions {
  /** Puts another drawing of the same entities into the picture. */
  readonly show: (drawing: Drawing) => void
  /** What the reader has put somewhere stays there. */
  readonly pinned: ReadonlySet<string>
  /** Called once when the layout stops, by itself or because it was told to, with the positions that it reached. */
  readonly onStop: (layout: Layout) => void
}

/**
 * Lays a drawing out anew by ForceAtlas2, in a worker: between two rounds the page only moves its marks.
 *
 * @returns ends it
 */
export function runForceLayout(drawing: Drawing, { pinned, show, onStop }: ForceLayoutOptions): () => void {
  const keys = drawing.nodes()
  const numbers = new Map(keys.map((key, i) => [key, i]))
  const points = keys.map((key) => drawing.getNodeAttributes(key))
  const fixed = new Set(keys.flatMap((key, i) => (pinned.has(key) ? [i] : [])))
  const { nodes, edges } = forceMatrices(points, linksOf(drawing, numbers), fixed)
  const settings = forceSettings(keys.length)
  const worker = startForceWorker()
  const moving = drawing.size < LEAVE_LINES_FROM ? drawing : withoutLines(drawing)
  if (moving !== drawing) show(moving)
  let rounds = 0
  let stopped = false
  const stop = (): void => {
    if (stopped) return
    stopped = true
    worker.terminate()
    const reached = Object.fromEntries(keys.map((key) => [key, placeOf(moving, key)] as const))
    if (moving !== drawing) {
      place(drawing, (key) => reached[key] ?? [0, 0])
      show(drawing)
    }
    onStop(reached)
  }
  worker.onerror = stop
  worker.onmessage = ({ data }: MessageEvent<{ readonly nodes: ArrayBuffer }>) => {
    requestAnimationFrame(() => {
      if (stopped) return
      const moved = move(moving, numbers, new Float32Array(data.nodes))
      if (++rounds >= MOST_ROUNDS || moved < AT_REST) stop()
      else worker.postMessage({ settings, nodes: data.nodes }, [data.nodes])
    })
  }
  worker.postMessage({ settings, nodes: nodes.buffer, edges: edges.buffer }, [nodes.buffer, edges.buffer])
  return stop
}

function linksOf(drawing: Drawing, numbers: ReadonlyMap<string, number>): readonly Link[] {
  return drawing.mapEdges((_edge, _attributes, source, target) => ({
    from: numbers.get(source) ?? 0,
    to: numbers.get(target) ?? 0,
    weight: 1,
  }))
}

function withoutLines(drawing: Drawing): Drawing {
  const marks = drawing.nullCopy() as Drawing
  drawing.forEachNode((key, attributes) => {
    marks.addNode(key, { ...attributes })
  })
  return marks
}

/** Moves every mark to its new place at once. @returns the farthest way of one, as a share of the picture's width */
function move(drawing: Drawing, numbers: ReadonlyMap<string, number>, nodes: Float32Array): number {
  let [farthest, left, right] = [0, Infinity, -Infinity]
  place(drawing, (key, from) => {
    const to = pointOf(nodes, numbers.get(key) ?? 0)
    farthest = Math.max(farthest, Math.hypot(to[0] - from.x, to[1] - from.y))
    left = Math.min(left, to[0])
    right = Math.max(right, to[0])
    return to
  })
  return right > left ? farthest / (right - left) : 0
}

function place(drawing: Drawing, placeFor: (key: string, from: DrawnNode) => readonly [number, number]): void {
  drawing.updateEachNodeAttributes(
    (key, attributes) => {
      const [x, y] = placeFor(key, attributes)
      return { ...attributes, x, y }
    },
    { attributes: ['x', 'y'] },
  )
}

function placeOf(drawing: Drawing, key: string): readonly [number, number] {
  const { x, y } = drawing.getNodeAttributes(key)
  return [x, y]
}
