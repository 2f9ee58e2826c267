import type { Entity, EntityId } from '@shanhai/model'

/** What an entity id is made of: `person:周立新@place:652301` has the anchor `place:652301`. */
export interface NaturalKey {
  readonly name: string
  /** What tells it from others of its name: a code, an article, an organisation; '' where the name is enough. */
  readonly anchor: string
}

/** Takes an id apart. */
export function naturalKey(id: EntityId): NaturalKey {
  const key = id.slice(id.indexOf(':') + 1)
  const at = key.indexOf('@')
  return at === -1 ? { name: key, anchor: '' } : { name: key.slice(0, at), anchor: key.slice(at + 1) }
}

/** True for what is known in one article only: nothing told it from others of its name. */
export function isOfOneArticle(id: EntityId): boolean {
  return /#a\d{3}/.test(id)
}

/** Code of the division by which an entity is known; a division's own code for itself. */
export function divisionCode({ adcode, id }: Pick<Entity, 'id' | 'adcode'>): string | undefined {
  if (adcode !== undefined) return adcode
  const { anchor, name } = naturalKey(id)
  const code = /(?:^|@)(\d{6,12}|(?:xpcc|zone):[^@]+)$/.exec(anchor)?.[1]
  return code ?? (id.startsWith('place:') && anchor === '' && /^(?:xpcc|zone):/.test(name) ? name : undefined)
}
