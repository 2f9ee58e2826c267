import { useMemo, useState } from 'react'
import { RELATION_SCHEMAS } from '@shanhai/model'
import { describeFact } from '../state/describe-fact.js'
import type { FactGroup } from '../state/facts-of.js'
import { MESSAGES } from '../text/messages.js'
import { FactCard } from './fact-card.js'
import type { PanelProps } from './panel-props.js'

interface FactGroupListProps extends Pick<PanelProps, 'parsed' | 'texts' | 'language' | 'onNode' | 'onOpen'> {
  readonly node: string
  readonly group: FactGroup
}

/** Facts listed at first, and by each press of the button: a county has thousands. */
const STEP = 50

/** The facts of one relation of an entity, the best proved first; a button at the end brings more and says how many are left. */
export function FactGroupList({ node, group, parsed, texts, language, onNode, onOpen }: FactGroupListProps) {
  const [limit, setLimit] = useState(STEP)
  const { predicate, edges } = group
  const messages = MESSAGES[language]
  const facts = useMemo(
    () => edges.slice(0, limit).map((edge) => describeFact(parsed, edge, language, texts)),
    [edges, limit, parsed, language, texts],
  )
  const rest = edges.length - facts.length
  return (
    <section>
      <h3>
        {RELATION_SCHEMAS[predicate].label[language]} <span className="count">{edges.length}</span>
      </h3>
      {facts.map((fact) => (
        <FactCard key={fact.key} fact={fact} from={node} titled messages={messages} onNode={onNode} onOpen={onOpen} />
      ))}
      {rest > 0 && (
        <button
          type="button"
          className="quiet more"
          onClick={() => {
            setLimit(limit + STEP)
          }}
        >
          {messages.evidence.moreFacts(Math.min(rest, STEP), rest)}
        </button>
      )}
    </section>
  )
}
