import type { MeasureView } from '../state/describe-measure.js'
import type { Selection } from '../state/selection.js'
import type { Messages } from '../text/messages.js'
import { AgainstList } from './against-list.js'
import { CorrectFact } from './correct-fact.js'
import { ClaimProof } from './fact-card.js'
import { Translation } from './translation.js'
import { Words } from './words.js'

interface MeasureListProps {
  readonly measures: readonly MeasureView[]
  readonly messages: Messages
  readonly onOpen: (selection: Selection) => void
}

/** The figures of an entity, each with the words that give it; nothing where there is none. */
export function MeasureList({ measures, messages, onOpen }: MeasureListProps) {
  if (measures.length === 0) return null
  return (
    <section>
      <h3>
        {messages.measures} <span className="count">{measures.length}</span>
      </h3>
      {measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} messages={messages} onOpen={onOpen} />
      ))}
    </section>
  )
}

interface MeasureCardProps {
  readonly measure: MeasureView
  readonly messages: Messages
  readonly onOpen: (selection: Selection) => void
}

/** One figure with the words that give it. */
export function MeasureCard({ measure, messages, onOpen }: MeasureCardProps) {
  const { id, sentence, translation, marks, claims, against } = measure
  return (
    <article className="fact" data-measure={id}>
      <p className="sentence">
        <Words>{sentence.before}</Words>
        <strong>
          <Words>{sentence.figure}</Words>
        </strong>
        {sentence.after}
      </p>
      <Translation translation={translation} />
      <p className="marks">
        {marks.map((mark) => (
          <span className="mark" key={mark}>
            {mark}
          </span>
        ))}
      </p>
      <AgainstList against={against} messages={messages} onOpen={onOpen} />
      {claims.map((claim) => (
        <ClaimProof key={claim.id} claim={claim} fact={id} messages={messages} onOpen={onOpen} />
      ))}
      <CorrectFact fact={id} messages={messages} />
    </article>
  )
}
