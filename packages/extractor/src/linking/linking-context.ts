import type { Division } from '@shanhai/lexicon'
import type { Resources } from '../resources.js'
import type { EntityId, Page } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { EntityRegistry } from './entity-registry.js'
import type { PlaceResolution } from './resolve-places.js'

/** What linking one article needs to know. */
export interface LinkingContext {
  readonly page: Page
  readonly document: ArticleDocument
  readonly resources: Resources
  readonly places: PlaceResolution
  readonly registry: EntityRegistry
  /** The unit of a level for which the page speaks: what 我市 and a bare 市长 mean on it; see `PageHome`. */
  home(level: Division['level'], unit?: string): Division | undefined
  /** Names of children that the article prints: no quote shows them. */
  readonly minors: readonly string[]
  /** Key of the programme that the page speaks of most; '' where it names none. */
  readonly pageProgramme: string
}

/** Registers a division under its official name, with a surface form as alias. */
export function registerDivision(context: LinkingContext, division: Division, surface?: string): EntityId {
  return context.registry.register({
    id: entityId('Place', division.code),
    type: 'Place',
    name: division.name,
    ...(surface === undefined || surface === division.name ? {} : { aliases: [surface] }),
    ...(/^\d/.test(division.code) ? { adcode: division.code } : {}),
    properties: { level: division.level },
  })
}
