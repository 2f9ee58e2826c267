import type { PageTexts } from '../state/texts.js'
import type { Messages } from '../text/messages.js'
import { QuoteStepper } from './quote-stepper.js'

interface EvidenceNoteProps {
  readonly texts: PageTexts
  readonly messages: Messages
}

/** Below quotes: what of the text this page lacks, and the way from quote to quote. */
export function EvidenceNote({ texts, messages }: EvidenceNoteProps) {
  const absent = messages.evidence.textLevels[texts.level]
  return (
    <>
      {absent !== null && <p className="faint">{absent}</p>}
      <QuoteStepper messages={messages} />
    </>
  )
}
