import type { Candidate } from './recognizer.js'

/** No body has a longer name: bodies without end, one behind the other, are no name. */
const LONGEST_NAME = 60

/**
 * Joins names that touch: 某某总局 + 昌吉分局, 某县总医院 + 乐土驿分院 are one body each. The kind is the last part's,
 * the place the first part's.
 */
export function joinTouching(names: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = []
  const byEnd = new Map<number, Candidate>()
  const add = (name: Candidate): void => {
    joined.push(name)
    byEnd.set(name.end, name)
  }
  for (const name of names) {
    const last = byEnd.get(name.start)
    add(name)
    if (last?.detail.kind !== 'organization' || name.detail.kind !== 'organization') continue
    if (name.end - last.start > LONGEST_NAME) continue
    const detail = { ...last.detail, organizationKind: name.detail.organizationKind }
    add({ ...name, start: last.start, priority: name.priority + 1, detail })
  }
  return joined
}
