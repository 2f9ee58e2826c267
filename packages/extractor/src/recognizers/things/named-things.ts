import type { Span } from '@shanhai/model'
import type { Candidate, Recognizer } from '../recognizer.js'
import { describeThing } from './describe-thing.js'
import { findHeadedNames } from './headed-names.js'
import { findKnownNames } from './known-names.js'
import { findListedNames } from './listed-names.js'
import { findPlaceProducts } from './place-products.js'
import { findQuotationsAgain, findQuotedNames } from './quoted-names.js'
import { governorOf } from './surroundings.js'
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
    // A park that somebody builds is a project; any other stays a place: 漳州物联网产业园.
    const sites = new Set(given.found.filter(({ detail }) => detail.kind === 'site').map(rangeOf))
    const described = names.map((name) => describeThing(context, name))
    const things = described.filter((name) => {
      return !sites.has(rangeOf(name)) || isListed(name) || governorOf(context, name.start)?.kind === 'builds'
    })
    return [...things, ...findQuotationsAgain(context, things).map((thing) => describeThing(context, thing))]
  },
}

/** 漳汕高铁等项目: the list says what its members are. */
function isListed({ recognizer }: Candidate): boolean {
  return recognizer === 'project/list'
}

function rangeOf({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`
}
