/** The lines of a text as an editor counts them: from 1, blank ones included. */
export interface LineNumbers {
  readonly count: number
  /** Number of the line on which an offset stands. */
  readonly at: (offset: number) => number
  /** Offset of a line's first character; the text's length for any number past the last line. */
  readonly start: (line: number) => number
}

/** Finds the lines once, so that each question costs a binary search and not a walk through the page. */
export function numberLines(text: string): LineNumbers {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  // What follows the last line break is a line only if something stands there.
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop()
  return {
    count: starts.length,
    at: (offset) => {
      let [low, high] = [0, starts.length]
      while (high - low > 1) {
        const middle = (low + high) >>> 1
        if ((starts[middle] as number) <= offset) low = middle
        else high = middle
      }
      return low + 1
    },
    start: (line) => starts[line - 1] ?? text.length,
  }
}
