import { entityId } from '@shanhai/model'
import type { Candidate, PersonDetail } from '../recognizers/recognizer.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'

/**
 * Links a person inside one article: the name and the article are the key, since a name alone is no identity. Reporters
 * belong to their paper. People are joined over articles by a later stage that knows posts and places.
 */
export function linkPerson(context: LinkingContext, candidate: Candidate, detail: PersonDetail): LinkedMention {
  const { document, page, registry } = context
  const surface = document.text.slice(candidate.start, candidate.end).replaceAll(/\s/g, '')
  const name = detail.fullName?.replaceAll(/\s/g, '') ?? surface
  // An official of the article may have the reporter's name.
  const anchor = detail.role === 'reporter' ? `reporter@${page.newspaper ?? document.article.id}` : document.article.id
  const id = entityId('Person', name, anchor)
  const properties = detail.role === 'unknown' ? {} : { role: detail.role }
  registry.register({ id, type: 'Person', name, aliases: [surface], properties })
  return { ...candidate, entity: id, normalized: name }
}
