import type { PairSummary } from '@shanhai/graph'
import { PROGRAMMES } from '@shanhai/model'
import { valueLabel } from '../state/describe-fact.js'
import { MESSAGES } from '../text/messages.js'
import { EntityLists } from './entity-lists.js'
import type { PanelProps } from './panel-props.js'

interface StartPanelProps extends PanelProps {
  readonly pairs: readonly PairSummary[]
}

const PROGRAMME_SCHEMA = { label: { zh: '', en: '' }, values: PROGRAMMES }

/** Where a reader begins: the pairs, then every entity in lists that need no picture. */
export function StartPanel({ pairs, parsed, language, onNode, onFact }: StartPanelProps) {
  const messages = MESSAGES[language]
  const { nodes, edges } = parsed.graph.getAttribute('hidden')
  return (
    <>
      <h2>
        {messages.pairs} <span className="count">{pairs.length}</span>
      </h2>
      <p className="faint">{pairs.length > 0 ? messages.pairsHint : messages.noPairs}</p>
      <ul className="pairs">
        {pairs.map((pair) => (
          <li key={pair.fact}>
            <button
              type="button"
              onClick={() => {
                onFact(pair.fact)
              }}
            >
              <span className="pair">
                {pair.supporter.name} <span aria-hidden="true">→</span> {pair.recipient.name}
              </span>
              <span className="marks">
                <span className={`mark ${pair.strength}`}>{messages.strengths[pair.strength]}</span>
                {pair.status !== 'stated' && <span className="mark">{messages.statuses[pair.status]}</span>}
                {pair.programme !== undefined && (
                  <span className="mark">{valueLabel(PROGRAMME_SCHEMA, pair.programme, language)}</span>
                )}
                <span className="faint">{messages.proofs(pair.claimCount, pair.pages.length)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{messages.entities}</h2>
      <EntityLists graph={parsed.graph} language={language} onNode={onNode} />
      {nodes + edges > 0 && <p className="faint">{messages.hidden(nodes, edges)}</p>}
    </>
  )
}
