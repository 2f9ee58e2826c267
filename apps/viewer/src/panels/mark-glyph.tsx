import type { EntityType } from '@shanhai/model'
import { MARK_PATHS } from '../canvas/mark-paths.js'
import { MARKS } from '../canvas/marks.js'

/** Colour and shape of an entity type, beside its name. */
export function MarkGlyph({ entityType }: { readonly entityType: EntityType }) {
  const { color, shape } = MARKS[entityType]
  return (
    <svg className="glyph" viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
      <path d={MARK_PATHS[shape]} fill={color} />
    </svg>
  )
}
