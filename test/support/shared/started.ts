/** Something that runs, or lies on disk, until it is stopped. */
export interface Started {
  /** What test files must know of it, as JSON. */
  readonly value: unknown
  readonly stop: () => Promise<void>
}
