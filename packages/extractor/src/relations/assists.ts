import type { Division } from '@shanhai/lexicon'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { Resources } from '../resources.js'
import { programmeBetween } from './sides.js'

/** True if a programme leads from a place to one of those named, or to a unit above it: the county of a named township. */
export function assistsOneOf(
  resources: Resources,
  supporter: Division,
  named: readonly Pick<LinkedMention, 'division'>[],
): boolean {
  const { gazetteer } = resources.lexicon
  return named.some(
    ({ division }) =>
      division !== undefined &&
      [division, ...gazetteer.ancestors(division.code)].some(
        (unit) => unit.level !== 'province' && programmeBetween(resources, supporter, unit) !== undefined,
      ),
  )
}
