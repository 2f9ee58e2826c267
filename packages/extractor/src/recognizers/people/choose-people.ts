import type { PersonEvidence } from '@shanhai/lexicon'
import type { NamedPerson } from './named-person.js'

/** A person, with the person before it in a list where that is what speaks for it most. */
export interface ChosenPerson extends NamedPerson {
  readonly before?: ChosenPerson
}

/**
 * Of all stretches those that are likelier names than not, disjoint, in reading order: the likeliest first; then, from
 * left to right, those that a list joins to one of them on either side.
 *
 * @param names sorted by start
 */
export function choosePeople(
  text: string,
  names: readonly NamedPerson[],
  evidence: PersonEvidence,
): readonly ChosenPerson[] {
  const chosen: ChosenPerson[] = []
  const taken = new Uint8Array(text.length + 1)
  const choose = (name: ChosenPerson): void => {
    taken.fill(1, name.start, name.end)
    chosen.push(name)
  }
  const isFree = ({ start, end }: NamedPerson): boolean => !taken.subarray(start, end).includes(1)
  const likely = names.filter((name) => name.score > 0)
  for (const name of likely.sort((a, b) => b.score - a.score || a.start - b.start)) if (isFree(name)) choose(name)
  const byEnd = new Map(chosen.map((name) => [name.end, name]))
  const starts = new Set(chosen.map((name) => name.start))
  for (const name of names) {
    const before = byEnd.get(name.start - 1)
    const score =
      name.score +
      (before === undefined ? 0 : jointWeight(evidence, text.charAt(name.start - 1))) +
      (starts.has(name.end + 1) ? jointWeight(evidence, text.charAt(name.end)) : 0)
    if (score <= 0 || score === name.score || !isFree(name)) continue
    const joined = before === undefined ? { ...name, score } : { ...name, score, before }
    choose(joined)
    byEnd.set(name.end, joined)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

function jointWeight({ list }: PersonEvidence, joint: string): number {
  return list.get(joint) ?? 0
}
