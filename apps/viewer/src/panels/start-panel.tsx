import { useMemo } from 'react'
import type { PairProfile } from '@shanhai/graph'
import type { PairIndex } from '../state/pair-search.js'
import { listedPairs } from '../state/pair-search.js'
import type { StartList } from '../state/start-list.js'
import { groupPairs, isNarrowed } from '../state/start-list.js'
import { MESSAGES } from '../text/messages.js'
import { ClearFilters } from './clear-filters.js'
import { EntityLists } from './entity-lists.js'
import { OpenFile } from './open-file.js'
import { PairDiagram } from './pair-diagram.js'
import { PairGroups } from './pair-groups.js'
import type { PanelProps } from './panel-props.js'
import { StartControls } from './start-controls.js'

interface StartPanelProps extends PanelProps {
  /** The pairs that the filters leave. */
  readonly profiles: readonly PairProfile[]
  /** Pairs of the graph. */
  readonly total: number
  readonly index: PairIndex
  readonly list: StartList
  readonly isLost: boolean
  readonly onClear: () => void
  readonly onList: (values: Partial<StartList>) => void
  readonly onFile: (file: File) => void
}

/** Pairs from which on a list needs to be searched and grouped. */
const MANY = 8

/** Where a reader begins: the pairs as a picture and as a list, then every entity in lists that need no picture. */
export function StartPanel(props: StartPanelProps) {
  const { profiles, total, index, list, isLost, onClear, onList, parsed, texts, language, onNode, onOpen, onFile } =
    props
  const messages = MESSAGES[language]
  const listed = useMemo(() => listedPairs(profiles, index, list), [profiles, index, list])
  const groups = useMemo(() => groupPairs(listed, list.groupBy), [listed, list.groupBy])
  const { nodes, edges } = parsed.graph.getAttribute('hidden')
  const absent = messages.evidence.textLevels[texts.level]
  return (
    <>
      {isLost && (
        <p className="lost" role="status">
          {messages.opening.lost}
        </p>
      )}
      <h2 id="pairs-title">
        {messages.pairs} <span className="count">{total}</span>
      </h2>
      <p className="faint">{total > 0 ? messages.pairsHint : messages.noPairs}</p>
      {profiles.length < total && (
        <p className="faint narrowed">
          {messages.pair.pairsShown(profiles.length, total)} <ClearFilters {...{ messages, onClear }} />
        </p>
      )}
      {listed.length > 0 && (
        <PairDiagram
          profiles={listed}
          language={language}
          onNode={onNode}
          onProvince={(side, code) => {
            onList({ [side]: code })
          }}
        />
      )}
      {(total >= MANY || isNarrowed(list)) && <StartControls list={list} language={language} onList={onList} />}
      <p className="faint" aria-live="polite">
        {listed.length < profiles.length && messages.start.listed(listed.length, profiles.length)}
        {profiles.length > 0 && listed.length === 0 && ` ${messages.start.nothing}`}
      </p>
      <PairGroups
        key={`${list.groupBy} ${list.query} ${String(list.from)} ${String(list.to)}`}
        groups={groups}
        groupBy={list.groupBy}
        language={language}
        onPair={(key) => {
          onOpen({ kind: 'pair', key, focus: true })
        }}
      />
      <h2>{messages.entities}</h2>
      <EntityLists graph={parsed.graph} language={language} onNode={onNode} />
      {nodes + edges > 0 && <p className="faint">{messages.hidden(nodes, edges)}</p>}
      {absent !== null && <p className="faint">{absent}</p>}
      <OpenFile messages={messages} onFile={onFile} />
    </>
  )
}
