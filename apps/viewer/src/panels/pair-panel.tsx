import type { PairProfile } from '@shanhai/graph'
import { PAIR_FACETS } from '@shanhai/graph'
import { describeFact } from '../state/describe-fact.js'
import { describePair, pairTitle } from '../state/describe-pair.js'
import { factsBeside } from '../state/facts-of.js'
import { MESSAGES } from '../text/messages.js'
import { QuoteStepper } from './quote-stepper.js'
import { TextNote } from './text-note.js'
import { FactCard } from './fact-card.js'
import { MemberList } from './member-list.js'
import { MoneyList } from './money-list.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { PairChoice } from './pair-choice.js'
import { Words } from './words.js'

interface PairPanelProps extends PanelProps {
  readonly profile: PairProfile
  readonly profiles: readonly PairProfile[]
}

/** A pair: what is known of it, the words that prove it, and its bodies, people, projects… */
export function PairPanel({ profile, profiles, parsed, texts, language, onNode, onOpen, onClose }: PairPanelProps) {
  const messages = MESSAGES[language]
  const { fact } = profile.pair
  const facts = factsBeside(parsed.graph, fact).map((one) => describeFact(parsed, one, language, texts))
  return (
    <>
      <PanelHead title={pairTitle(profile, language)} messages={messages} onClose={onClose}>
        {facts[0]?.sentence}
      </PanelHead>
      <dl className="properties">
        {describePair(profile, language).map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {value !== null ? <Words>{value}</Words> : <span className="absent">{messages.pair.notReported}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <PairChoice
        profiles={profiles}
        without={fact}
        language={language}
        onChoose={(other) => {
          onOpen({ kind: 'comparison', key: fact, other, focus: true })
        }}
      />
      <button
        type="button"
        className="small"
        onClick={() => {
          onOpen({ kind: 'dossier', key: fact, other: null, focus: true })
        }}
      >
        {messages.dossier.open}
      </button>
      <MoneyList money={profile.money} figures={profile.figures} {...{ parsed, texts, language, onNode, onOpen }} />
      <h3>{messages.pair.evidence}</h3>
      <TextNote texts={texts} messages={messages} />
      {facts.map((view) => (
        <FactCard
          key={view.key}
          fact={view}
          from={null}
          titled={view.key !== fact}
          messages={messages}
          onNode={onNode}
          onOpen={onOpen}
        />
      ))}
      <QuoteStepper messages={messages} />
      {PAIR_FACETS.map((facet) => (
        <section key={facet}>
          <h3>
            {messages.pair.facets[facet]} <span className="count">{profile.members[facet].length}</span>
          </h3>
          <MemberList members={profile.members[facet]} language={language} onNode={onNode} />
        </section>
      ))}
    </>
  )
}
