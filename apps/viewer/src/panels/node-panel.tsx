import { ENTITY_SCHEMAS, RELATION_SCHEMAS } from '@shanhai/model'
import { describeEntity } from '../state/describe-entity.js'
import { describeFact } from '../state/describe-fact.js'
import { factsOf } from '../state/facts-of.js'
import { MESSAGES } from '../text/messages.js'
import { FactCard } from './fact-card.js'
import { MarkGlyph } from './mark-glyph.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'

interface NodePanelProps extends PanelProps {
  readonly node: string
}

/** An entity: its names, and its facts by relation, each with its proof. */
export function NodePanel({ node, parsed, language, onNode, onClose }: NodePanelProps) {
  const { graph } = parsed
  const messages = MESSAGES[language]
  const attributes = graph.getNodeAttributes(node)
  const groups = factsOf(graph, node)
  return (
    <>
      <PanelHead title={attributes.name} messages={messages} onClose={onClose}>
        <MarkGlyph entityType={attributes.entityType} /> {ENTITY_SCHEMAS[attributes.entityType].label[language]}
      </PanelHead>
      <dl className="properties">
        {describeEntity(attributes, language).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {groups.length === 0 && <p className="faint">{messages.noFacts}</p>}
      {groups.map(({ predicate, edges }) => (
        <section key={predicate}>
          <h3>
            {RELATION_SCHEMAS[predicate].label[language]} <span className="count">{edges.length}</span>
          </h3>
          {edges.map((edge) => (
            <FactCard
              key={edge}
              fact={describeFact(parsed, edge, language)}
              from={node}
              titled
              messages={messages}
              onNode={onNode}
            />
          ))}
        </section>
      ))}
    </>
  )
}
