/** Cuts a list into batches, in order, whose lengths add up to at most `most`; what is longer by itself is a batch of its own. */
export function inBatches<T>(
  items: readonly T[],
  lengthOf: (item: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const batches: T[][] = []
  let room = 0
  for (const item of items) {
    const length = lengthOf(item)
    const last = batches.at(-1)
    if (last && length <= room) last.push(item)
    else {
      batches.push([item])
      room = most
    }
    room -= length
  }
  return batches
}
