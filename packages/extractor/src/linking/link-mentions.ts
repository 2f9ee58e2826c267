import type { Division } from '@shanhai/lexicon'
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
  const others = context.places.doubtOf(mention)
  const doubt = others.map((other) => ({ entity: entityId('Place', other.code), name: other.name }))
  const entity = registerDivision(context, division, name)
  return { ...mention, entity, normalized: division.name, division, ...(doubt.length > 0 && { doubt }) }
}

/** Shortest name that is a park's own without its place: 人民公园 is not. */
const SHORTEST_OWN_NAME = 6

/** The name of a site without the place in front of it, where what is left is proper enough to stand alone. */
function ownName(
  { document, resources, places }: LinkingContext,
  surface: string,
): { readonly name: string; readonly division: Division } | undefined {
  const [place] = resources.lexicon.gazetteer.matchesAt(surface, 0)
  const name = surface.slice(place?.end ?? 0)
  if (!place || name.length < SHORTEST_OWN_NAME) return undefined
  const [only, second] = place.names
  const focus = places.focus('county')
  const meant = second
    ? place.names.find((one) => one.division === focus || document.text.includes(one.division.name))
    : only
  return meant && { name, division: meant.division }
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
  const own = ownName(context, surface)
  const home = adjacent ?? own?.division ?? context.places.focus('county', 'prefecture')
  // 昌吉市闽昌食品产业园 and 闽昌食品产业园 are one park.
  const id = entityId('Place', own?.name ?? surface, home?.code ?? context.document.article.id)
  const aliases = own ? [own.name] : []
  context.registry.register({ id, type: 'Place', name: surface, aliases, properties: { level } })
  const place = adjacent ? registerDivision(context, adjacent) : undefined
  return { ...mention, entity: id, normalized: surface, ...(place ? { place } : {}) }
}
