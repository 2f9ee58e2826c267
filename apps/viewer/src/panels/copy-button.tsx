import { useState } from 'react'
import type { Messages } from '../text/messages.js'
import { copyText } from './copy-text.js'

interface CopyButtonProps {
  readonly label: string
  readonly text: string
  readonly messages: Messages
}

/** Copies a citation and says so, with the words copied; where the browser refuses, they stand there to be selected. */
export function CopyButton({ label, text, messages: { evidence } }: CopyButtonProps) {
  const [told, setTold] = useState('')
  return (
    <>
      <button
        type="button"
        className="small"
        onClick={() => {
          void copyText(text).then((done) => {
            setTold(done ? evidence.copied(text) : evidence.copyFailed(text))
          })
        }}
      >
        {label}
      </button>
      <span className="told" role="status">
        {told}
      </span>
    </>
  )
}
