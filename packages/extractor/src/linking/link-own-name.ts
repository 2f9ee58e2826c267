import type { OwnName } from '@shanhai/lexicon'
import { entityId } from '@shanhai/model'
import type { Candidate } from '../recognizers/recognizer.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'
import { registerDivision } from './linking-context.js'

/** The property that a user's `kind` sets. */
const KIND_PROPERTIES: Readonly<Record<string, string>> = { Organization: 'kind', Person: 'role', Project: 'sector' }

/** Links a name that the user gave: all its spellings are one entity on every page, known by name, type and place. */
export function linkOwnName(context: LinkingContext, candidate: Candidate, own: OwnName): LinkedMention {
  const { name, type, aliases, kind, place } = own
  const id = entityId(type, name, ...(place ? [place.code] : []))
  const property = KIND_PROPERTIES[type]
  const properties = property === undefined || kind === undefined ? {} : { [property]: kind }
  context.registry.register({ id, type, name, aliases, properties })
  const within = place && registerDivision(context, place)
  return {
    ...candidate,
    entity: id,
    normalized: name,
    ...(place ? { division: place } : {}),
    ...(within ? { place: within } : {}),
  }
}
