import type { PersonEvidence } from '@shanhai/lexicon'
import type { NamedPerson } from './named-person.js'
import { isTakenSomewhere } from './taken.js'

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
    for (let at = name.start; at < name.end; at++) taken[at] = 1
    chosen.push(name)
  }
  const isFree = (name: NamedPerson): boolean => !isTakenSomewhere(taken, name)
  const likely = names.filter((name) => name.score > 0)
  for (const name of likely.sort((a, b) => b.score - a.score || a.start - b.start)) if (isFree(name)) choose(name)
  // By the end of a chosen name its number and one; 1 where one starts: maps of all offsets would be slower than the choice.
  const endingAt = new Int32Array(text.length + 1)
  const startsAt = new Uint8Array(text.length + 2)
  chosen.forEach(({ start, end }, i) => {
    endingAt[end] = i + 1
    startsAt[start] = 1
  })
  for (const name of names) {
    const before = name.start > 0 ? chosen[(endingAt[name.start - 1] ?? 0) - 1] : undefined
    const score =
      name.score +
      (before === undefined ? 0 : jointWeight(evidence, text.charAt(name.start - 1))) +
      (startsAt[name.end + 1] === 1 ? jointWeight(evidence, text.charAt(name.end)) : 0)
    if (score <= 0 || score === name.score || !isFree(name)) continue
    choose(before === undefined ? { ...name, score } : { ...name, score, before })
    endingAt[name.end] = chosen.length
  }
  return chosen.sort((a, b) => a.start - b.start)
}

function jointWeight({ list }: PersonEvidence, joint: string): number {
  return list.get(joint) ?? 0
}
