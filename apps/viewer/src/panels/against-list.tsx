import type { AgainstView } from '../state/against.js'
import type { Selection } from '../state/selection.js'
import type { Messages } from '../text/messages.js'
import { Words } from './words.js'

interface AgainstListProps {
  readonly against: readonly AgainstView[]
  readonly messages: Messages
  readonly onOpen: (selection: Selection) => void
}

/** What contradicts a fact, each leading to both beside each other; nothing where nothing does. */
export function AgainstList({ against, messages, onOpen }: AgainstListProps) {
  return against.map(({ sentence, why, opens }, at) => (
    <p key={at} className="against">
      <span className="mark">{messages.conflict.against}</span>{' '}
      <button
        type="button"
        className="link"
        title={messages.conflict.side}
        onClick={() => {
          onOpen(opens)
        }}
      >
        <Words>{sentence}</Words>
      </button>{' '}
      <span className="faint">{why}</span>
    </p>
  ))
}
