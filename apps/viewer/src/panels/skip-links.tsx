import type { Messages } from '../text/messages.js'

/** Ids of the parts to which the keyboard can jump. */
const PARTS = { details: 'details', filters: 'filters', picture: 'picture' } as const

/** The first stops of the Tab key: past the rest to the details, the filters or the picture. They show when they have the focus. */
export function SkipLinks({ messages: { finding } }: { readonly messages: Messages }) {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
    <a
      key={part}
      className={`skip to-${part}`}
      href={`#${PARTS[part]}`}
      onClick={(event) => {
        // The address holds the view; a jump within the page must not change it.
        event.preventDefault()
        document.getElementById(PARTS[part])?.focus()
      }}
    >
      {finding.skips[part]}
    </a>
  ))
}
