import type { PairProfile } from '@shanhai/graph'
import { comparePairs, sumFigure } from '@shanhai/graph'
import type { MoneyRole } from '@shanhai/model'
import { MONEY_ROLES } from '@shanhai/model'
import { describePair, pairTitle } from '../state/describe-pair.js'
import { MESSAGES } from '../text/messages.js'
import { Figures } from './money-list.js'
import { MemberList } from './member-list.js'
import { PairChoice } from './pair-choice.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { Words } from './words.js'

interface ComparisonPanelProps extends PanelProps {
  readonly left: PairProfile
  readonly right: PairProfile
  readonly profiles: readonly PairProfile[]
}

/** Two pairs beside each other, facet by facet; an empty cell says that nothing was reported, not that there is nothing. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const { left, right, profiles, parsed, texts, language, onNode, onOpen, onClose } = props
  const messages = MESSAGES[language]
  const rows = describePair(right, language)
  const compare = (key: string, other: string): void => {
    onOpen({ kind: 'comparison', key, other, focus: true })
  }
  return (
    <>
      <PanelHead title={messages.pair.comparison} messages={messages} onClose={onClose}>
        {`${pairTitle(left, language)} · ${pairTitle(right, language)}`}
      </PanelHead>
      <button
        type="button"
        className="small"
        onClick={() => {
          onOpen({ kind: 'dossier', key: left.pair.fact, other: right.pair.fact, focus: true })
        }}
      >
        {messages.dossier.open}
      </button>
      <table className="comparison">
        <thead>
          <tr>
            <td />
            {[left, right].map((profile) => (
              <th key={profile.pair.fact} scope="col">
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onOpen({ kind: 'pair', key: profile.pair.fact, focus: true })
                  }}
                >
                  <Words>{pairTitle(profile, language)}</Words>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {describePair(left, language).map(({ id, label, value }, i) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {[value, rows[i]?.value ?? null].map((cell, side) => (
                <td key={side}>
                  {cell !== null ? <Words>{cell}</Words> : <span className="absent">{messages.pair.notReported}</span>}
                </td>
              ))}
            </tr>
          ))}
          {rolesOf(left, right).map((role) => (
            <tr key={role}>
              <th scope="row">{MONEY_ROLES[role][language]}</th>
              {[left, right].map(({ money }, side) => {
                const sums = money.filter((sum) => sum.role === role)
                return (
                  <td key={side}>
                    {sums.map((sum) => (
                      <Figures
                        key={sum.currency}
                        label=""
                        value={sumFigure(sum, language)}
                        count={messages.pair.figures(sum.measures.length, sum.repeated.length)}
                        ids={[...sum.measures, ...sum.repeated]}
                        {...{ parsed, texts, language, onNode, onOpen }}
                      />
                    ))}
                    {sums.length === 0 && <span className="absent">{messages.pair.notReported}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
          {comparePairs(left, right).map(({ facet, shared, ...sides }) => (
            <tr key={facet}>
              <th scope="row">{messages.pair.facets[facet]}</th>
              {[sides.left, sides.right].map((members, side) => (
                <td key={side}>
                  <MemberList members={members} shared={shared} language={language} onNode={onNode} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <PairChoice
        profiles={profiles}
        without={left.pair.fact}
        language={language}
        onChoose={(other) => {
          compare(left.pair.fact, other)
        }}
      />
    </>
  )
}

/** Roles of the money of either pair, in the order of the model: a sum is compared with sums of its own role alone. */
function rolesOf(left: PairProfile, right: PairProfile): readonly MoneyRole[] {
  const known = new Set([...left.money, ...right.money].map(({ role }) => role))
  return (Object.keys(MONEY_ROLES) as MoneyRole[]).filter((role) => known.has(role))
}
