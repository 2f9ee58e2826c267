import type { Camera, Frame } from '../state/camera.js'
import { isMoving } from './parallel-program.js'
import type { Renderer } from './renderer.js'

/** Milliseconds of rest after which a new place counts as where the reader looks. */
const REST = 250

const WHOLE = { x: 0.5, y: 0.5, ratio: 1 } as const

/** Tells where the reader looks whenever the picture has come to rest. @returns tells it again, once it rests */
export function watchCamera(renderer: Renderer, onLook: (camera: Camera) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    if (isMoving(renderer)) wait()
    else onLook(cameraOf(renderer))
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tell, REST)
  }
  renderer.getCamera().on('updated', wait)
  renderer.on('kill', () => {
    clearTimeout(timer)
  })
  return wait
}

function cameraOf(renderer: Renderer): Camera {
  // Once something was dragged, the whole of this picture is not the whole of one that is opened anew.
  if (renderer.getCustomBBox() === null && renderer.getCamera().hasState({ ...WHOLE, angle: 0 })) return 'whole'
  const { width, height } = renderer.getDimensions()
  const { x, y } = renderer.viewportToGraph({ x: width / 2, y: height / 2 })
  return { at: [x, y], span: spanOf(renderer) }
}

/** Units of the drawing's positions that the smaller side of the picture shows. */
function spanOf(renderer: Renderer): number {
  const { width, height } = renderer.getDimensions()
  const [a, b] = [renderer.viewportToGraph({ x: 0, y: 0 }), renderer.viewportToGraph({ x: 1, y: 0 })]
  return Math.hypot(b.x - a.x, b.y - a.y) * Math.min(width, height)
}

/** Looks where it is told to, at once; at the whole picture where nothing of it would be seen. */
export function look(renderer: Renderer, camera: Camera | null): void {
  const view = renderer.getCamera()
  if (camera !== null && camera !== 'whole') view.setState(stateOf(renderer, camera))
  if (camera === null || camera === 'whole' || !seesAnything(renderer)) view.setState(WHOLE)
}

function stateOf(renderer: Renderer, { at, span }: Frame): { x: number; y: number; ratio: number } {
  const { x, y } = framedPoint(renderer, { x: at[0], y: at[1] })
  return { x, y, ratio: (renderer.getCamera().ratio * span) / spanOf(renderer) }
}

/** A place of the drawing in sigma's own frame, in which the camera stands. */
export function framedPoint(renderer: Renderer, point: { readonly x: number; readonly y: number }) {
  // The camera as it is now: what sigma keeps is that of the last frame drawn.
  const now = { cameraState: renderer.getCamera().getState() }
  return renderer.viewportToFramedGraph(renderer.graphToViewport(point, now), now)
}

/** All positions lie between 0 and 1 in sigma's own frame. */
function seesAnything(renderer: Renderer): boolean {
  const { width, height } = renderer.getDimensions()
  const corners = [
    renderer.viewportToFramedGraph({ x: 0, y: 0 }),
    renderer.viewportToFramedGraph({ x: width, y: height }),
  ]
  const meets = (a = 0, b = 0): boolean => Math.max(a, b) > 0 && Math.min(a, b) < 1
  return meets(...corners.map(({ x }) => x)) && meets(...corners.map(({ y }) => y))
}
