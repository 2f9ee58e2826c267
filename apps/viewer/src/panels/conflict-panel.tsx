import type { Conflict } from '@shanhai/graph'
import { CONFLICT_LABELS } from '@shanhai/graph'
import type { SideView } from '../state/describe-conflict.js'
import { describeSide } from '../state/describe-conflict.js'
import type { Messages } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { ClaimProof } from './fact-card.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { QuoteStepper } from './quote-stepper.js'
import { TextNote } from './text-note.js'
import { Translation } from './translation.js'
import { Words } from './words.js'

interface ConflictPanelProps extends PanelProps {
  /** Those between the same two facts. */
  readonly conflicts: readonly Conflict[]
}

/** Two facts of which not both are true, beside each other, each with its words and papers. */
export function ConflictPanel({ conflicts, parsed, texts, language, onOpen, onClose }: ConflictPanelProps) {
  const messages = MESSAGES[language]
  return (
    <>
      <PanelHead title={messages.conflict.title} messages={messages} onClose={onClose}>
        {messages.conflict.hint}
      </PanelHead>
      <TextNote texts={texts} messages={messages} />
      {conflicts.map(({ kind, sides }, at) => (
        <section key={at}>
          <h3>{CONFLICT_LABELS[kind][language]}</h3>
          <div className="conflict">
            {sides.map((side, n) => (
              <Side key={n} side={describeSide(parsed, side, { language, texts })} {...{ messages, onOpen }} />
            ))}
          </div>
        </section>
      ))}
      <QuoteStepper messages={messages} />
    </>
  )
}

interface SideProps extends Pick<PanelProps, 'onOpen'> {
  readonly side: SideView
  readonly messages: Messages
}

function Side({ side, messages, onOpen }: SideProps) {
  const { fact, sentence, translation, marks, claims, opens } = side
  return (
    <article className="fact" data-fact={fact}>
      <p className="sentence">
        <Words>{sentence}</Words>
      </p>
      <Translation translation={translation} />
      <p className="marks">
        {marks.map((mark) => (
          <span className="mark" key={mark}>
            {mark}
          </span>
        ))}
      </p>
      {claims.map((claim) => (
        <ClaimProof key={claim.id} claim={claim} fact={fact} messages={messages} onOpen={onOpen} />
      ))}
      <button
        type="button"
        className="small"
        onClick={() => {
          onOpen(opens)
        }}
      >
        {messages.conflict.openFact}
      </button>
    </article>
  )
}
