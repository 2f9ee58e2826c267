import { entityId } from '@shanhai/model'
import type { Candidate } from '../recognizers/recognizer.js'
import { linkAidBody } from './link-aid-body.js'
import { linkOwnName } from './link-own-name.js'
import { linkOrganization } from './link-organization.js'
import { linkPerson } from './link-person.js'
import { linkThings } from './link-things.js'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'
import { registerDivision } from './linking-context.js'

/** Gives every mention of an article its entity; a mention that no entity can be made for is dropped. */
export function linkMentions(context: LinkingContext, mentions: readonly Candidate[]): readonly LinkedMention[] {
  const linked: LinkedMention[] = []
  const things = linkThings(context, mentions)
  for (const mention of mentions) {
    const result = things.get(mention) ?? linkMention(context, mention, linked)
    if (result) linked.push(result)
  }
  return linked
}

function linkMention(
  context: LinkingContext,
  mention: Candidate,
  before: readonly LinkedMention[],
): LinkedMention | undefined {
  const { detail } = mention
  switch (detail.kind) {
    case 'place':
      return linkPlace(context, mention)
    case 'site':
      return linkSite(context, mention, before.at(-1))
    case 'aid_body':
      return linkAidBody(context, mention, detail)
    case 'organization':
    case 'office':
      return linkOrganization(context, mention, detail)
    case 'person':
      return linkPerson(context, mention, detail)
    case 'own':
      return linkOwnName(context, mention, detail.own)
    case 'thing':
      // Linked before, all things of the article together.
      return undefined
  }
}

function linkPlace(context: LinkingContext, mention: Candidate): LinkedMention {
  const surface = context.document.text.slice(mention.start, mention.end)
  const division = context.places.divisionOf(mention)
  if (!division) {
    // Several townships of one name and nothing to choose by: the name stays the article's own.
    const id = entityId('Place', surface, context.document.article.id)
    context.registry.register({ id, type: 'Place', name: surface, properties: { level: 'township' } })
    return { ...mention, entity: id, normalized: surface }
  }
  // 我市 is another city's on another page: no name of this one.
  const name = mention.recognizer === 'place/our-unit' ? undefined : surface
  return { ...mention, entity: registerDivision(context, division, name), normalized: division.name, division }
}

/** A village or park is known by its name inside the place that stands right before it, or the article's county. */
function linkSite(context: LinkingContext, mention: Candidate, previous: LinkedMention | undefined): LinkedMention {
  const surface = context.document.text.slice(mention.start, mention.end)
  const level = mention.detail.kind === 'site' ? mention.detail.level : 'site'
  const known = context.resources.lexicon.gazetteer.lookup(surface)[0]
  if (known && level !== 'village') {
    return {
      ...mention,
      entity: registerDivision(context, known.division, surface),
      normalized: surface,
      division: known.division,
    }
  }
  const adjacent = previous?.end === mention.start ? previous.division : undefined
  const home = adjacent ?? context.places.focus('county', 'prefecture')
  const id = entityId('Place', surface, home?.code ?? context.document.article.id)
  context.registry.register({ id, type: 'Place', name: surface, properties: { level } })
  const place = adjacent ? registerDivision(context, adjacent) : undefined
  return { ...mention, entity: id, normalized: surface, ...(place ? { place } : {}) }
}
