import { useContext } from 'react'
import { CorrectionContext } from '../corrections/correction-context.js'
import { isAbout } from '../corrections/pending-correction.js'
import type { Messages } from '../text/messages.js'

/** True or not: two buttons at a fact, and what is pending of it. */
export function CorrectFact({ fact, messages }: { readonly fact: string; readonly messages: Messages }) {
  const { pending, onCorrect } = useContext(CorrectionContext)
  const { corrections: words } = messages
  const own = pending.filter((correction) => isAbout(correction, fact)).length
  return (
    <p className="correct-fact">
      {(['confirm', 'drop'] as const).map((kind) => (
        <button
          type="button"
          className="small"
          key={kind}
          onClick={() => {
            onCorrect({ kind, fact })
          }}
        >
          {kind === 'confirm' ? words.confirm : words.wrong}
        </button>
      ))}
      {own > 0 && <span className="mark pending">{words.pending(own)}</span>}
    </p>
  )
}
