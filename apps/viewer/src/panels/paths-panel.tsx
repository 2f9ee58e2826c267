import { useMemo } from 'react'
import { findShortestPaths } from '@shanhai/graph'
import { describeFact } from '../state/describe-fact.js'
import { MESSAGES } from '../text/messages.js'
import { QuoteStepper } from './quote-stepper.js'
import { TextNote } from './text-note.js'
import { FactCard } from './fact-card.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { Words } from './words.js'
import { nameIn } from '../latin/name-in.js'

interface PathsPanelProps extends PanelProps {
  readonly from: string
  readonly to: string
}

/** All shortest ways between two entities, each hop with the facts and quotes that make it. */
export function PathsPanel({ from, to, parsed, texts, language, onNode, onOpen, onClose }: PathsPanelProps) {
  const messages = MESSAGES[language]
  const { graph } = parsed
  const { length, paths, total } = useMemo(() => findShortestPaths(graph, [from, to]), [graph, from, to])
  const [start, goal] = [from, to].map((end) => nameIn(graph.getNodeAttributes(end), language))
  const described = paths.map((steps) =>
    steps.flatMap(({ facts }) => facts.map((fact) => describeFact(parsed, fact, language, texts))),
  )
  return (
    <>
      <PanelHead title={`${start ?? ''} ⇄ ${goal ?? ''}`} messages={messages} onClose={onClose}>
        {messages.finding.paths}
      </PanelHead>
      <TextNote texts={texts} messages={messages} />
      <p>{length === null ? messages.finding.noPath : messages.finding.pathCount(paths.length, total, length)}</p>
      {paths.map((steps, i) => (
        <section key={steps.map((step) => step.to).join(' ')} data-path="">
          <h3>{messages.finding.pathNumber(i + 1)}</h3>
          <p className="route">
            <Words>
              {[start, ...steps.map((step) => nameIn(graph.getNodeAttributes(step.to), language))].join(' — ')}
            </Words>
          </p>
          {(described[i] ?? []).map((fact) => (
            <FactCard
              key={fact.key}
              fact={fact}
              from={null}
              titled
              messages={messages}
              onNode={onNode}
              onOpen={onOpen}
            />
          ))}
        </section>
      ))}
      <QuoteStepper messages={messages} />
    </>
  )
}
