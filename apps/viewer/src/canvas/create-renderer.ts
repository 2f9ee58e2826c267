import { Sigma } from 'sigma'
import type { Camera } from '../state/camera.js'
import { afterPaint } from './after-paint.js'
import type { Looks } from './appearance.js'
import { watchCamera } from './camera.js'
import { createLabelLayer, LABEL_FONT, LABEL_SIZE } from './draw-label.js'
import { drawPins } from './draw-pins.js'
import { dragNodes } from './drag-nodes.js'
import { fitElement, shrinking } from './fit-element.js'
import type { Hovered } from './hover.js'
import { withHover } from './hover.js'
import type { LineLayer, LineProgress } from './lines/line-layer.js'
import { createLineLayer } from './lines/line-layer.js'
import { marksOnly } from './lines/marks-only.js'
import type { Palette } from './palette.js'
import { createLaneProgram, createParallelProgram, createStraightProgram, isMoving } from './parallel-program.js'
import { watchHover } from './pointer-hover.js'
import { listenForPresses } from './presses.js'
import type { Renderer } from './renderer.js'
import { createShapeProgram } from './shape-program.js'
import { drawsInSoftware } from './software-renderer.js'
import type { DrawnEdge, DrawnNode, Drawing } from './to-drawing.js'

/** What the reader does in the picture. */
export interface ReaderActions {
  readonly onNode: (key: string) => void
  readonly onEdge: (key: string) => void
  readonly onStage: () => void
  /** A node was taken elsewhere. */
  readonly onDrop: (key: string, at: readonly [number, number]) => void
  /** The picture has come to rest elsewhere. */
  readonly onLook: (camera: Camera) => void
}

export interface PictureActions extends ReaderActions {
  /** Lines that are drawn apart are drawn so far. */
  readonly onLines: (progress: LineProgress) => void
}

/** From this many edges on they are not drawn while the picture is dragged: software renderers would stall. */
const HIDE_EDGES_FROM = 1500

/** Pixels in which a line is hit; among many lines only the line itself, as the next one is near. */
const GRIP = { few: 6, many: 1.7 } as const
/** Pixels from the middle of a line that is drawn apart in which a press hits it. */
const LAYER_GRIP = 3

/** A running picture. */
export interface Picture {
  readonly renderer: Renderer
  readonly setLooks: (looks: Looks, palette: Palette) => void
  /** Marks what the reader has put somewhere. */
  readonly setPinned: (pinned: Iterable<string>) => void
  /** Puts other marks into the picture; null: those of its own drawing again. */
  readonly show: (drawing: Drawing | null) => void
  /** Tells where the reader looks once the picture rests: its places have changed, but not its camera. */
  readonly tellCamera: () => void
}

interface PictureContent {
  readonly drawing: Drawing
  readonly looks: Looks
  readonly palette: Palette
}

