import type { Messages } from '../text/messages.js'

/** Ids of the parts to which the keyboard can jump. */
const PARTS = { details: 'details', filters: 'filters' } as const

/** The first stops of the Tab key: past the rest to the details, or to the filters. They show when they have the focus. */
export function SkipLinks({ messages: { finding } }: { readonly messages: Messages }) {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
    <a
      key={part}
      className="skip"
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
