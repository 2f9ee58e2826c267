import type { PairMember } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'
import { Words } from './words.js'
import { nameIn } from '../latin/name-in.js'

interface MemberListProps {
  readonly members: readonly PairMember[]
  /** Entities that the other of two pairs has too. */
  readonly shared?: ReadonlySet<string>
  readonly language: Language
  readonly onNode: (key: string) => void
}

/** The entities of one facet of a pair, each leading to its facts; an empty facet says so. */
export function MemberList({ members, shared, language, onNode }: MemberListProps) {
  const { pair: words } = MESSAGES[language]
  if (members.length === 0) return <p className="absent">{words.notReported}</p>
  return (
    <ul className="members">
      {members.map(({ entity, name, entityType }) => (
        <li key={entity}>
          <MarkGlyph entityType={entityType} />
          <button
            type="button"
            className="link"
            onClick={() => {
              onNode(entity)
            }}
          >
            <Words>{nameIn({ name, entityType }, language)}</Words>
          </button>
          {shared?.has(entity) === true && <span className="mark plain">{words.shared}</span>}
        </li>
      ))}
    </ul>
  )
}
