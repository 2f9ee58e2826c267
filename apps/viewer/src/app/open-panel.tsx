import { useRef } from 'react'
import { ArticlePanel } from '../panels/article-panel.js'
import { ComparisonPanel } from '../panels/comparison-panel.js'
import { ConflictPanel } from '../panels/conflict-panel.js'
import type { CorrectionsPanelProps } from '../panels/corrections-panel.js'
import { CorrectionsPanel } from '../panels/corrections-panel.js'
import { DossierPanel } from '../panels/dossier-panel.js'
import { FactPanel } from '../panels/fact-panel.js'
import { NodePanel } from '../panels/node-panel.js'
import { PairPanel } from '../panels/pair-panel.js'
import type { PanelProps } from '../panels/panel-props.js'
import { PathsPanel } from '../panels/paths-panel.js'
import { StartPanel } from '../panels/start-panel.js'
import { TablePanel } from '../panels/table-panel.js'
import type { Arrangement } from '../state/arrangement.js'
import type { CanvasState } from '../state/canvas-state.js'
import { conflictsBetween } from '../state/conflict-index.js'
import type { StartList } from '../state/start-list.js'
import type { Selection } from '../state/selection.js'
import type { TableKind } from '../state/table-kinds.js'
import type { TableView } from '../state/table-view.js'
import { viewOf } from '../state/table-view.js'
import { TakeAway } from './take-away.js'
import type { Filters } from '../state/viewer-state.js'
import type { GraphViews } from './use-graph-views.js'

interface OpenPanelProps extends PanelProps {
  readonly selection: Selection | null
  readonly views: GraphViews
  readonly onFile: (file: File) => void
  readonly list: StartList
  /** The address asked for something that this graph does not have. */
  readonly isLost: boolean
  readonly onList: (values: Partial<StartList>) => void
  readonly table: TableView
  readonly onTable: (of: TableKind, values: Partial<Omit<TableView, 'of'>>) => void
  readonly filters: Filters
  readonly arrangement: Arrangement
  readonly canvas: CanvasState
  readonly onUnlinked: () => void
  readonly onClear: () => void
  /** What was open before. */
  readonly before: Selection | null
  readonly onHide: (key: string) => void
  readonly corrections: Pick<CorrectionsPanelProps, 'pending' | 'editable' | 'onWithdraw' | 'saving'>
}

/** The panel of what is selected; the start where nothing is. */
export function OpenPanel({
  selection,
  views,
  onFile,
  list,
  isLost,
  onList,
  table,
  onTable,
  onUnlinked,
  onClear,
  filters,
  arrangement,
  canvas,
  before,
  onHide,
  corrections,
  ...panel
}: OpenPanelProps) {
  const { profiles, profileOf, visible, index } = views
  const rows = useRef<Partial<Record<TableKind, string>>>({})
  switch (selection?.kind) {
    case undefined: {
      const shown = profiles.filter(({ pair }) => visible.edges.has(pair.fact))
      return (
        <StartPanel
          profiles={shown}
          total={profiles.length}
          index={views.pairIndex}
          {...{ list, isLost, onClear, onList, onFile }}
          {...panel}
        />
      )
    }
    case 'node':
      return (
        <NodePanel
          key={selection.key}
          node={selection.key}
          index={index}
          isHidden={filters.hiddenNodes.has(selection.key)}
          onHide={onHide}
          {...panel}
        />
      )
    case 'edge':
      return <FactPanel key={selection.key} edge={selection.key} {...panel} />
    case 'pair': {
      const profile = profileOf.get(selection.key)
      return profile && <PairPanel key={selection.key} profile={profile} profiles={profiles} {...panel} />
    }
    case 'comparison': {
      const [left, right] = [profileOf.get(selection.key), profileOf.get(selection.other)]
      if (!left || !right) return null
      const key = `${selection.key} ${selection.other}`
      return <ComparisonPanel key={key} left={left} right={right} profiles={profiles} {...panel} />
    }
    case 'conflict': {
      const conflicts = conflictsBetween(panel.parsed.graph, selection.key, selection.other)
      return <ConflictPanel key={`${selection.key} ${selection.other}`} conflicts={conflicts} {...panel} />
    }
    case 'paths':
      return (
        <PathsPanel key={`${selection.key} ${selection.other}`} from={selection.key} to={selection.other} {...panel} />
      )
    case 'table':
      return (
        <TablePanel
          key={selection.key}
          view={viewOf(table, selection.key)}
          onView={(values) => {
            onTable(selection.key, values)
          }}
          facts={views.facts}
          profiles={profiles}
          index={index}
          filters={filters}
          from={rows.current[selection.key] ?? null}
          {...{ onUnlinked, onClear }}
          onRow={(id) => {
            rows.current[selection.key] = id
          }}
          {...panel}
        >
          <TakeAway {...{ views, filters, arrangement, canvas, before }} {...panel} />
        </TablePanel>
      )
    case 'corrections':
      return <CorrectionsPanel {...corrections} {...panel} />
    case 'dossier':
      return (
        <DossierPanel
          key={`${selection.key} ${selection.other ?? ''}`}
          pair={selection.key}
          other={selection.other}
          {...panel}
        />
      )
    case 'article':
      return <ArticlePanel key={selection.key} article={selection.key} passage={selection.passage} {...panel} />
  }
}
