import { useState } from 'react'
import type { MoneySum } from '@shanhai/graph'
import { describeMeasures, describeSum } from '../state/describe-measure.js'
import { MESSAGES } from '../text/messages.js'
import { MeasureCard } from './measure-list.js'
import type { PanelProps } from './panel-props.js'

interface MoneyListProps extends Pick<PanelProps, 'parsed' | 'texts' | 'language' | 'onNode' | 'onOpen'> {
  readonly money: readonly MoneySum[]
}

/** The money of a pair, one line for each role with the figures behind it and those of the same amount, and the warning that roles are not added up. */
export function MoneyList({ money, ...panel }: MoneyListProps) {
  const messages = MESSAGES[panel.language]
  return (
    <section data-money="">
      <h3>{messages.pair.money}</h3>
      {money.length === 0 ? (
        <p className="absent">{messages.pair.notReported}</p>
      ) : (
        <>
          {money.map((sum) => (
            <Sum key={`${sum.role} ${sum.currency}`} sum={sum} {...panel} />
          ))}
          <p className="faint">{messages.pair.moneyNote}</p>
        </>
      )}
    </section>
  )
}

/** A sum; pressed, it shows the figures that were added and those told again, each with its quotes. */
function Sum({
  sum,
  parsed,
  texts,
  language,
  onNode,
  onOpen,
}: Omit<MoneyListProps, 'money'> & { readonly sum: MoneySum }) {
  const messages = MESSAGES[language]
  const [isOpen, setOpen] = useState(false)
  const { label, value } = describeSum(sum, language)
  const told = new Set<string>([...sum.measures, ...sum.repeated])
  return (
    <>
      <button
        type="button"
        className="sum"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <span className="faint">{label}</span> <b>{value}</b>{' '}
        <span className="count">{messages.pair.figures(sum.measures.length, sum.repeated.length)}</span>
      </button>
      {isOpen &&
        holdersOf(parsed.graph, told).map((node) => (
          <div className="sum-figures" key={node}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onNode(node)
              }}
            >
              {parsed.graph.getNodeAttribute(node, 'name')}
            </button>
            {describeMeasures(parsed, node, language, texts)
              .filter(({ id }) => told.has(id))
              .map((measure) => (
                <MeasureCard key={measure.id} measure={measure} messages={messages} onOpen={onOpen} />
              ))}
          </div>
        ))}
    </>
  )
}

/** The entities that have figures. */
function holdersOf(graph: PanelProps['parsed']['graph'], figures: ReadonlySet<string>): readonly string[] {
  return graph.filterNodes((_node, { measures }) => measures.some(({ id }) => figures.has(id)))
}
