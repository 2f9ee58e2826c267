import type { Renderer } from './renderer.js'

/** Pixels of the smaller side from which on marks and lines have their full size; in a smaller picture they would lie over each other. */
const FULL_SIDE = 560
/** No mark becomes too small to be hit. */
const SMALLEST = 0.5

/** By how much marks and lines are smaller than their full size. */
export function shrinking({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1, Math.max(SMALLEST, Math.min(clientWidth, clientHeight) / FULL_SIDE))
}

/** Sigma looks at the size of the window only; panels beside the picture change that of its element. */
export function fitElement(renderer: Renderer, container: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    const { width, height } = renderer.getDimensions()
    if (width !== container.offsetWidth || height !== container.offsetHeight) renderer.scheduleRender()
  })
  observer.observe(container)
  renderer.on('kill', () => {
    observer.disconnect()
  })
}