/** Starts sigma in an element and draws the first frame. @throws Error if the browser has no WebGL */
export function createRenderer(container: HTMLElement, first: PictureContent, actions: PictureActions): Picture {
  const { drawing } = first
  let { palette } = first
  const labels = createLabelLayer(() => palette)
  const [inSoftware, many] = [drawsInSoftware(), drawing.size >= HIDE_EDGES_FROM]
  // The processor takes seconds for so many lines; another thread draws them, so that the page does not wait.
  const apart = inSoftware && many ? marksOnly(drawing) : null
  const lines = { grip: many ? GRIP.many : GRIP.few, curved: !inSoftware }
  const renderer: Renderer = new Sigma<DrawnNode, DrawnEdge>(apart?.marks ?? drawing, container, {
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: createShapeProgram(() => palette.rim) },
    defaultEdgeType: 'arrow',
    edgeProgramClasses: {
      arrow: createStraightProgram(lines),
      parallel: createParallelProgram(lines),
      standing: createLaneProgram(lines),
    },
    defaultDrawNodeLabel: labels.collect,
    defaultDrawNodeHover: labels.hover,
    labelFont: LABEL_FONT,
    labelSize: LABEL_SIZE,
    labelGridCellSize: 100,
    // More candidates than there is room for: the label layer chooses.
    labelDensity: 3,
    labelRenderedSizeThreshold: 5 * shrinking(container),
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / shrinking(container),
    enableEdgeEvents: !apart,
    // It counts moves, of which a slow page is told few: what is a drag is told by how far it goes.
    draggedEventsTolerance: Infinity,
    hideEdgesOnMove: many,
    hideLabelsOnMove: many,
    nodeReducer: first.looks.node,
    edgeReducer: first.looks.edge,
    zIndex: true,
    // Room for names and, where there is little, for the picture itself.
    stagePadding: Math.min(60, container.clientWidth / 10, container.clientHeight / 10),
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
  })
  // The first frame is drawn by now, before anyone could listen; on a software renderer a second one would be dear.
  labels.flush()
  renderer.on('beforeRender', labels.reset)
  renderer.on('afterRender', labels.flush)
  const setPinned = drawPins(renderer, () => palette)
  if (lines.curved) drawAgainAtRest(renderer)
  fitElement(renderer, container)
  const layer = apart && createLineLayer(renderer, drawing, actions.onLines)
  layer?.setLooks(first.looks, palette)
  if (apart) renderer.on('kill', apart.release)
  const tellCamera = watchCamera(renderer, actions.onLook)
  listen(renderer, { container, drawing, layer, tellCamera }, actions)
  const setLooks = showLooks(renderer, { ...first, layer })
  return {
    renderer,
    setLooks: (looks, next) => {
      palette = next
      setLooks(looks, next)
    },
    setPinned,
    show: (other) => {
      layer?.setAway(other !== null)
      renderer.setGraph(other ?? apart?.marks ?? drawing)
    },
    tellCamera,
  }
}

interface Surroundings {
  readonly container: HTMLElement
  readonly drawing: Drawing
  readonly layer: LineLayer | null
  readonly tellCamera: () => void
}

/** Tells what the reader does in the picture. */
function listen(
  renderer: Renderer,
  { container, drawing, layer, tellCamera }: Surroundings,
  actions: PictureActions,
): void {
  const isDrag = listenForPresses(renderer, {
    onNode: actions.onNode,
    onEdge: actions.onEdge,
    onStage: ({ x, y }) => {
      const edge = layer?.edgeAt(x, y, LAYER_GRIP) ?? null
      if (edge === null) actions.onStage()
      else actions.onEdge(edge)
    },
  })
  dragNodes(renderer, drawing, isDrag, (key, at) => {
    actions.onDrop(key, at)
    tellCamera()
  })
  const setPointer = (cursor: string) => (): void => {
    container.style.cursor = cursor
  }
  for (const event of ['enterNode', 'enterEdge'] as const) renderer.on(event, setPointer('pointer'))
  for (const event of ['leaveNode', 'leaveEdge'] as const) renderer.on(event, setPointer('default'))
}

/** Keeps what is drawn to the looks last given, and to what is under the pointer. */
function showLooks(
  renderer: Renderer,
  { drawing, layer, ...first }: PictureContent & { readonly layer: LineLayer | null },
): (looks: Looks, palette: Palette) => void {
  let { looks, palette } = first
  let hovered: Hovered | null = null
  const show = (): void => {
    const now = withHover(looks, hovered, palette)
    renderer.setSettings({ nodeReducer: now.node, edgeReducer: now.edge })
    layer?.setLooks(now, palette)
  }
  // Where the processor draws, the page shows what the press has opened before the picture takes its time.
  const delayed = afterPaint(show)
  renderer.on('kill', delayed.cancel)
  const soon = layer ? delayed.ask : show
  watchHover(renderer, drawing, (next) => {
    hovered = next
    soon()
  })
  return (nextLooks, nextPalette) => {
    ;[looks, palette] = [nextLooks, nextPalette]
    soon()
  }
}

/** What is straight in motion is curved again when the motion ends, of which sigma says nothing. */
function drawAgainAtRest(renderer: Renderer): void {
  let waiting = false
  const look = (): void => {
    if (isMoving(renderer)) requestAnimationFrame(look)
    else {
      waiting = false
      renderer.scheduleRender()
    }
  }
  renderer.on('afterRender', () => {
    if (waiting || !isMoving(renderer)) return
    waiting = true
    requestAnimationFrame(look)
  })
}
