import type { ClaimView } from '../state/describe-fact.js'
import type { PageTexts } from '../state/texts.js'
import type { Messages } from '../text/messages.js'

interface EvidenceNoteProps {
  readonly claims: readonly ClaimView[]
  readonly texts: PageTexts
  readonly messages: Messages
}

/** Below quotes: how many there are, the keys that step through them, and what of the text this page lacks. */
export function EvidenceNote({ claims, texts, messages: { evidence } }: EvidenceNoteProps) {
  const quotes = claims.reduce((sum, claim) => sum + claim.quotes.length, 0)
  const absent = evidence.textLevels[texts.level]
  return (
    <>
      {quotes > 0 && <p className="faint">{evidence.quoteKeys(quotes)}</p>}
      {absent !== null && <p className="faint">{absent}</p>}
    </>
  )
}
