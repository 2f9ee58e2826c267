import { MESSAGES } from '../text/messages.js'
import type { RefusalKind } from '../text/opening-messages.js'

interface RefusalNoticeProps {
  readonly refusal: { readonly why: RefusalKind; readonly reason: string }
  /** Null: there is nothing behind the notice to go back to. */
  readonly onDismiss: (() => void) | null
}

/** Why a file was not opened and what to do, in both languages: nobody has chosen one yet when the first file fails. */
export function RefusalNotice({ refusal: { why, reason }, onDismiss }: RefusalNoticeProps) {
  const { zh, en } = MESSAGES
  return (
    <div className="refusal" role="alert">
      <p lang="zh-CN">{zh.opening.refusals[why]}</p>
      <p lang="en">{en.opening.refusals[why]}</p>
      <details>
        <summary>
          <span lang="zh-CN">{zh.opening.detail}</span> / <span lang="en">{en.opening.detail}</span>
        </summary>
        <pre lang="en">{reason}</pre>
      </details>
      {onDismiss && (
        <button type="button" className="quiet" onClick={onDismiss}>
          {zh.opening.dismiss} / {en.opening.dismiss}
        </button>
      )}
    </div>
  )
}
