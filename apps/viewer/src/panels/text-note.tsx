import type { PageTexts } from '../state/texts.js'
import type { Messages } from '../text/messages.js'

interface TextNoteProps {
  readonly texts: PageTexts
  readonly messages: Messages
}

/** Above the first quotes: what of the text this page lacks. */
export function TextNote({ texts, messages }: TextNoteProps) {
  const absent = messages.evidence.textLevels[texts.level]
  return absent === null ? null : <p className="faint text-note">{absent}</p>
}
