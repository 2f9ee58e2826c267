import type { Coordinates, Layout, ParsedGraph } from '@shanhai/graph'
import { GRAPH_FORMAT, parseGraphFile, parseLayout } from '@shanhai/graph'
import { InvalidDataError } from '@shanhai/model'
import { asPageData } from './page-data.js'
import type { PageTexts } from '../state/texts.js'
import { parseCoordinates } from '../state/coordinates.js'
import type { PlaceNames } from '../state/place-names.js'
import { parsePlaceNames } from '../state/place-names.js'
import { parseTexts } from '../state/texts.js'
import type { RefusalKind } from '../text/opening-messages.js'

/** Why data are not shown; `reason` names the place of the fault, in English. */
export interface Refusal {
  readonly kind: 'refused'
  readonly why: RefusalKind
  readonly reason: string
}

/** What the page shows, or why it cannot. */
export type ViewerData =
  | {
      readonly kind: 'ready'
      readonly parsed: ParsedGraph
      /** Null: the graph came without all its positions, and its text has to be laid out first. */
      readonly layout: Layout | null
      readonly text: string
      readonly texts: PageTexts
      /** Empty: nothing can be put on a map. */
      readonly coordinates: Coordinates
      /** Names of places, by division code, besides those of the graph. */
      readonly placeNames: PlaceNames
      /** True where the page is served so that corrections can be written beside the build. */
      readonly editable: boolean
    }
  | { readonly kind: 'missing' }
  | Refusal

/**
 * Reads the text of the page's data element.
 *
 * @param text the element's text, or null where the page has none
 */
export function readViewerData(text: string | null): ViewerData {
  if (text === null || text.trim() === '') return { kind: 'missing' }
  try {
    const data: unknown = JSON.parse(text)
    const { graphFile, layout, texts, coordinates, placeNames, edit } = asPageData(data)
    const parsed = parseGraphFile(graphFile)
    const positions = parseLayout(layout ?? {})
    const complete = parsed.graph.everyNode((key) => Object.hasOwn(positions, key))
    return {
      kind: 'ready',
      parsed,
      layout: complete ? positions : null,
      // What is laid out already needs no text any more.
      text: complete ? '' : text,
      texts: parseTexts(texts),
      coordinates: parseCoordinates(coordinates),
      placeNames: parsePlaceNames(placeNames),
      editable: edit === true,
    }
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'refused', why: 'notJson', reason: error.message }
    if (error instanceof InvalidDataError)
      return { kind: 'refused', why: whyRefused(error, text), reason: error.message }
    throw error
  }
}

function whyRefused(error: InvalidDataError, text: string): RefusalKind {
  if (error.code === 'graph-file/version') return 'version'
  // The words are looked for, not the field: what has no format at all is no damaged graph.
  return text.includes(`"${GRAPH_FORMAT}"`) ? 'damaged' : 'notGraph'
}
