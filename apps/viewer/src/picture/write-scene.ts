import { escapeXml } from './escape-xml.js'
import type { Scene } from './scene.js'
import { FONT } from './scene.js'

/** A scene as an SVG file: paths and texts, without scripts, styles or addresses. */
export function sceneSvg({ width, height, ground, title, items }: Scene): string {
  const body = items.map((item) => {
    if (item.kind === 'path') {
      const stroke =
        item.stroke === null ? '' : ` stroke="${escapeXml(item.stroke)}" stroke-width="${String(item.width)}"`
      return `<path d="${item.d}" fill="${escapeXml(item.fill ?? 'none')}"${stroke}/>`
    }
    const halo = item.halo === null ? '' : ` stroke="${escapeXml(item.halo)}" stroke-width="3" paint-order="stroke"`
    return `<text x="${String(item.x)}" y="${String(item.y)}" font-size="${String(item.size)}" fill="${escapeXml(item.fill)}"${halo}>${escapeXml(item.text)}</text>`
  })
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}">\n` +
    `<title>${escapeXml(title)}</title>\n<rect width="100%" height="100%" fill="${escapeXml(ground)}"/>\n${body.join('\n')}\n</svg>\n`
  )
}

/** Pixels of a PNG for one of the scene: sharp in print. */
const DENSITY = 2

/** A scene painted as a PNG; null where the browser cannot. */
export function scenePng({ width, height, ground, items }: Scene): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width * DENSITY
  canvas.height = height * DENSITY
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.scale(DENSITY, DENSITY)
  pen.fillStyle = ground
  pen.fillRect(0, 0, width, height)
  pen.lineJoin = 'round'
  for (const item of items) {
    if (item.kind === 'text') {
      pen.font = `${String(item.size)}px ${FONT}`
      pen.lineWidth = 3
      if (item.halo !== null) pen.strokeStyle = item.halo
      if (item.halo !== null) pen.strokeText(item.text, item.x, item.y)
      pen.fillStyle = item.fill
      pen.fillText(item.text, item.x, item.y)
      continue
    }
    const path = new Path2D(item.d)
    if (item.fill !== null) pen.fillStyle = item.fill
    if (item.fill !== null) pen.fill(path)
    if (item.stroke === null) continue
    pen.strokeStyle = item.stroke
    pen.lineWidth = item.width
    pen.stroke(path)
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}
