import type { ParsedGraph } from '@shanhai/graph'
import type { Language } from '../text/messages.js'

/** What every panel at the right gets. */
export interface PanelProps {
  readonly parsed: ParsedGraph
  readonly language: Language
  /** Opens an entity and brings it into view. */
  readonly onNode: (key: string) => void
  /** Opens a fact and brings it into view. */
  readonly onFact: (key: string) => void
  readonly onClose: () => void
}
