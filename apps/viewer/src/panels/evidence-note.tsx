import type { ClaimView } from '../state/describe-fact.js'
import type { PageTexts } from '../state/texts.js'
import type { Messages } from '../text/messages.js'
import { QuoteStepper } from './quote-stepper.js'

interface EvidenceNoteProps {
  readonly claims: readonly ClaimView[]
  readonly texts: PageTexts
  readonly messages: Messages
}

/** Below quotes: what of the text this page lacks, and the way from quote to quote. */
export function EvidenceNote({ claims, texts, messages }: EvidenceNoteProps) {
  const absent = messages.evidence.textLevels[texts.level]
  return (
    <>
      {absent !== null && <p className="faint">{absent}</p>}
      {claims.some(({ quotes }) => quotes.length > 0) && <QuoteStepper messages={messages} />}
    </>
  )
}
