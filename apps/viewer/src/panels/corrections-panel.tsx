import type { Saving } from '../app/use-saving.js'
import type { PendingCorrection } from '../corrections/pending-correction.js'
import { correctionLines, describeCorrection } from '../corrections/pending-correction.js'
import { MESSAGES } from '../text/messages.js'
import { downloadFile } from './download-file.js'
import { PanelHead } from './panel-head.js'
import type { PanelProps } from './panel-props.js'
import { Words } from './words.js'

export interface CorrectionsPanelProps extends PanelProps {
  readonly pending: readonly PendingCorrection[]
  /** True where the page is served so that corrections can be written. */
  readonly editable: boolean
  readonly onWithdraw: (at: number) => void
  readonly saving: Saving
}

/** The corrections that are not built yet: to take back, to save as a file, or to write beside the build. */
export function CorrectionsPanel(props: CorrectionsPanelProps) {
  const { pending, editable, onWithdraw, saving, parsed, language, onClose } = props
  const messages = MESSAGES[language]
  const { corrections: words } = messages
  const lines = correctionLines(parsed.graph, pending, language)
  return (
    <>
      <PanelHead title={words.title} messages={messages} onClose={onClose}>
        {pending.length === 0 ? words.none : words.pending(pending.length)}
      </PanelHead>
      <ol className="corrections">
        {pending.map((correction, at) => (
          <li key={at}>
            <Words>{describeCorrection(parsed.graph, correction, language)}</Words>{' '}
            <button
              type="button"
              className="small"
              aria-label={`${words.withdraw} ${String(at + 1)}`}
              onClick={() => {
                onWithdraw(at)
              }}
            >
              {words.withdraw}
            </button>
          </li>
        ))}
      </ol>
      {pending.length > 0 && (
        <p className="dossier-tools">
          {editable && (
            <button
              type="button"
              className="small"
              // Not "disabled": the focus would fall from it.
              aria-disabled={saving.isUnderWay}
              onClick={() => {
                saving.save(pending)
              }}
            >
              {words.save}
            </button>
          )}
          <button
            type="button"
            className="small"
            onClick={() => {
              downloadFile('corrections.yaml', lines, 'application/yaml;charset=utf-8')
            }}
          >
            {words.download}
          </button>
        </p>
      )}
      <p role="status" className="told">
        {saving.isUnderWay && words.saving}
        {saving.result !== null &&
          ('saved' in saving.result ? words.saved(saving.result.saved) : words.refused(saving.result.refused))}
      </p>
      <p className="faint">{words.hint}</p>
      {pending.length > 0 && (
        <details>
          <summary>{words.file}</summary>
          <pre className="file-lines">{lines}</pre>
        </details>
      )}
    </>
  )
}
