import type { Layout, Link } from '@shanhai/graph'
import { forceMatrices, forceSettings, PAIR_END_REACH, pointOf, settlePoints } from '@shanhai/graph'
import { startForceWorker } from './force-worker.js'
import type { DrawnNode, Drawing } from './to-drawing.js'

/** Rounds after which a layout hardly changes any more, and stops by itself. */
const MOST_ROUNDS = 400
/** It also stops when nothing moves by more than this share of the picture's width in a round. */
const AT_REST = 0.0004

/** Rounds between two frames: a frame takes longer than a round of few. */
const ROUNDS_A_FRAME = { few: 4, many: 1 } as const
/** Up to so many marks are pushed apart at the end, in less than a frame. */
const FEW = 1000

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
  const batch = ROUNDS_A_FRAME[keys.length <= FEW ? 'few' : 'many']
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
  const goOn = (matrix: ArrayBuffer): void => {
    worker.postMessage({ settings, nodes: matrix }, [matrix])
  }
  worker.onmessage = ({ data }: MessageEvent<{ readonly nodes: ArrayBuffer }>) => {
    if (++rounds % batch !== 0) {
      goOn(data.nodes)
      return
    }
    requestAnimationFrame(() => {
      if (stopped) return
      const moved = move(moving, numbers, new Float32Array(data.nodes))
      if (rounds < MOST_ROUNDS && moved >= AT_REST * batch) goOn(data.nodes)
      else {
        if (keys.length <= FEW) settle(moving, keys, fixed)
        stop()
      }
    })
  }
  worker.postMessage({ settings, nodes: nodes.buffer, edges: edges.buffer }, [nodes.buffer, edges.buffer])
  return stop
}

/** Pairs hold their ends together more than other facts do, containment less; told by how far to the front they are drawn. */
const WEIGHTS: Readonly<Record<number, number>> = { 0: 0.5, 1: 1, 2: 2 }

/** Forces alone leave the ends of a pair on top of each other; the room for marks and names is made in one step. */
function settle(drawing: Drawing, keys: readonly string[], fixed: ReadonlySet<number>): void {
  const points = keys.map((key) => {
    const { x, y } = drawing.getNodeAttributes(key)
    const isPairEnd = drawing.someEdge(key, (_edge, { zIndex }) => zIndex === 2)
    return { x, y, reach: isPairEnd ? PAIR_END_REACH : 1 }
  })
  settlePoints(points, fixed)
  const numbers = new Map(keys.map((key, i) => [key, points[i]]))
  place(drawing, (key, from) => {
    const { x, y } = numbers.get(key) ?? from
    return [x, y]
  })
}

function linksOf(drawing: Drawing, numbers: ReadonlyMap<string, number>): readonly Link[] {
  return drawing.mapEdges((_edge, { zIndex }, source, target) => ({
    from: numbers.get(source) ?? 0,
    to: numbers.get(target) ?? 0,
    weight: WEIGHTS[zIndex] ?? 1,
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
