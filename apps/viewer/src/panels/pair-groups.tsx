import { useState } from 'react'
import type { PairProfile } from '@shanhai/graph'
import { programmeLabel } from '../state/describe-pair.js'
import type { PairGroup, PairGrouping } from '../state/start-list.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { provinceName } from '../text/province-names.js'
import { PairCard } from './pair-card.js'

interface PairGroupsProps {
  readonly groups: readonly PairGroup[]
  readonly groupBy: PairGrouping
  readonly language: Language
  readonly onPair: (fact: string) => void
}

/** Pairs listed at first, in one list and in one group, and by each press of the button. */
const PAGE = { whole: 40, group: 8 } as const

/** The pairs under their headings; a button at the end of each list brings more and says how many are left. */
export function PairGroups({ groups, groupBy, language, onPair }: PairGroupsProps) {
  if (groupBy === 'proof')
    return groups.map(({ profiles }) => (
      <PairList
        key="all"
        labelledBy="pairs-title"
        profiles={profiles}
        page={PAGE.whole}
        language={language}
        onPair={onPair}
      />
    ))
  return groups.map(({ key, profiles }) => {
    const id = `pairs-of-${key}`
    return (
      <section key={key} className="pair-group">
        <h3 id={id}>
          {groupName(key, groupBy, language)} <span className="count">{profiles.length}</span>
        </h3>
        <PairList labelledBy={id} profiles={profiles} page={PAGE.group} language={language} onPair={onPair} />
      </section>
    )
  })
}

function groupName(key: string, groupBy: PairGrouping, language: Language): string {
  const { start } = MESSAGES[language]
  if (groupBy === 'programme') return key === '' ? start.noProgramme : programmeLabel(key, language)
  return key === '' ? start.noProvince : provinceName(key, language)
}

interface PairListProps {
  readonly labelledBy: string
  readonly profiles: readonly PairProfile[]
  readonly page: number
  readonly language: Language
  readonly onPair: (fact: string) => void
}

function PairList({ labelledBy, profiles, page, language, onPair }: PairListProps) {
  const [limit, setLimit] = useState(page)
  const rest = profiles.length - limit
  return (
    <>
      <ul className="pairs" aria-labelledby={labelledBy}>
        {profiles.slice(0, limit).map((profile) => (
          <li key={profile.pair.fact}>
            <PairCard
              profile={profile}
              language={language}
              onClick={() => {
                onPair(profile.pair.fact)
              }}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="quiet more"
          onClick={() => {
            setLimit(limit + Math.max(page, PAGE.whole))
          }}
        >
          {MESSAGES[language].start.more(Math.min(rest, Math.max(page, PAGE.whole)), rest)}
        </button>
      )}
    </>
  )
}
