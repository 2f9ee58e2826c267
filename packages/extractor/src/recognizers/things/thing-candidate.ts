import type { Span } from '@shanhai/model'
import type { ThingType } from '@shanhai/lexicon'
import type { Candidate } from '../recognizer.js'

/** Above places and organisations, which are parts of such names; below aid bodies, which are no part. */
const PRIORITY = 24

/** How a name was found: the second half of its recognizer's name. */
export type ThingPass = 'head' | 'quote' | 'list' | 'title' | 'known' | 'product'

/** Makes the candidate of a named thing. */
export function toThing(
  { start, end }: Span,
  type: ThingType,
  pass: ThingPass,
  about: { readonly place?: Candidate | undefined; readonly general?: boolean } = {},
): Candidate {
  const { place, general = false } = about
  return {
    start,
    end,
    type,
    recognizer: `${type.toLowerCase()}/${pass}`,
    priority: PRIORITY,
    detail: { kind: 'thing', general, ...(place ? { place } : {}) },
  }
}
