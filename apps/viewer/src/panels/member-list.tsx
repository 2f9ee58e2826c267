import type { PairMember } from '@shanhai/graph'
import type { Messages } from '../text/messages.js'
import { MarkGlyph } from './mark-glyph.js'

interface MemberListProps {
  readonly members: readonly PairMember[]
  /** Entities that the other of two pairs has too. */
  readonly shared?: ReadonlySet<string>
  readonly messages: Messages
  readonly onNode: (key: string) => void
}

/** The entities of one facet of a pair, each leading to its facts; an empty facet says so. */
export function MemberList({ members, shared, messages, onNode }: MemberListProps) {
  if (members.length === 0) return <p className="absent">{messages.pair.notReported}</p>
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
            {name}
          </button>
          {shared?.has(entity) === true && <span className="mark plain">{messages.pair.shared}</span>}
        </li>
      ))}
    </ul>
  )
}
