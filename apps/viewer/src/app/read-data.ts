import type { Layout, ParsedGraph } from '@shanhai/graph'
import { computeLayout, parseGraphFile, parseLayout } from '@shanhai/graph'
import { InvalidDataError } from '@shanhai/model'

/** What the page shows, or why it cannot. */
export type ViewerData =
  | { readonly kind: 'ready'; readonly parsed: ParsedGraph; readonly layout: Layout }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Reads the text of the page's data element. A graph that came without all its positions gets them here.
 *
 * @param text the element's text, or null where the page has none
 */
export function readViewerData(text: string | null): ViewerData {
  if (text === null || text.trim() === '') return { kind: 'missing' }
  try {
    const data: unknown = JSON.parse(text)
    const { graphFile, layout } = (data ?? {}) as { readonly graphFile?: unknown; readonly layout?: unknown }
    const parsed = parseGraphFile(graphFile)
    const positions = parseLayout(layout ?? {})
    const complete = parsed.graph.everyNode((key) => Object.hasOwn(positions, key))
    return { kind: 'ready', parsed, layout: complete ? positions : computeLayout(parsed.graph) }
  } catch (error) {
    if (error instanceof InvalidDataError || error instanceof SyntaxError)
      return { kind: 'refused', reason: error.message }
    throw error
  }
}
