import { useState } from 'react'
import type { PairProfile } from '@shanhai/graph'
import { pairTitle, programmeLabel } from '../state/describe-pair.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { EntityLists } from './entity-lists.js'
import { OpenFile } from './open-file.js'
import type { PanelProps } from './panel-props.js'

interface StartPanelProps extends PanelProps {
  /** The pairs that the filters leave. */
  readonly profiles: readonly PairProfile[]
  /** Pairs of the graph. */
  readonly total: number
  readonly onFile: (file: File) => void
}

/** Pairs that are listed at first; a button lists the others. */
const FIRST_LISTED = 200

/** Where a reader begins: the pairs, then every entity in lists that need no picture. */
export function StartPanel({ profiles, total, parsed, texts, language, onNode, onOpen, onFile }: StartPanelProps) {
  const messages = MESSAGES[language]
  const [limit, setLimit] = useState(FIRST_LISTED)
  const { nodes, edges } = parsed.graph.getAttribute('hidden')
  const absent = messages.evidence.textLevels[texts.level]
  return (
    <>
      <h2 id="pairs-title">
        {messages.pairs} <span className="count">{profiles.length}</span>
      </h2>
      <p className="faint">{total > 0 ? messages.pairsHint : messages.noPairs}</p>
      {profiles.length < total && <p className="faint">{messages.pair.pairsShown(profiles.length, total)}</p>}
      <ul className="pairs" aria-labelledby="pairs-title">
        {profiles.slice(0, limit).map((profile) => (
          <li key={profile.pair.fact}>
            <PairButton
              profile={profile}
              language={language}
              onClick={() => {
                onOpen({ kind: 'pair', key: profile.pair.fact, focus: true })
              }}
            />
          </li>
        ))}
      </ul>
      {profiles.length > limit && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setLimit(Infinity)
          }}
        >
          {messages.pair.showAll(profiles.length)}
        </button>
      )}
      <h2>{messages.entities}</h2>
      <EntityLists graph={parsed.graph} language={language} onNode={onNode} />
      {nodes + edges > 0 && <p className="faint">{messages.hidden(nodes, edges)}</p>}
      {absent !== null && <p className="faint">{absent}</p>}
      <OpenFile messages={messages} onFile={onFile} />
    </>
  )
}

interface PairButtonProps {
  readonly profile: PairProfile
  readonly language: Language
  readonly onClick: () => void
}

function PairButton({ profile, language, onClick }: PairButtonProps) {
  const messages = MESSAGES[language]
  const { pair, years, members } = profile
  const facts = [
    ...(years === null ? [] : [messages.pair.yearSpan(years)]),
    ...(members.people.length === 0 ? [] : [messages.pair.people(members.people.length)]),
    ...(members.bodies.length === 0 ? [] : [messages.pair.bodies(members.bodies.length)]),
    messages.proofs(pair.claimCount, pair.pages.length),
  ]
  return (
    <button type="button" onClick={onClick}>
      <span className="pair">{pairTitle(profile)}</span>
      <span className="marks">
        <span className={`mark ${pair.strength}`}>{messages.strengths[pair.strength]}</span>
        {pair.status !== 'stated' && <span className="mark">{messages.statuses[pair.status]}</span>}
        {pair.contested && <span className="mark">{messages.contested}</span>}
        {pair.programme !== undefined && <span className="mark">{programmeLabel(pair.programme, language)}</span>}
        <span className="faint">{facts.join(' · ')}</span>
      </span>
    </button>
  )
}
