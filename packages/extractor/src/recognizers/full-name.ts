import type { Candidate } from './recognizer.js'

/** A short form that stands for a name given in full elsewhere in the article; kinds that know no full name stay as they are. */
export function withFullName(candidate: Candidate, fullName: string): Candidate {
  const { detail } = candidate
  if (detail.kind !== 'organization' && detail.kind !== 'office' && detail.kind !== 'person') return candidate
  return { ...candidate, detail: { ...detail, fullName } }
}
