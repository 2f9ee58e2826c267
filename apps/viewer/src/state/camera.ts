/** What part of the picture is looked at, in the units of the arrangement's positions, so that it fits windows of any size. */
export interface Frame {
  /** What stands in the middle; y points up. */
  readonly at: readonly [number, number]
  /** How much the smaller side of the picture shows. */
  readonly span: number
}

/** Where the reader looks; `whole`: at all of the picture, after having been nearer. */
export type Camera = Frame | 'whole'
