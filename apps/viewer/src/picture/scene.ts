/** One stroke or text of a picture, in pixels from the upper left corner. */
export type SceneItem =
  | {
      readonly kind: 'path'
      /** SVG path data. */
      readonly d: string
      readonly fill: string | null
      readonly stroke: string | null
      readonly width: number
    }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      /** Of the line on which the letters stand. */
      readonly y: number
      readonly size: number
      readonly fill: string
      /** Colour around the letters; null: none. */
      readonly halo: string | null
    }

/** A picture that can be written as SVG or painted on a canvas, in the order of its items. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly title: string
  readonly items: readonly SceneItem[]
}

export const FONT = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** Width of a text, taking wide characters for squares; close enough to keep names apart. */
export function widthOf(text: string, size: number): number {
  let units = 0
  for (const character of text) units += character > '\u2E7F' ? 1 : 0.58
  return units * size
}
