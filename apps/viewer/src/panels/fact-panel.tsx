import { RELATION_SCHEMAS } from '@shanhai/model'
import { describeFact } from '../state/describe-fact.js'
import { factsBeside } from '../state/facts-of.js'
import { MESSAGES } from '../text/messages.js'
import { QuoteStepper } from './quote-stepper.js'
import { TextNote } from './text-note.js'
import { FactCard } from './fact-card.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'

interface FactPanelProps extends PanelProps {
  readonly edge: string
}

/** A fact with all its proofs, and the other facts between the same two. */
export function FactPanel({ edge, parsed, texts, language, onNode, onOpen, onClose }: FactPanelProps) {
  const messages = MESSAGES[language]
  const facts = factsBeside(parsed.graph, edge).map((one) => describeFact(parsed, one, language, texts))
  const [fact] = facts
  if (fact === undefined) return null
  return (
    <>
      <PanelHead title={fact.sentence} messages={messages} onClose={onClose}>
        {RELATION_SCHEMAS[fact.predicate].label[language]}
      </PanelHead>
      {fact.predicate === 'PAIRED_ASSISTANCE' && (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onOpen({ kind: 'pair', key: edge, focus: true })
            }}
          >
            {messages.pair.openPair}
          </button>
        </p>
      )}
      <TextNote texts={texts} messages={messages} />
      {facts.map((view) => (
        <FactCard
          key={view.key}
          fact={view}
          from={null}
          titled={view !== fact}
          messages={messages}
          onNode={onNode}
          onOpen={onOpen}
        />
      ))}
      <QuoteStepper messages={messages} />
    </>
  )
}
