import { useMemo, useState } from 'react'
import type { PairProfile } from '@shanhai/graph'
import type { FoldedEnd, FoldedOverview } from '../state/fold-ends.js'
import { foldEnds } from '../state/fold-ends.js'
import type { OverviewEnd, PairOverview } from '../state/pair-overview.js'
import { pairOverview } from '../state/pair-overview.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { provinceName } from '../text/province-names.js'
import { Words } from './words.js'
import { latinName } from '../latin/name-in.js'

interface PairDiagramProps {
  readonly profiles: readonly PairProfile[]
  readonly language: Language
  /** A place was chosen. */
  readonly onNode: (key: string) => void
  /** A province was chosen at one side. */
  readonly onProvince: (side: Side, code: string) => void
}

export type Side = 'from' | 'to'

/** Pixels of one row; its buttons are as high. */
const ROW = 26
/** Rows of a side that are shown at first. */
const FIRST_ROWS = 12

/** Supporters left, recipients right, a line for each pair between them, or between their provinces where they are many. */
export function PairDiagram({ profiles, language, onNode, onProvince }: PairDiagramProps) {
  const { start } = MESSAGES[language]
  const [isWhole, setWhole] = useState(false)
  const [lit, setLit] = useState<{ readonly side: Side; readonly key: string } | null>(null)
  const overview = useMemo(() => pairOverview(profiles), [profiles])
  const drawn: FoldedOverview = useMemo(
    () => (isWhole ? overview : foldEnds(overview, FIRST_ROWS)),
    [overview, isWhole],
  )
  const rows = Math.max(overview.from.length, overview.to.length)
  const height = Math.max(drawn.from.length, drawn.to.length) * ROW
  const column = (side: Side) => (
    <ul className={`ends ${side}`} aria-label={side === 'from' ? start.supporters : start.recipients}>
      {drawn[side].map((end) => {
        const name = nameOf(end)
        return (
          <li
            key={end.key}
            onPointerEnter={() => {
              setLit({ side, key: end.key })
            }}
            onPointerLeave={() => {
              setLit(null)
            }}
          >
            {end.folded !== undefined || end.key === '' ? (
              <span className="faint">{name}</span>
            ) : (
              <button
                type="button"
                className="end"
                aria-label={start.endPairs(name, end.pairs)}
                onFocus={() => {
                  setLit({ side, key: end.key })
                }}
                onBlur={() => {
                  setLit(null)
                }}
                onClick={() => {
                  if (overview.level === 'place') onNode(end.key)
                  else onProvince(side, end.key)
                }}
              >
                <Words>{name}</Words> <span className="count">{end.pairs}</span>
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
  const nameOf = (end: FoldedEnd): string => {
    if (end.folded !== undefined) return start.moreEnds(end.folded, end.pairs)
    if (end.name !== null) return placeName(end.name, language)
    return end.key === '' ? start.noProvince : provinceName(end.key, language)
  }
  return (
    <figure className="pair-diagram">
      <div className="diagram-heads" aria-hidden="true">
        <span>{start.supporters}</span>
        <span>{start.recipients}</span>
      </div>
      <div className="diagram-rows">
        {column('from')}
        <Lines overview={drawn} height={height} lit={lit} />
        {column('to')}
      </div>
      <figcaption>
        <span className="unseen">{start.overview(overview.from.length, overview.to.length, profiles.length)}</span>
        {overview.level === 'province' && <span className="faint">{start.byProvince}</span>}
        <LineLegend overview={overview} language={language} />
        {rows > FIRST_ROWS && (
          <button
            type="button"
            className="small"
            onClick={() => {
              setWhole(!isWhole)
            }}
          >
            {isWhole ? start.fewerEnds : start.allEnds(rows)}
          </button>
        )}
      </figcaption>
    </figure>
  )
}

/** The hanzi first, for a long name is cut. */
function placeName(name: string, language: Language): string {
  const latin = language === 'en' ? latinName({ name, entityType: 'Place' }) : null
  return latin === null ? name : `${name} ${latin}`
}

interface LinesProps {
  readonly overview: Pick<PairOverview, 'from' | 'to' | 'links'>
  readonly height: number
  readonly lit: { readonly side: Side; readonly key: string } | null
}

function Lines({ overview: { from, to, links }, height, lit }: LinesProps) {
  const middles = (ends: readonly OverviewEnd[]): ReadonlyMap<string, number> =>
    new Map(ends.map(({ key }, row) => [key, ((row + 0.5) * height) / ends.length]))
  const [left, right] = [middles(from), middles(to)]
  return (
    <svg
      className="lines"
      viewBox={`0 0 100 ${String(height)}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {links.map((link) => {
        const [y1, y2] = [left.get(link.from) ?? 0, right.get(link.to) ?? 0].map(String)
        const state = lit === null ? '' : link[lit.side] === lit.key ? ' lit' : ' dim'
        return (
          <path
            key={`${link.from} ${link.to}`}
            className={`${link.proof}${state}`}
            d={`M0 ${y1 ?? ''}C50 ${y1 ?? ''} 50 ${y2 ?? ''} 100 ${y2 ?? ''}`}
            strokeWidth={1 + 1.5 * Math.log2(link.pairs)}
          />
        )
      })}
    </svg>
  )
}

/** Only the kinds of lines that the picture has. */
function LineLegend({ overview, language }: { readonly overview: PairOverview; readonly language: Language }) {
  const { start } = MESSAGES[language]
  const kinds = (['explicit', 'implied', 'reference'] as const).filter((kind) =>
    overview.links.some(({ proof }) => proof === kind),
  )
  return (
    <span className="line-legend">
      {kinds.map((kind) => (
        <span key={kind}>
          <svg className="lines" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
            <path className={kind} d="M0 5h24" strokeWidth="2" />
          </svg>{' '}
          {start.linkProofs[kind]}
        </span>
      ))}
    </span>
  )
}
