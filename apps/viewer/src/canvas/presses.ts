import type { SigmaEdgeEventPayload, SigmaEventPayload, SigmaNodeEventPayload } from 'sigma/types'
import type { Renderer } from './renderer.js'

/** Pixels that the pointer has to go before a press becomes a drag; a finger covers more of the picture. */
const TOLERANCE = { mouse: 4, finger: 10 } as const

/** What a press in the picture does, by what lies there. */
export interface PressActions {
  readonly onNode: (key: string) => void
  readonly onEdge: (key: string) => void
  readonly onStage: (at: { readonly x: number; readonly y: number }) => void
}

/**
 * Tells presses from drags by how far the pointer goes. Where frames take long, a whole drag comes as one move, what is done
 * at its end puts off the click that the browser still reports, and two presses in two places are handled at once: neither
 * time nor the number of events says what the reader did.
 *
 * @returns whether what the reader does, or has just done, is a drag; it knows before any listener that is added later
 */
export function listenForPresses(renderer: Renderer, actions: PressActions): () => boolean {
  let from: { readonly x: number; readonly y: number } | null = null
  let isDrag = false
  const begin = ({ event: { x, y, original } }: SigmaEventPayload): void => {
    // Two fingers spread or turn the picture; another button does nothing.
    if (comesBesides(original)) isDrag ||= !isOfMouse(original)
    else {
      from = { x, y }
      isDrag = false
    }
  }
  const go = ({ event: { x, y, original } }: SigmaEventPayload): void => {
    const tolerance = isOfMouse(original) ? TOLERANCE.mouse : TOLERANCE.finger
    if (from && Math.hypot(x - from.x, y - from.y) >= tolerance) isDrag = true
  }
  const end = (payload: SigmaEventPayload): void => {
    go(payload)
    from = null
  }
  renderer.on('moveBody', go)
  for (const part of ['Node', 'Edge', 'Stage'] as const) {
    renderer.on(`down${part}`, begin)
    renderer.on(`up${part}`, end)
  }
  const click = {
    Node: ({ node }: SigmaNodeEventPayload): void => {
      if (!isDrag) actions.onNode(node)
    },
    Edge: ({ edge }: SigmaEdgeEventPayload): void => {
      if (!isDrag) actions.onEdge(edge)
    },
    Stage: ({ event }: SigmaEventPayload): void => {
      if (!isDrag) actions.onStage(event)
    },
  }
  renderer.on('clickNode', click.Node)
  renderer.on('clickEdge', click.Edge)
  renderer.on('clickStage', click.Stage)
  /** Sigma takes any two presses for a double one that it handles within its time, a drag for one of them too; the browser counts those of one place. */
  const unlessTwice =
    <T extends SigmaEventPayload>(act: (payload: T) => void) =>
    (payload: T): void => {
      const { original } = payload.event
      if (!isDrag && (!isOfMouse(original) || original.detail >= 2)) return
      payload.preventSigmaDefault()
      act(payload)
    }
  renderer.on('doubleClickNode', unlessTwice(click.Node))
  renderer.on('doubleClickEdge', unlessTwice(click.Edge))
  renderer.on('doubleClickStage', unlessTwice(click.Stage))
  return () => isDrag
}

/** True where a button other than the main one is pressed, or one finger more: what the first one began goes on. */
export function comesBesides(event: MouseEvent | TouchEvent): boolean {
  return isOfMouse(event) ? event.button !== 0 : event.touches.length > 1
}

export function isOfMouse(event: MouseEvent | TouchEvent): event is MouseEvent {
  return !('touches' in event)
}
