/** Lines of a drawing as numbers, from the back to the front; what a line's number is, is its place in these lists. */
export interface LineTable {
  /** Two numbers a line: those of its ends. */
  readonly ends: Uint32Array
  /** Number of its kind in the list of kinds. */
  readonly kinds: Uint8Array
  /** Number of its standing in the list of standings. */
  readonly standings: Uint8Array
  /** Pixels. */
  readonly widths: Float32Array
  /** Pixels that it is moved aside: see `Lane`. */
  readonly offsets: Float32Array
  /** Pixels from the middle of a node to its edge, by the number of the node. */
  readonly radii: Float32Array
}

/** From positions of the drawing to pixels: `x = a·x + c·y + e`, `y = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** What part of the picture is drawn, and how. */
export interface LineView {
  readonly matrix: Matrix
  /** Pixels of the page. */
  readonly width: number
  readonly height: number
  /** Pixels of the screen for one of the page. */
  readonly density: number
  /** By how much sizes are multiplied as the reader comes nearer. */
  readonly zoom: number
  /** Colour of each kind. */
  readonly colors: readonly string[]
  /** Colour of what is behind the lines. */
  readonly ground: string
}

/** Draws; of what is being drawn only what the new order wants too is kept. */
export interface DrawOrder {
  readonly kind: 'draw'
  readonly order: number
  /** Two orders of one number differ in what is lifted at most. */
  readonly picture: number
  readonly view: LineView
  /** Numbers of the lines that are lifted out of the others. */
  readonly lit: Uint32Array
}

/** What the page tells the worker. */
export type LineOrder =
  | { readonly kind: 'lines'; readonly table: LineTable }
  /** Two numbers a node. */
  | { readonly kind: 'points'; readonly points: Float32Array }
  /** 1 for each line that the filters leave. */
  | { readonly kind: 'shown'; readonly shown: Uint8Array }
  | DrawOrder

/** What the worker answers: what is lifted at once, the whole several times. */
export type LineAnswer =
  | { readonly kind: 'lifted'; readonly order: number; readonly lifted: ImageBitmap }
  | {
      readonly kind: 'all'
      readonly picture: number
      readonly all: ImageBitmap
      /** Lines that are gone through, of all. */
      readonly done: number
      readonly of: number
    }
  /** The browser gives no canvas to draw on, or the drawing has broken off. */
  | { readonly kind: 'failed' }
