import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Palette } from './palette.js'
import type { Box } from './box-grid.js'
import type { LabelWish } from './place-labels.js'
import { PLATE_HEIGHT, placeLabels, placePlates } from './place-labels.js'
import type { DrawnEdge, DrawnNode } from './to-drawing.js'

/** Fonts with hanzi of Linux, macOS and Windows, in this order. */
export const LABEL_FONT = '"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif'

/** Pixels. */
export const LABEL_SIZE = 13

const PLATE_PADDING = 6

const NORMAL = `${String(LABEL_SIZE)}px ${LABEL_FONT}`
const STRONG = `600 ${NORMAL}`

/** Collects the names that sigma wants to write in a frame, and writes those that find room when it ends. */
export interface LabelLayer {
  readonly collect: NodeLabelDrawingFunction<DrawnNode, DrawnEdge>
  /** To be called before sigma draws a frame. */
  readonly reset: () => void
  /** To be called after sigma has drawn a frame. */
  readonly flush: () => void
  /** Under the pointer and where selected: a ring, and the whole name on a plate that keeps clear of the others. */
  readonly hover: NodeHoverDrawingFunction<DrawnNode, DrawnEdge>
}

/** A wish with the key of its node. */
type KeyedWish = LabelWish & { readonly key: string }

/** Sigma itself writes every name at the right of its node, over whatever stands there. */
export function createLabelLayer(palette: () => Palette): LabelLayer {
  let wishes: KeyedWish[] = []
  let target: CanvasRenderingContext2D | null = null
  return {
    collect: (context, data) => {
      if (!data.label) return
      target = context
      const { label: text, x, y, size: radius } = data
      const { side, highlighted } = data as typeof data & Partial<DrawnNode> & { readonly highlighted?: boolean }
      const place = { key: keyOf(data), text, x, y, radius, forced: data.forceLabel === true, side: side ?? null }
      context.font = highlighted ? STRONG : NORMAL
      // Sigma writes what is highlighted above all names, on a plate.
      if (highlighted) wishes.push({ ...place, width: 0, plate: plateWidth(context, nameOf(data)) })
      else wishes.push({ ...place, width: context.measureText(text).width })
    },
    hover: (context, data) => {
      // Names are asked for before anything is highlighted, so that all plates of the frame are known here.
      const own = {
        key: keyOf(data),
        x: data.x,
        y: data.y,
        radius: data.size,
        plate: plateWidthIn(context, nameOf(data)),
      }
      const all = [own, ...wishes.filter(({ key, plate }) => plate !== undefined && key !== own.key)]
      const plate = placePlates(all, context.canvas.clientWidth).get(own)
      if (plate) drawHover(context, data, plate, palette())
    },
    reset: () => {
      wishes = []
    },
    flush: () => {
      if (!target) return
      const { clientWidth: width, clientHeight: height } = target.canvas
      prepare(target, palette())
      for (const { text, x, y } of placeLabels(wishes, LABEL_SIZE + 1, { width, height })) {
        target.strokeText(text, x, y)
        target.fillText(text, x, y)
      }
    },
  }
}

/** Names are written with a halo, so that lines behind a name do not strike it through. */
function prepare(context: CanvasRenderingContext2D, { halo, ink }: Palette): void {
  context.font = NORMAL
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = halo
  context.fillStyle = ink
}

type HoverArguments = Parameters<NodeHoverDrawingFunction<DrawnNode, DrawnEdge>>

function drawHover(context: HoverArguments[0], data: HoverArguments[1], plate: Box, palette: Palette): void {
  const name = nameOf(data)
  context.font = STRONG
  context.textBaseline = 'middle'
  context.fillStyle = palette.plate
  context.strokeStyle = palette.plateLine
  context.lineWidth = 1
  context.beginPath()
  context.roundRect(plate.left, plate.top, plate.right - plate.left, PLATE_HEIGHT, 4)
  context.fill()
  context.stroke()
  context.beginPath()
  context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI)
  context.strokeStyle = palette.ink
  context.lineWidth = 2
  context.stroke()
  context.fillStyle = palette.ink
  context.fillText(name, plate.left + PLATE_PADDING, data.y)
}

function keyOf(data: object): string {
  return 'key' in data && typeof data.key === 'string' ? data.key : ''
}

function plateWidthIn(context: CanvasRenderingContext2D, name: string): number {
  context.font = STRONG
  return plateWidth(context, name)
}

function nameOf(data: HoverArguments[1]): string {
  return typeof data['fullName'] === 'string' ? data['fullName'] : (data.label ?? '')
}

function plateWidth(context: CanvasRenderingContext2D, name: string): number {
  return context.measureText(name).width + 2 * PLATE_PADDING
}
