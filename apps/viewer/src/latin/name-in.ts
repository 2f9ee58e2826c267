import type { EntityType } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { latinPerson } from './latin-person.js'
import { latinPlace } from './latin-place.js'

/** What a name is of. */
export interface Named {
  readonly name: string
  readonly entityType: EntityType
}

/** A place or person as English texts write it; null for all else, and where the hanzi cannot be read. */
export function latinName({ name, entityType }: Named): string | null {
  if (entityType === 'Place') return latinPlace(name)
  return entityType === 'Person' ? latinPerson(name) : null
}

/** The name in a sentence of this language; in English as Latin with the hanzi behind: Sanming (三明市). */
export function nameIn(named: Named, language: Language): string {
  const latin = language === 'en' ? latinName(named) : null
  return latin === null ? named.name : `${latin} (${named.name})`
}
