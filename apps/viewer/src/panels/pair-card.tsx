import type { PairProfile, ProofTally } from '@shanhai/graph'
import { standingLabel } from '@shanhai/graph'
import { describeSum } from '../state/describe-measure.js'
import { pairTitle, programmeLabel } from '../state/describe-pair.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { Words } from './words.js'

interface PairCardProps {
  readonly profile: PairProfile
  readonly language: Language
  readonly onClick: () => void
}

/** A pair in the list of the start: programme, years, how many people, projects and sources, money by role, proof. */
export function PairCard({ profile, language, onClick }: PairCardProps) {
  const messages = MESSAGES[language]
  const { pair, years, members, tally, money } = profile
  const { start } = messages
  const standing = standingLabel('PAIRED_ASSISTANCE', pair, language)
  const counts = [
    start.people(members.people.length),
    start.projects(members.projects.length),
    start.sources(pair.pages.length, pair.newspapers.length),
  ]
  return (
    <button
      type="button"
      className={`pair-card ${pair.status === 'reference' ? 'reference' : pair.strength}`}
      data-pair={pair.fact}
      onClick={onClick}
    >
      <span className="pair">
        <Words>{pairTitle(profile, language)}</Words>
      </span>
      <span className="marks">
        <span className={`mark ${pair.strength}`}>{messages.strengths[pair.strength]}</span>
        {pair.status !== 'stated' && <span className="mark plain">{messages.statuses[pair.status]}</span>}
        {standing !== null && <span className="mark over">{standing}</span>}
        {pair.contested && <span className="mark">{messages.contested}</span>}
        {pair.programme !== undefined && <span className="mark plain">{programmeLabel(pair.programme, language)}</span>}
        {years !== null && <span className="faint">{messages.pair.yearSpan(years)}</span>}
      </span>
      <span className="pair-counts">{counts.join(' · ')}</span>
      {money.length > 0 && (
        <span className="pair-money">
          {money.map((sum) => {
            const { label, value } = describeSum(sum, language)
            return (
              <span key={`${sum.role} ${sum.currency}`}>
                {label} <b>{value}</b>
              </span>
            )
          })}
        </span>
      )}
      <span className="pair-proof">
        <ProofBar tally={tally} />
        <span>{start.proof(tally)}</span>
      </span>
    </button>
  )
}

/** How the claims divide: said outright, implied, from reference lists. The words beside it say the same. */
function ProofBar({ tally }: { readonly tally: ProofTally }) {
  const { reference } = tally
  // A reference list is explicit too, but proves nothing.
  const parts = [
    ['explicit', Math.max(0, tally.explicit - reference)],
    ['implied', tally.implied],
    ['reference', reference],
  ] as const
  const all = parts.reduce((sum, [, count]) => sum + count, 0)
  let x = 0
  return (
    <svg className="proof-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(([kind, count]) => {
        const [left, width] = [x, (count / Math.max(1, all)) * 100]
        x += width
        return <rect key={kind} className={kind} x={left} y="0" width={width} height="6" />
      })}
    </svg>
  )
}
