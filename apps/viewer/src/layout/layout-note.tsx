import type { Messages } from '../text/messages.js'
import type { LayoutJob } from './use-layout.js'

/** Stands in the picture while a graph that came without positions is laid out. */
export function LayoutNote({ job, messages }: { readonly job: LayoutJob | null; readonly messages: Messages }) {
  if (job === null) return null
  const { layingOut, laidOutNot, startLayout, stopLayout } = messages.canvas
  const { share, start, stop } = job
  return (
    <div className="layout-note">
      <p role="status">{share === null ? laidOutNot : layingOut}</p>
      {share !== null && <progress max={1} value={share} aria-label={layingOut} />}
      <button type="button" className="quiet" onClick={share === null ? start : stop}>
        {share === null ? startLayout : stopLayout}
      </button>
    </div>
  )
}
