import type { Line, LineStanding } from '../canvas/marks.js'
import { HOLLOW, lineOfKind } from '../canvas/marks.js'
import type { Palette } from '../canvas/palette.js'
import type { Point } from './draw-arrow.js'
import { drawArrow } from './draw-arrow.js'
import type { LineSample } from './line-samples.js'
import type { SceneItem } from './scene.js'

export interface LineForm extends Line {
  readonly standing: LineStanding
  readonly curvature: number
  /** Radius of the mark that it ends at. */
  readonly gap: number
  /** Colour behind the line. */
  readonly ground: string
}

/** A fact's line with its head, as on the screen: broken where it is over, hollow where it is planned. */
export function drawLine(
  from: Point,
  to: Point,
  { color, width, standing, ground, ...form }: LineForm,
): readonly SceneItem[] {
  const d = drawArrow(from, to, { ...form, width, broken: standing === 'over' })
  const line = { kind: 'path', d, fill: null, stroke: color, width } as const
  if (standing !== 'planned') return [line]
  return [line, { ...line, d: d.slice(0, d.lastIndexOf('M')), stroke: ground, width: HOLLOW.share * width }]
}

/** A line of a legend. */
export function drawSample(
  { kind, standing }: LineSample,
  palette: Palette,
  { from, to }: { readonly from: Point; readonly to: Point },
): readonly SceneItem[] {
  const { color, width } = lineOfKind(kind, palette)
  const wide = width + (standing === 'planned' ? HOLLOW.wider : 0)
  return drawLine(from, to, { color, width: wide, standing, curvature: 0, gap: 0, ground: palette.plate })
}
