import type { Entity, NameResolution, ResolutionRuleId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import { isOfOneArticle, naturalKey } from './natural-key.js'

/** Why the names of an entity that pages know under one id are its names; nothing for a single name. */
export function keyResolution({ adcode, aliases, id, name }: Entity): readonly NameResolution[] {
  return aliases.length === 0 ? [] : [{ rule: keyRule(id, adcode), names: [name, ...aliases].sort(compareCodeUnits) }]
}

function keyRule(id: Entity['id'], adcode: string | undefined): ResolutionRuleId {
  const key = naturalKey(id)
  if (adcode !== undefined || /^place:(?:xpcc|zone|country|region|city|site):/.test(id)) return 'key/division'
  if (key.name === 'aid' && id.startsWith('organization:')) return 'key/aid-body'
  if (isOfOneArticle(id)) return 'key/article'
  return key.anchor === '' ? 'key/name' : 'key/place'
}

/** Sorted by rule and id, so that the order of joining does not show. */
export function compareResolutions(a: NameResolution, b: NameResolution): number {
  return compareCodeUnits(a.from ?? '', b.from ?? '') || compareCodeUnits(a.rule, b.rule)
}
