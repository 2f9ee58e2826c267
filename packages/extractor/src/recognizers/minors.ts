import type { Candidate } from './recognizer.js'

/**
 * Drops every candidate that bears the name of a minor of the article, also where nothing beside it says so. Children
 * appear in reports as pupils and patients; their names never reach the graph.
 */
export function dropMinors(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const surface = ({ start, end }: Candidate): string => text.slice(start, end)
  const minors = new Set(candidates.filter(isMinor).map(surface))
  return candidates.filter((candidate) => candidate.type !== 'Person' || !minors.has(surface(candidate)))
}

function isMinor({ detail }: Candidate): boolean {
  return detail.kind === 'person' && detail.role === 'minor'
}
