import type { Candidate } from './recognizer.js'

/**
 * Joins names that touch: 某某总局 + 昌吉分局, 某县总医院 + 乐土驿分院 are one body each. The kind is the last part's,
 * the place the first part's.
 */
export function joinTouching(names: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = []
  for (const name of names) {
    const last = joined.findLast((other) => other.end === name.start)
    joined.push(name)
    if (last?.detail.kind !== 'organization' || name.detail.kind !== 'organization') continue
    const detail = { ...last.detail, organizationKind: name.detail.organizationKind }
    joined.push({ ...name, start: last.start, priority: name.priority + 1, detail })
  }
  return joined
}
