import { framedPoint } from './camera.js'
import type { Renderer } from './renderer.js'

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
