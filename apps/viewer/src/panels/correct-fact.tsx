import { useContext } from 'react'
import { CorrectionContext } from '../corrections/correction-context.js'
import type { Messages } from '../text/messages.js'

/** True or not: two buttons at a fact, of which one at most is pressed; pressed again it is taken back. */
export function CorrectFact({ fact, messages }: { readonly fact: string; readonly messages: Messages }) {
  const { pending, onCorrect, onWithdraw } = useContext(CorrectionContext)
  const { corrections: words } = messages
  const labels = { confirm: words.confirm, drop: words.wrong } as const
  const answer = pending.find((correction) => 'fact' in correction && correction.fact === fact)
  return (
    <p className="correct-fact">
      {(['confirm', 'drop'] as const).map((kind) => (
        <button
          type="button"
          className="small"
          key={kind}
          aria-pressed={answer?.kind === kind}
          onClick={() => {
            if (answer?.kind === kind) onWithdraw(answer)
            else onCorrect({ kind, fact })
          }}
        >
          {labels[kind]}
        </button>
      ))}
      {answer !== undefined && 'fact' in answer && (
        <span className="mark pending">{words.answered(labels[answer.kind])}</span>
      )}
    </p>
  )
}
