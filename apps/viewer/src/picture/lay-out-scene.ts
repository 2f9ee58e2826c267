import type { Mark } from '../canvas/marks.js'
import { lineOfKind, SHAPES } from '../canvas/marks.js'
import type { Palette } from '../canvas/palette.js'
import { placeLabels } from '../canvas/place-labels.js'
import type { Drawing } from '../canvas/to-drawing.js'
import type { VisibleParts } from '../state/visible-parts.js'
import type { Point } from './draw-arrow.js'
import { drawLine, drawSample } from './draw-line.js'
import { drawMark } from './draw-mark.js'
import type { LineSample } from './line-samples.js'
import type { Scene, SceneItem } from './scene.js'
import { widthOf } from './scene.js'
import { wrapText } from './wrap-text.js'

/** What a mark or a line of the picture stands for. */
export type LegendEntry = { readonly name: string } & ({ readonly mark: Mark } | { readonly line: LineSample })

export interface SceneParts {
  /** With everything where the reader has it. */
  readonly drawing: Drawing
  readonly visible: VisibleParts
  readonly palette: Palette
  readonly title: string
  readonly legend: readonly LegendEntry[]
  /** Sources, filters and what else a reader of the picture must know; gets the number of names that found room. */
  readonly source: (named: number) => readonly string[]
}

const [WIDTH, HEIGHT, MARGIN, HEAD] = [1600, 1000, 80, 56]
const [LEFT, FULL] = [MARGIN / 2, WIDTH - MARGIN]
const [TITLE_SIZE, NAME_SIZE, SOURCE_SIZE] = [22, 14, 13]
const [LEGEND_STEP, SOURCE_STEP] = [26, 22]

/** The picture of what is shown, with title, legend and sources. The frame's y axis points up, that of a scene down. */
export function layOutScene({ drawing, visible, palette, ...words }: SceneParts): Scene {
  const nodes = drawing.filterNodes((key) => visible.nodes.has(key))
  const toPixel = fit(nodes.map((key) => drawing.getNodeAttributes(key)))
  const places = new Map(
    nodes.map((key) => {
      const look = drawing.getNodeAttributes(key)
      return [key, { ...look, at: toPixel(look) }] as const
    }),
  )
  const lines = drawing.mapEdges((key, look, source, target): { z: number; items: readonly SceneItem[] }[] => {
    const [from, to] = [places.get(source), places.get(target)]
    if (!visible.edges.has(key) || !from || !to) return []
    const { size: width, standing, curvature } = look
    const { color } = lineOfKind(look.line, palette)
    const form = { color, width, standing, curvature, gap: to.size, ground: palette.plate }
    return [{ z: look.zIndex, items: drawLine(from.at, to.at, form) }]
  })
  const marks = [...places.values()].map(({ at, size, shape, color }) =>
    drawMark(SHAPES[shape] ?? 'circle', at, { size, color }),
  )
  const text = (line: string, [x, y]: Point, size: number, halo: string | null = null): SceneItem => ({
    ...{ kind: 'text', text: line, x, y, size, fill: palette.ink, halo },
  })
  const names = placeLabels(
    [...places.values()].map(({ at: [x, y], size: radius, label, side, forceLabel: forced }) => ({
      ...{ text: label, x, y, radius, width: widthOf(label, NAME_SIZE), forced, side },
    })),
    NAME_SIZE + 4,
    { width: WIDTH, height: HEIGHT },
  ).map((name) => text(name.text, [name.x, name.y + NAME_SIZE / 3], NAME_SIZE, palette.halo))
  const [title = '', ...more] = wrapText(words.title, TITLE_SIZE, FULL)
  const legend = layOutLegend(words.legend, palette, text)
  const source = words.source(names.length).flatMap((line) => wrapText(line, SOURCE_SIZE, FULL))
  const foot = HEIGHT + legend.rows * LEGEND_STEP
  return {
    width: WIDTH,
    height: foot + 22 + source.length * SOURCE_STEP,
    ground: palette.plate,
    title: words.title,
    items: [
      ...lines
        .flat()
        .sort((a, b) => a.z - b.z)
        .flatMap(({ items }) => items),
      ...marks,
      ...names,
      text(more.length === 0 ? title : `${title}…`, [LEFT, 36], TITLE_SIZE),
      ...legend.items,
      ...source.map((line, i) => text(line, [LEFT, foot + 26 + i * SOURCE_STEP], SOURCE_SIZE)),
    ],
  }
}

/** Scales places to fit; one alone stands in the middle. */
function fit(points: readonly { readonly x: number; readonly y: number }[]) {
  const range = (axis: 'x' | 'y'): Point =>
    points.reduce<Point>(
      ([least, most], point) => [Math.min(least, point[axis]), Math.max(most, point[axis])],
      [Infinity, -Infinity],
    )
  const [[x0, x1], [y0, y1]] = [range('x'), range('y')]
  const room = [WIDTH - 2 * MARGIN, HEIGHT - HEAD - 2 * MARGIN] as const
  const scale = Math.min(room[0] / Math.max(x1 - x0, 1e-9), room[1] / Math.max(y1 - y0, 1e-9))
  const bounded = Number.isFinite(scale) && points.length > 1 ? scale : 1
  return ({ x, y }: { readonly x: number; readonly y: number }): Point => [
    WIDTH / 2 + (x - (x0 + x1) / 2) * bounded,
    HEAD + MARGIN + room[1] / 2 - (y - (y0 + y1) / 2) * bounded,
  ]
}

/** Entries beside each other, in as many rows as they need. */
function layOutLegend(
  entries: readonly LegendEntry[],
  palette: Palette,
  text: (line: string, at: Point, size: number) => SceneItem,
): { readonly items: readonly SceneItem[]; readonly rows: number } {
  let [x, row] = [LEFT, 0]
  const items = entries.flatMap((entry): SceneItem[] => {
    const sample = 'mark' in entry ? 16 : 44
    const width = sample + 6 + widthOf(entry.name, NAME_SIZE) + 22
    if (x + width > WIDTH - LEFT && x > LEFT) [x, row] = [LEFT, row + 1]
    const [left, y] = [x, HEIGHT + 14 + row * LEGEND_STEP]
    x += width
    return [
      ...('mark' in entry
        ? [drawMark(entry.mark.shape, [left + 8, y], { size: 8, color: entry.mark.color })]
        : drawSample(entry.line, palette, { from: [left, y], to: [left + sample, y] })),
      text(entry.name, [left + sample + 6, y + NAME_SIZE / 3], NAME_SIZE),
    ]
  })
  return { items, rows: entries.length === 0 ? 0 : row + 1 }
}
