import type { ParsedGraph } from '@shanhai/graph'
import type { Selection } from '../state/selection.js'
import type { PageTexts } from '../state/texts.js'
import type { Language } from '../text/messages.js'

/** What every panel at the right gets. */
export interface PanelProps {
  readonly parsed: ParsedGraph
  readonly texts: PageTexts
  readonly language: Language
  /** Opens an entity and brings it into view. */
  readonly onNode: (key: string) => void
  /** Opens anything. */
  readonly onOpen: (selection: Selection) => void
  /** Back to what was open before. */
  readonly onClose: () => void
}
