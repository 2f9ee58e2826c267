import { useState } from 'react'
import type { PairProfile } from '@shanhai/graph'
import { pairTitle } from '../state/describe-pair.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

interface PairChoiceProps {
  readonly profiles: readonly PairProfile[]
  /** The pair that is open already. */
  readonly without: string
  readonly language: Language
  readonly onChoose: (fact: string) => void
}

/** A list of the other pairs, and a button: arrow keys change a list's value, which must not yet lead elsewhere. */
export function PairChoice({ profiles, without, language, onChoose }: PairChoiceProps) {
  const { pair: words } = MESSAGES[language]
  const [chosen, setChosen] = useState('')
  const others = profiles.filter(({ pair }) => pair.fact !== without)
  if (others.length === 0) return null
  return (
    <div className="choice">
      <label>
        {words.compareWith}{' '}
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value)
          }}
        >
          <option value="">{words.choosePair}</option>
          {others.map((profile) => (
            <option key={profile.pair.fact} value={profile.pair.fact} lang={language === 'en' ? 'zh-CN' : undefined}>
              {pairTitle(profile, language)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button
        type="button"
        className="quiet"
        disabled={chosen === ''}
        onClick={() => {
          onChoose(chosen)
        }}
      >
        {words.compare}
      </button>
    </div>
  )
}
