import { RELATION_SCHEMAS } from '@shanhai/model'
import { describeFact } from '../state/describe-fact.js'
import { factsBeside } from '../state/facts-of.js'
import { MESSAGES } from '../text/messages.js'
import { FactCard } from './fact-card.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'

interface FactPanelProps extends PanelProps {
  readonly edge: string
}

/** A fact with all its proofs, and the other facts between the same two. */
export function FactPanel({ edge, parsed, language, onNode, onClose }: FactPanelProps) {
  const messages = MESSAGES[language]
  const [first = edge, ...others] = factsBeside(parsed.graph, edge)
  const fact = describeFact(parsed, first, language)
  return (
    <>
      <PanelHead title={fact.sentence} messages={messages} onClose={onClose}>
        {RELATION_SCHEMAS[fact.predicate].label[language]}
      </PanelHead>
      {[fact, ...others.map((other) => describeFact(parsed, other, language))].map((view) => (
        <FactCard key={view.key} fact={view} from={null} titled={view !== fact} messages={messages} onNode={onNode} />
      ))}
    </>
  )
}
