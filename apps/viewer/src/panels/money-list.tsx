import type { MoneySum } from '@shanhai/graph'
import { describeSum } from '../state/describe-measure.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

interface MoneyListProps {
  readonly money: readonly MoneySum[]
  readonly language: Language
}

/** The money of a pair, one line for each role, and the warning that roles are not added up. */
export function MoneyList({ money, language }: MoneyListProps) {
  const messages = MESSAGES[language]
  return (
    <section data-money="">
      <h3>{messages.pair.money}</h3>
      {money.length === 0 ? (
        <p className="absent">{messages.pair.notReported}</p>
      ) : (
        <>
          <dl className="properties">
            {money.map((sum) => {
              const { label, value } = describeSum(sum, language)
              return (
                <div key={`${sum.role} ${sum.currency}`}>
                  <dt>{label}</dt>
                  <dd>
                    {value} <span className="count">{messages.pair.figures(sum.measures.length)}</span>
                  </dd>
                </div>
              )
            })}
          </dl>
          <p className="faint">{messages.pair.moneyNote}</p>
        </>
      )}
    </section>
  )
}
