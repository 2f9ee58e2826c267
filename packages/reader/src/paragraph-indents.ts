import type { Line } from './lines.js'
import { endsSentence } from './text-shape.js'

/** Fewer set-in lines than this prove no habit. */
const FEWEST = 3
/** Share of the set-in lines that must read like the first line of a paragraph. */
const MOST = 0.8
/** Shorter lines may be anything. */
const PROSE_CELLS = 8

/** Marks the first lines of paragraphs on a page that sets them in: they are no headings, however short they are. */
export function markParagraphs(lines: readonly Line[]): readonly Line[] {
  const inset = lines.flatMap((line, i) => (line.indented ? [i] : []))
  if (inset.length < FEWEST || inset.length === lines.length) return lines
  if (inset.filter((i) => readsLikeProse(lines, i)).length < MOST * inset.length) return lines
  return lines.map((line) => (line.indented ? { ...line, opensParagraph: true as const } : line))
}

/** It ends a sentence, or goes on in a line that is not set in. */
function readsLikeProse(lines: readonly Line[], i: number): boolean {
  const [line, below] = [lines[i] as Line, lines[i + 1]]
  if (line.cells < PROSE_CELLS) return false
  return endsSentence(line.text) || (below !== undefined && !below.indented && below.gap <= line.gap + 1)
}
