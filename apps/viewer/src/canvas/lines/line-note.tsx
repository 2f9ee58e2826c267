import type { Messages } from '../../text/messages.js'
import type { LineProgress } from './line-layer.js'

/** Says over the picture that lines are still missing in it; nothing where none is. */
export function LineNote({ progress, messages }: { readonly progress: LineProgress; readonly messages: Messages }) {
  if (progress === null) return null
  const { canvas } = messages
  const of = progress.of.toLocaleString('en')
  return (
    <p className="line-note" data-lines={progress.state}>
      {progress.state === 'drawing'
        ? canvas.linesDrawn(progress.done.toLocaleString('en'), of)
        : progress.state === 'waiting'
          ? canvas.linesWait(of)
          : canvas.linesFailed(of)}
    </p>
  )
}
