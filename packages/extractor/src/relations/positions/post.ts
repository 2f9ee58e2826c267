import type { Holder } from './holder.js'

/** A post that somebody holds or held. */
export interface Post {
  readonly holder: Holder
  readonly title: string
  /** The person no longer holds it. */
  readonly former: boolean
}
