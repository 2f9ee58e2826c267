import type { Messages } from '../text/messages.js'

interface OpenFileProps {
  readonly messages: Messages
  readonly onFile: (file: File) => void
}

/** A field for a `graph.json`; the whole page takes one that is dropped on it as well. */
export function OpenFile({ messages: { opening }, onFile }: OpenFileProps) {
  return (
    <p className="open-file">
      <label>
        {opening.openFile}{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) onFile(file)
          }}
        />
      </label>
      <span className="faint">{opening.dropFile}</span>
    </p>
  )
}
