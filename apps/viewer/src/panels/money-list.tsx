import { useState } from 'react'
import type { MoneySum, PairFigure } from '@shanhai/graph'
import { describeMeasures, describeSum } from '../state/describe-measure.js'
import { MESSAGES } from '../text/messages.js'
import { MeasureCard } from './measure-list.js'
import type { PanelProps } from './panel-props.js'
import { Words } from './words.js'
import { nameIn } from '../latin/name-in.js'

type Panel = Pick<PanelProps, 'parsed' | 'texts' | 'language' | 'onNode' | 'onOpen'>

interface MoneyListProps extends Panel {
  readonly money: readonly MoneySum[]
  /** All figures of the pair, money and other. */
  readonly figures: readonly PairFigure[]
}

/**
 * The money of a pair: a line for each role with the figures behind it and those of the same amount, a line of what no sum counts (planned
 * and pledged money, rates), and the warning that roles are not added up.
 */
export function MoneyList({ money, figures, ...panel }: MoneyListProps) {
  const messages = MESSAGES[panel.language]
  const told = new Set<string>(money.flatMap(({ measures, repeated }) => [...measures, ...repeated]))
  const others = figures
    .filter(({ measure }) => measure.properties['role'] !== undefined && !told.has(measure.id))
    .map(({ measure }) => measure.id)
  return (
    <section data-money="">
      <h3>{messages.pair.money}</h3>
      {money.length + others.length === 0 && <p className="absent">{messages.pair.notReported}</p>}
      {money.map((sum) => {
        const { label, value } = describeSum(sum, panel.language)
        const count = messages.pair.figures(sum.measures.length, sum.repeated.length)
        const ids = [...sum.measures, ...sum.repeated]
        return <Figures key={`${sum.role} ${sum.currency}`} {...{ label, value, count, ids }} {...panel} />
      })}
      {others.length > 0 && (
        <Figures
          label={messages.pair.notAdded}
          value=""
          count={messages.pair.figures(others.length, 0)}
          ids={others}
          {...panel}
        />
      )}
      {money.length > 0 && <p className="faint">{messages.pair.moneyNote}</p>}
    </section>
  )
}

interface FiguresProps extends Panel {
  readonly label: string
  readonly value: string
  readonly count: string
  readonly ids: readonly string[]
}

/** A line of money; pressed, it shows its figures under their entities, each with its quotes. */
export function Figures({ label, value, count, ids, parsed, texts, language, onNode, onOpen }: FiguresProps) {
  const messages = MESSAGES[language]
  const [isOpen, setOpen] = useState(false)
  const told = new Set(ids)
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
        <span className="faint">{label}</span> <b>{value}</b> <span className="count">{count}</span>
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
              <Words>{nameIn(parsed.graph.getNodeAttributes(node), language)}</Words>
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
