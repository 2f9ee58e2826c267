import { ENTITY_SCHEMAS } from '@shanhai/model'
import { describeEntity } from '../state/describe-entity.js'
import { describeMeasures } from '../state/describe-measure.js'
import { factsOf } from '../state/facts-of.js'
import type { SearchIndex } from '../state/search.js'
import { MESSAGES } from '../text/messages.js'
import { CorrectEntity } from './correct-entity.js'
import { QuoteStepper } from './quote-stepper.js'
import { TextNote } from './text-note.js'
import { FactGroupList } from './fact-group-list.js'
import { MarkGlyph } from './mark-glyph.js'
import { MeasureList } from './measure-list.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { SearchBox } from './search-box.js'
import { Words } from './words.js'
import { nameIn } from '../latin/name-in.js'

interface NodePanelProps extends PanelProps {
  readonly node: string
  readonly index: SearchIndex
  /** Hidden by hand. */
  readonly isHidden: boolean
  /** Hides the entity in the picture, or shows it again. */
  readonly onHide: (key: string) => void
}

/** An entity: its names, the ways to another, its facts by relation and its figures, each with its proof. */
export function NodePanel(props: NodePanelProps) {
  const { node, index, isHidden, onHide, parsed, texts, language, onNode, onOpen, onClose } = props
  const { graph } = parsed
  const messages = MESSAGES[language]
  const attributes = graph.getNodeAttributes(node)
  const groups = factsOf(graph, node)
  const measures = describeMeasures(parsed, node, language, texts)
  return (
    <>
      <PanelHead title={nameIn(attributes, language)} messages={messages} onClose={onClose}>
        <MarkGlyph entityType={attributes.entityType} /> {ENTITY_SCHEMAS[attributes.entityType].label[language]}
      </PanelHead>
      <dl className="properties">
        {describeEntity(attributes, language).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Words>{value}</Words>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <button
          type="button"
          className="small"
          onClick={() => {
            onHide(node)
          }}
        >
          {isHidden ? messages.finding.unhide : messages.finding.hide}
        </button>
      </p>
      {groups.length === 0 && measures.length === 0 && <p className="faint">{messages.noFacts}</p>}
      <TextNote texts={texts} messages={messages} />
      {groups.map((group) => (
        <FactGroupList
          key={group.predicate}
          node={node}
          group={group}
          {...{ parsed, texts, language, onNode, onOpen }}
        />
      ))}
      <MeasureList measures={measures} messages={messages} onOpen={onOpen} />
      <QuoteStepper messages={messages} />
      <CorrectEntity graph={parsed.graph} node={node} entityType={attributes.entityType} {...{ index, language }} />
      {groups.length > 0 && (
        <section>
          <h3>{messages.finding.pathTo}</h3>
          <SearchBox
            id="goals"
            index={index}
            language={language}
            label={messages.finding.pathTo}
            hint={messages.finding.pathHint}
            onChoose={(other) => {
              onOpen({ kind: 'paths', key: node, other, focus: true })
            }}
          />
        </section>
      )}
    </>
  )
}
