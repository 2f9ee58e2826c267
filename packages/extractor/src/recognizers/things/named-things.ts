import type { Span } from '@shanhai/model'
import type { Candidate, Recognizer } from '../recognizer.js'
import { findHeadedNames } from './headed-names.js'
import { findKnownNames } from './known-names.js'
import { findListedNames } from './listed-names.js'
import { findPlaceProducts } from './place-products.js'
import { findQuotationsAgain, findQuotedNames } from './quoted-names.js'
import { createThingContext } from './thing-context.js'

/**
 * Projects, events, brands and programmes: by the head of the name, by quotation marks, by the list they stand in, or
 * because everyone knows them. What is found once by a quotation is found again by it.
 */
export const thingRecognizer: Recognizer = {
  name: 'thing',
  recognize(given) {
    const context = createThingContext(given)
    const names: readonly Candidate[] = [
      ...findHeadedNames(context),
      ...findListedNames(context),
      ...findQuotedNames(context),
      ...findKnownNames(context),
      ...findPlaceProducts(context),
    ]
    // A park that stands under its place already stays a place: 漳州物联网产业园.
    const sites = new Set(given.found.filter(({ detail }) => detail.kind === 'site').map(rangeOf))
    const things = names.filter((name) => !sites.has(rangeOf(name)))
    return [...things, ...findQuotationsAgain(context, things)]
  },
}

function rangeOf({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`
}
