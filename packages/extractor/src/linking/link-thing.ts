import { entityId } from '@shanhai/model'
import type { Candidate, ThingDetail } from '../recognizers/recognizer.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'
import { registerDivision } from './linking-context.js'

/**
 * Links a project, event, brand or programme by its name and the place in its name, or by the name alone where it means
 * the same on every page; any other name stays the article's own.
 */
export function linkThing(context: LinkingContext, candidate: Candidate, detail: ThingDetail): LinkedMention {
  const { document, places, registry } = context
  const name = document.text.slice(candidate.start, candidate.end).replaceAll(/\s/g, '')
  const division = detail.place && places.divisionOf(detail.place)
  const anchor = division ? [division.code] : detail.general ? [] : [document.article.id]
  const id = entityId(candidate.type, name, ...anchor)
  registry.register({ id, type: candidate.type, name })
  const place = division && registerDivision(context, division)
  return { ...candidate, entity: id, normalized: name, ...(division ? { division } : {}), ...(place ? { place } : {}) }
}
