import { Sigma } from 'sigma'
import type { Camera } from '../state/camera.js'
import type { Looks } from './appearance.js'
import { framedPoint, watchCamera } from './camera.js'
import { createLabelLayer, LABEL_FONT, LABEL_SIZE } from './draw-label.js'
import { dragNodes } from './drag-nodes.js'
import type { Hovered } from './hover.js'
import { withHover } from './hover.js'
import type { Palette } from './palette.js'
import { createParallelProgram, createStraightProgram, isMoving } from './parallel-program.js'
import { watchHover } from './pointer-hover.js'
import type { Renderer } from './renderer.js'
import { createShapeProgram } from './shape-program.js'
import { drawsInSoftware } from './software-renderer.js'
import type { DrawnEdge, DrawnNode, Drawing } from './to-drawing.js'

/** What the reader does in the picture. */
export interface PictureActions {
  readonly onNode: (key: string) => void
  readonly onEdge: (key: string) => void
  readonly onStage: () => void
  /** A node was taken elsewhere. */
  readonly onDrop: (key: string, at: readonly [number, number]) => void
  /** The picture has come to rest elsewhere. */
  readonly onLook: (camera: Camera) => void
}

/** From this many edges on they are not drawn while the picture is dragged: software renderers would stall. */
const HIDE_EDGES_FROM = 1500

/** Pixels in which a line is hit; among many lines only the line itself, as the next one is near. */
const GRIP = { few: 6, many: 1.7 } as const

/** A running picture. */
export interface Picture {
  readonly renderer: Renderer
  readonly setLooks: (looks: Looks) => void
  /** Tells where the reader looks once the picture rests: its places have changed, but not its camera. */
  readonly tellCamera: () => void
}

/** Starts sigma in an element and draws the first frame. @throws Error if the browser has no WebGL */
export function createRenderer(
  container: HTMLElement,
  { drawing, looks, palette }: { readonly drawing: Drawing; readonly looks: Looks; readonly palette: Palette },
  actions: PictureActions,
): Picture {
  const labels = createLabelLayer(palette)
  const lines = { grip: drawing.size < HIDE_EDGES_FROM ? GRIP.few : GRIP.many, curved: !drawsInSoftware() }
  const renderer: Renderer = new Sigma<DrawnNode, DrawnEdge>(drawing, container, {
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: createShapeProgram(palette.rim) },
    defaultEdgeType: 'arrow',
    edgeProgramClasses: { arrow: createStraightProgram(lines), parallel: createParallelProgram(lines) },
    defaultDrawNodeLabel: labels.collect,
    defaultDrawNodeHover: labels.hover,
    labelFont: LABEL_FONT,
    labelSize: LABEL_SIZE,
    labelGridCellSize: 100,
    // More candidates than there is room for: the label layer chooses.
    labelDensity: 3,
    labelRenderedSizeThreshold: 5,
    enableEdgeEvents: true,
    hideEdgesOnMove: drawing.size >= HIDE_EDGES_FROM,
    hideLabelsOnMove: drawing.size >= HIDE_EDGES_FROM,
    nodeReducer: looks.node,
    edgeReducer: looks.edge,
    zIndex: true,
    // Room for names and, on a phone, for the picture itself.
    stagePadding: Math.min(60, container.clientWidth / 10),
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
  })
  // The first frame is drawn by now, before anyone could listen; on a software renderer a second one would be dear.
  labels.flush()
  renderer.on('beforeRender', labels.reset)
  renderer.on('afterRender', labels.flush)
  if (lines.curved) drawAgainAtRest(renderer)
  fitElement(renderer, container)
  const wasDropped = dragNodes(renderer, actions.onDrop)
  renderer.on('clickNode', ({ node }) => {
    if (!wasDropped()) actions.onNode(node)
  })
  renderer.on('clickEdge', ({ edge }) => {
    actions.onEdge(edge)
  })
  renderer.on('clickStage', () => {
    if (!wasDropped()) actions.onStage()
  })
  const setPointer = (cursor: string) => (): void => {
    container.style.cursor = cursor
  }
  for (const event of ['enterNode', 'enterEdge'] as const) renderer.on(event, setPointer('pointer'))
  for (const event of ['leaveNode', 'leaveEdge'] as const) renderer.on(event, setPointer('default'))
  return { renderer, setLooks: showLooks(renderer, looks, palette), tellCamera: watchCamera(renderer, actions.onLook) }
}

/** Keeps what is drawn to the looks last given, and to what is under the pointer. */
function showLooks(renderer: Renderer, first: Looks, palette: Palette): (looks: Looks) => void {
  let looks = first
  let hovered: Hovered | null = null
  const show = (): void => {
    const { node, edge } = withHover(looks, hovered, palette)
    renderer.setSettings({ nodeReducer: node, edgeReducer: edge })
  }
  watchHover(renderer, (next) => {
    hovered = next
    show()
  })
  return (next) => {
    looks = next
    show()
  }
}

/** Sigma looks at the size of the window only; panels beside the picture change that of its element. */
function fitElement(renderer: Renderer, container: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    const { width, height } = renderer.getDimensions()
    if (width !== container.offsetWidth || height !== container.offsetHeight) renderer.scheduleRender()
  })
  observer.observe(container)
  renderer.on('kill', () => {
    observer.disconnect()
  })
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

/** Brings a node, or the middle between two, to the middle of the picture; at once where motion is not wanted. */
export function focusOn(renderer: Renderer, keys: readonly string[]): void {
  const drawing = renderer.getGraph()
  // Not sigma's display data: between a change of settings and the next frame those are not scaled yet.
  const points = keys
    .filter((key) => drawing.hasNode(key))
    .map((key) => framedPoint(renderer, drawing.getNodeAttributes(key)))
  if (points.length === 0) return
  const middle = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const extent = (axis: 'x' | 'y') => Math.max(...points.map((point) => Math.abs(point[axis] - middle(axis)))) * 2
  const camera = renderer.getCamera()
  // As near as it is, if not too far, and never so near that a part of it is outside.
  const ratio = Math.max(Math.min(camera.ratio, 0.7), 1.4 * Math.max(extent('x'), extent('y')))
  const target = { x: middle('x'), y: middle('y'), ratio: Math.min(ratio, 1) }
  void camera.animate(target, { duration: motionDuration() })
}

/** Milliseconds that a camera move takes. */
export function motionDuration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250
}
