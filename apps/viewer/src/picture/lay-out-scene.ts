import type { EntityType } from '@shanhai/model'
import { MARK_PATHS } from '../canvas/mark-paths.js'
import { MARKS, SHAPES } from '../canvas/marks.js'
import type { Palette } from '../canvas/palette.js'
import type { Drawing } from '../canvas/to-drawing.js'
import type { VisibleParts } from '../state/visible-parts.js'
import type { Scene, SceneItem } from './scene.js'
import { widthOf } from './scene.js'

export interface SceneParts {
  readonly drawing: Drawing
  /** Where the reader put entities, in the frame of the drawing. */
  readonly pins: ReadonlyMap<string, readonly [number, number]>
  readonly visible: VisibleParts
  readonly palette: Palette
  readonly title: string
  /** Types that are shown, with their names. */
  readonly legend: readonly (readonly [EntityType, string])[]
  /** Filters, sources and what else a reader of the picture must know; gets the numbers of names written and of marks. */
  readonly source: (named: number, marks: number) => readonly string[]
}

const [WIDTH, HEIGHT, MARGIN, HEAD] = [1600, 1000, 80, 56]
const NAME_SIZE = 14

/** The picture of what is shown, with title, legend and sources. The frame's y axis points up, that of a scene down. */
export function layOutScene({ drawing, pins, visible, palette, ...words }: SceneParts): Scene {
  const nodes = drawing
    .filterNodes((key) => visible.nodes.has(key))
    .map((key) => {
      const { x, y, ...look } = drawing.getNodeAttributes(key)
      const [left, up] = pins.get(key) ?? [x, y]
      return { key, left, up, ...look }
    })
  const toPixel = fit(nodes.map(({ left, up }) => [left, up] as const))
  const places = new Map(nodes.map((node) => [node.key, { ...node, at: toPixel(node.left, node.up) }]))
  const lines = drawing.mapEdges((key, look, source, target): { z: number; item: SceneItem }[] => {
    const [from, to] = [places.get(source), places.get(target)]
    if (!visible.edges.has(key) || !from || !to) return []
    const d = arrow(from.at, to.at, { offset: look.offset, gap: to.size, width: look.size })
    return [{ z: look.zIndex, item: { kind: 'path', d, fill: null, stroke: look.color, width: look.size } }]
  })
  const marks = [...places.values()].map(({ at, size, shape, color }) =>
    mark(MARK_PATHS[SHAPES[shape] ?? 'circle'], at, { size, color }),
  )
  const names = placeNames([...places.values()], palette)
  const source = words.source(names.length, marks.length)
  const text = (line: string, x: number, y: number, size: number): SceneItem => ({
    ...{ kind: 'text', text: line, x, y, size, fill: palette.ink, halo: null },
  })
  let x = MARGIN / 2
  const legend = words.legend.flatMap(([type, name]) => {
    const at = [x + 8, HEIGHT + 14] as const
    const items = [
      mark(MARK_PATHS[MARKS[type].shape], at, { size: 8, color: MARKS[type].color }),
      text(name, x + 22, HEIGHT + 19, NAME_SIZE),
    ]
    x += 44 + widthOf(name, NAME_SIZE)
    return items
  })
  return {
    width: WIDTH,
    height: HEIGHT + 44 + source.length * 22,
    ground: palette.plate,
    title: words.title,
    items: [
      ...lines
        .flat()
        .sort((a, b) => a.z - b.z)
        .map(({ item }) => item),
      ...marks,
      ...names,
      text(words.title, MARGIN / 2, 36, 22),
      ...legend,
      ...source.map((line, i) => text(line, MARGIN / 2, HEIGHT + 50 + i * 22, 13)),
    ],
  }
}

type Point = readonly [number, number]

function fit(points: readonly Point[]): (x: number, y: number) => Point {
  const range = (axis: 0 | 1): Point =>
    points.reduce<Point>(
      ([least, most], point) => [Math.min(least, point[axis]), Math.max(most, point[axis])],
      [Infinity, -Infinity],
    )
  const [[x0, x1], [y0, y1]] = [range(0), range(1)]
  const room = [WIDTH - 2 * MARGIN, HEIGHT - HEAD - 2 * MARGIN] as const
  const scale = Math.min(room[0] / Math.max(x1 - x0, 1e-9), room[1] / Math.max(y1 - y0, 1e-9))
  const bounded = Number.isFinite(scale) && points.length > 1 ? scale : 1
  return (x, y) => [
    WIDTH / 2 + (x - (x0 + x1) / 2) * bounded,
    HEAD + MARGIN + room[1] / 2 - (y - (y0 + y1) / 2) * bounded,
  ]
}

/** A line with two strokes as its head, moved aside where several run beside each other. */
function arrow(
  [x1, y1]: Point,
  [x2, y2]: Point,
  { offset, gap, width }: { readonly offset: number; readonly gap: number; readonly width: number },
): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length]
  const [ax, ay] = [-dy * offset, dx * offset]
  const [tx, ty] = [x2 + ax - dx * (gap + 2), y2 + ay - dy * (gap + 2)]
  const wing = 5 + width
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`
  const [bx, by] = [tx - dx * wing, ty - dy * wing]
  const half = wing / 2
  return `M${at(x1 + ax, y1 + ay)}L${at(tx, ty)}M${at(bx - dy * half, by + dx * half)}L${at(tx, ty)}L${at(bx + dy * half, by - dx * half)}`
}

/** A shape of the box of 20 × 20, moved and scaled by rewriting its numbers: commands in capitals are places, others ways. */
function mark(d: string, [x, y]: Point, { size, color }: { readonly size: number; readonly color: string }): SceneItem {
  const scale = size / 9
  const moved = d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_all, command: string, rest: string) => {
    const values = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const shift = (value: number, i: number): number => {
      if (command === 'a') return [2, 3, 4].includes(i % 7) ? value : value * scale
      if (command === 'H') return (value - 10) * scale + x
      if (command === 'V') return (value - 10) * scale + y
      if (command === command.toLowerCase()) return value * scale
      return (value - 10) * scale + (i % 2 === 0 ? x : y)
    }
    return command + values.map((value, i) => round(shift(value, i))).join(' ')
  })
  return { kind: 'path', d: moved, fill: color, stroke: null, width: 0 }
}

/** Names beside their marks, those of large marks first; one that would lie on another is left out. */
function placeNames(
  nodes: readonly { readonly at: Point; readonly size: number; readonly label: string; readonly key: string }[],
  { ink, halo }: Palette,
): readonly SceneItem[] {
  const taken: (readonly [number, number, number])[] = []
  return [...nodes]
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
    .flatMap(({ at, size, label }): SceneItem[] => {
      const [x, y, width] = [at[0] + size + 5, at[1] + NAME_SIZE / 3, widthOf(label, NAME_SIZE)]
      if (taken.some(([tx, ty, tw]) => x < tx + tw + 4 && tx < x + width + 4 && Math.abs(ty - y) < NAME_SIZE * 1.2))
        return []
      taken.push([x, y, width])
      return [{ kind: 'text', text: label, x, y, size: NAME_SIZE, fill: ink, halo }]
    })
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
