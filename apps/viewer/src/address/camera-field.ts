import type { Camera } from '../state/camera.js'

const CAMERA = 'camera'
/** Farther than any arrangement puts anything. */
const FARTHEST = 1e6
/** Nearer than the picture can be brought. */
const NEAREST = 1e-6
/** Digits that tell pixels apart at the nearest. */
const DIGITS = 7

/** `camera=12.5,-3,40`: what stands in the middle, and how much the smaller side of the picture shows; nothing for null. */
export function writeCamera(camera: Camera | null, fields: URLSearchParams): void {
  if (camera !== null)
    fields.set(CAMERA, camera === 'whole' ? camera : [...camera.at, camera.span].map(short).join(','))
}

/** The camera of an address; null where it has none, or one that no picture can have. */
export function readCamera(fields: URLSearchParams): Camera | null {
  const text = fields.get(CAMERA)
  if (text === 'whole') return text
  const parts = (text ?? '').split(',')
  const [x = NaN, y = NaN, span = NaN] = parts.map((part) => (part.trim() === '' ? NaN : short(Number(part))))
  const isPlace = [x, y].every((value) => Math.abs(value) <= FARTHEST)
  return parts.length === 3 && isPlace && span >= NEAREST && span <= FARTHEST ? { at: [x, y], span } : null
}

function short(value: number): number {
  // Without the sign of a zero, which would not come back.
  return Number(value.toPrecision(DIGITS)) + 0
}
